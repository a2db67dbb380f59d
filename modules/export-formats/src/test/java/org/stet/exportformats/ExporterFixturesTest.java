package org.stet.exportformats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.export.api.Exported;
import org.stet.export.api.Outgoing;
import org.stet.export.spi.Exporter;
import org.stet.exportformats.agency.AnpaExporter;
import org.stet.exportformats.agency.Iptc7901Exporter;
import org.stet.exportformats.docx.DocxExporter;
import org.stet.exportformats.html.HtmlExporter;
import org.stet.exportformats.icml.IcmlExporter;
import org.stet.exportformats.mail.EmailExporter;
import org.stet.exportformats.markdown.MarkdownExporter;
import org.stet.exportformats.newsml.NewsMlExporter;
import org.stet.exportformats.ninjs.NinjsExporter;
import org.stet.exportformats.ninjs.NinjsTwoExporter;
import org.stet.exportformats.nitf.NitfExporter;
import org.stet.exportformats.rss.RssExporter;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Article;

/**
 * Copy files beside what goes out. With {@code -Dstet.fixtures=write} the results are written
 * instead of compared; read them before they are committed.
 */
public class ExporterFixturesTest {
  /** When the stories are exported that have no time of their own. */
  private static final Instant NOW = Instant.parse("2026-02-03T04:05:06.789Z");

  static final Path FOLDER = Path.of("src/test/resources/org/stet/exportformats/fixtures");

  public static List<Fixtures.Case> cases() {
    return Fixtures.in(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesAPage(Fixtures.Case fixture) throws IOException {
    compare(new HtmlExporter(), "html", fixture);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesPlainText(Fixtures.Case fixture) throws IOException {
    compare(new PlainTextExporter(), "txt", fixture);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesNitf(Fixtures.Case fixture) throws IOException {
    compare(new NitfExporter(), "xml", fixture);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesNinjs(Fixtures.Case fixture) throws IOException {
    compare(new NinjsExporter(), "ninjs", fixture);
    compare(new NinjsTwoExporter(), "ninjs-2", fixture);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesMarkdown(Fixtures.Case fixture) throws IOException {
    compare(new MarkdownExporter(), "md", fixture);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesNewsMl(Fixtures.Case fixture) throws IOException {
    compare(new NewsMlExporter(() -> NOW), "newsml-g2", fixture);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesIcml(Fixtures.Case fixture) throws IOException {
    compare(new IcmlExporter(), "icml", fixture);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesRss(Fixtures.Case fixture) throws IOException {
    compare(new RssExporter(), "rss", fixture);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesEmail(Fixtures.Case fixture) throws IOException {
    compare(new EmailExporter(), "email", fixture);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesADocument(Fixtures.Case fixture) throws IOException {
    byte[] bytes = Exports.file(new DocxExporter(), fixture.text("stet")).bytes();
    compare(String.valueOf(ZipText.of(bytes).get("word/document.xml")), "docx-text", fixture);
  }

  /** What people are shown of the messages, and what is said of letters; or why there is none. */
  @ParameterizedTest
  @MethodSource("cases")
  void writesMessagesForOldReceivers(Fixtures.Case fixture) throws IOException {
    for (Exporter exporter : List.of(new Iptc7901Exporter(), new AnpaExporter())) {
      Exported exported = Exported.of(exporter, Outgoing.of(Article.of(fixture.text("stet"))));
      StringBuilder said = new StringBuilder();
      if (exported instanceof Exported.Made made) {
        said.append(made.file().words());
        made.file().remarks().forEach(remark -> said.append("* " + remark.message() + "\n"));
      } else {
        said.append(((Exported.Refused) exported).message()).append('\n');
      }
      compare(said.toString(), exporter.id(), fixture);
    }
  }

  private static void compare(Exporter exporter, String extension, Fixtures.Case fixture)
      throws IOException {
    compare(Exports.written(exporter, fixture.text("stet")), extension, fixture);
  }

  private static void compare(String out, String extension, Fixtures.Case fixture)
      throws IOException {
    if ("write".equals(System.getProperty("stet.fixtures"))) {
      Files.writeString(fixture.path(extension), out, StandardCharsets.UTF_8);
    }
    assertEquals(fixture.text(extension), out);
  }
}
