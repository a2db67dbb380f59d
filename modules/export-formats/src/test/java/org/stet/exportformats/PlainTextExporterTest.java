package org.stet.exportformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openide.util.Lookup;
import org.stet.export.spi.Exporter;
import org.stet.exportformats.words.Dates;
import org.stet.text.api.Article;

class PlainTextExporterTest {
  @Test
  void isRegisteredBesideThePage() {
    assertEquals(
        java.util.List.of(
            "plain-text",
            "docx",
            "docx-tracked",
            "html",
            "markdown",
            "rss",
            "email",
            "nitf",
            "ninjs",
            "ninjs-2",
            "newsml-g2",
            "pdf",
            "iptc7901",
            "icml",
            "anpa1312",
            "factcheck-html",
            "factcheck-pdf",
            "claimreview"),
        Lookup.getDefault().lookupAll(Exporter.class).stream().map(Exporter::id).toList());
  }

  @Test
  void sendsOutNoControlCharacters() throws IOException {
    String text = text("Headline: A\u001b[31mB\n\nC\u0000D\ud800E\n");
    assertEquals("A[31mB\n\nCD\ufffdE\n", text);
  }

  @Test
  void neverSendsANoteOut() throws IOException {
    assertFalse(text("Headline: A\n\n```note\nsecret\n```\n\nB.\n").contains("secret"));
  }

  @Test
  void writesNothingForNothing() throws IOException {
    assertEquals("", text(""));
  }

  @ParameterizedTest
  @CsvSource({"PORT ELVEN (Nordwire) -", "PORT ELVEN (Nordwire) —", "PORT ELVEN (Nordwire)"})
  void putsOneDashAfterTheDateline(String dateline) throws IOException {
    assertEquals(
        "PORT ELVEN (Nordwire) — Rain.\n\nMore.\n",
        text("Dateline: " + dateline + "\n\nRain.\n\nMore.\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-05, 2024-03-05",
    "2024-03-05T14:20:00Z, 2024-03-05",
    "2024-03-05T14:20:00+01:00, 2024-03-05",
    "2024-03-05T14:20:00-0500, ''",
    "2024-03-05T14:20, 2024-03-05",
    "2024-02-31, ''",
    "5 March 2024, ''",
    "2024-03-05 and more, ''"
  })
  void knowsADate(String date, String day) {
    assertEquals(day, Dates.day(date));
  }

  private static String text(String copyFile) throws IOException {
    StringBuilder out = new StringBuilder();
    new PlainTextExporter().export(Article.of(copyFile), out);
    return out.toString();
  }
}
