package org.stet.exportformats.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.export.api.FactReport;
import org.stet.export.api.OutgoingFile;
import org.stet.exportformats.report.StoriesChecked;
import org.stet.testkit.Fixtures;

class FactCheckPdfExporterTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/stet/exportformats/reports");

  static List<Fixtures.Case> cases() {
    return Fixtures.in(FOLDER);
  }

  private static OutgoingFile file(Fixtures.Case fixture) throws IOException {
    FactReport report = StoriesChecked.of(fixture);
    return new FactCheckPdfExporter().export(report);
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u202e]+", "");
  }

  /** Lines break elsewhere, so that white space does not count. */
  @ParameterizedTest
  @MethodSource("cases")
  void everyLineOfTheReportStandsOnThePages(Fixtures.Case fixture) throws IOException {
    OutgoingFile file = file(fixture);
    String read = squeezed(PdfText.body(file.bytes()));
    List<String> lines = file.words().lines().filter(line -> !line.isBlank()).toList();
    assertTrue(lines.size() > 20, "lines: " + lines.size());
    for (String line : lines) {
      assertTrue(read.contains(squeezed(line)), () -> "not there: " + line + "\nin: " + read);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSameReportGivesTheSameBytes(Fixtures.Case fixture) throws IOException {
    assertArrayEquals(file(fixture).bytes(), file(fixture).bytes());
  }

  @Test
  void whatLeadsIntoThePageIsALink() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file(cases().get(1)).bytes())) {
      assertEquals(4, pdf.getPage(0).getAnnotations().size());
      assertTrue(
          String.valueOf(pdf.getDocumentInformation().getTitle()).startsWith("Fact check: "));
    }
  }
}
