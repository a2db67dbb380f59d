package org.stet.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openide.util.Lookup;
import org.stet.export.spi.Exporter;
import org.stet.session.api.ArticleFacts;
import org.stet.text.api.Article;
import org.stet.text.api.Evidence;
import org.stet.text.api.Finding;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;

/** What goes out, by the exporters there really are and by some that fail. */
class ExportedTest {
  private static final Article ARTICLE =
      Article.of("Headline: Pier stays closed\n\nIt is *not* safe, Ms Falk said.\n");

  private static Exporter exporter(String id) {
    return Lookup.getDefault().lookupAll(Exporter.class).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** An exporter that ends in {@code failure}. */
  private record Failing(Exception failure) implements Exporter {
    @Override
    public String id() {
      return "failing";
    }

    @Override
    public String displayName() {
      return "Telegram";
    }

    @Override
    public String mediaType() {
      return "text/plain; charset=utf-8";
    }

    @Override
    public String extension() {
      return "tgm";
    }

    @Override
    public void export(Article article, Appendable out) throws IOException {
      out.append("half of it");
      if (failure instanceof IOException refused) {
        throw refused;
      }
      throw (RuntimeException) failure;
    }
  }

  @Test
  void whatAnExporterWritesGoesOut() {
    Exported plain = Exported.of(exporter("plain-text"), ARTICLE);
    String text = assertInstanceOf(Exported.Text.class, plain).text();
    assertTrue(text.startsWith("Pier stays closed\n"), text);
    assertTrue(text.contains("It is not safe"), text);
    Exported page = Exported.of(exporter("html"), ARTICLE);
    assertTrue(assertInstanceOf(Exported.Text.class, page).text().contains("<em>not</em>"));
  }

  @Test
  void anExporterThatRefusesSaysWhyAndHalfATextNeverGoesOut() {
    Exported refused = Exported.of(new Failing(new IOException("it has no dateline")), ARTICLE);
    assertEquals(
        "Telegram cannot be made of this article: it has no dateline",
        assertInstanceOf(Exported.Failed.class, refused).message());
  }

  @Test
  void anExporterThatBreaksDoesNotBreakTheDesk() {
    Logger log = Logger.getLogger(Exported.class.getName());
    log.setUseParentHandlers(false); // It is meant to.
    int[] logged = {0};
    Handler counter =
        new Handler() {
          @Override
          public void publish(java.util.logging.LogRecord line) {
            logged[0]++;
          }

          @Override
          public void flush() {
            // Nothing is kept.
          }

          @Override
          public void close() {
            // Nothing is open.
          }
        };
    log.addHandler(counter);
    try {
      Exported broken = Exported.of(new Failing(new IllegalStateException("x")), ARTICLE);
      String message = assertInstanceOf(Exported.Failed.class, broken).message();
      assertTrue(message.startsWith("Telegram cannot be made"), message);
      assertEquals(1, logged[0]);
    } finally {
      log.removeHandler(counter);
      log.setUseParentHandlers(true);
    }
  }

  @Test
  void theFileHasTheCharacterSetOfTheFormat() throws IOException {
    String text = "caf\u00e9 \u201cx\u201d";
    assertArrayEquals(
        text.getBytes(StandardCharsets.UTF_8), Exported.bytes(text, "text/html; charset=utf-8"));
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), Exported.bytes(text, "text/x-any"));
    assertArrayEquals(
        text.getBytes(Charset.forName("windows-1252")),
        Exported.bytes(text, "text/plain;Charset=\"windows-1252\""));
    assertEquals(0, Exported.bytes("", "text/plain; charset=us-ascii").length);
  }

  @ParameterizedTest
  @CsvSource({
    "a\u0394b, iso-8859-1, U+0394",
    "caf\u00e9, us-ascii, U+00E9",
    "\ud83d\ude80, windows-1252, U+1F680",
  })
  void aCharacterThatCannotGoOutIsNamedAndNeverReplaced(String text, String set, String number) {
    IOException failure =
        assertThrows(IOException.class, () -> Exported.bytes(text, "text/plain; charset=" + set));
    assertTrue(String.valueOf(failure.getMessage()).contains(number));
  }

  @Test
  void aCharacterSetNobodyKnowsIsNamed() {
    IOException failure =
        assertThrows(IOException.class, () -> Exported.bytes("x", "text/plain; charset=telex-5"));
    assertTrue(String.valueOf(failure.getMessage()).contains("telex-5"));
  }

  @ParameterizedTest
  @CsvSource({
    "story, story.html",
    "story.html, story.html",
    "story.htm, story.htm",
    "story v1.2 final, story v1.2 final.html",
    "story., story..html",
    ".hidden, .hidden.html",
  })
  void aFileWithoutAnExtensionGetsTheOneOfTheFormat(String name, String expected) {
    Path folder = Path.of("some.folder");
    assertEquals(folder.resolve(expected), ExportPlace.withExtension(folder.resolve(name), "html"));
  }

  @Test
  void thePreviewListsWhatIsOpenTheWorstFirst() {
    Article article = Article.of("Status: withheld\n\nSome words, and more.\n");
    Finding finding =
        new Finding(
            "some-check",
            Severity.WARNING,
            new TextRange(18, 22),
            "these words",
            List.<Evidence>of(),
            List.of());
    ArticleFacts facts = new ArticleFacts(article, true, List.of(), List.of(), List.of(finding));
    Preview preview = Preview.of(exporter("plain-text"), facts, List.of());
    assertEquals(article, preview.article());
    List<String> points = preview.points().stream().map(PointCell::inWords).toList();
    assertEquals(
        List.of(
            "Stop: the story has no headline",
            "Stop: the story is withheld by its supplier",
            "Look: these words"),
        points);
    assertEquals(new TextRange(18, 22), preview.points().get(2).range());
  }
}
