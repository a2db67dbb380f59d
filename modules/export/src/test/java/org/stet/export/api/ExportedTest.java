package org.stet.export.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.export.spi.FileExporter;
import org.stet.export.spi.TextExporter;
import org.stet.text.api.Article;
import org.stet.text.api.OpenChoice;

/** What becomes of an article, whatever an exporter does. */
class ExportedTest {
  private static final Article ARTICLE =
      Article.of("Headline: Pier stays closed\n\nIt is *not* safe, Ms Falk said.\n");

  private static Exported exported(TextExporter exporter, Article article) {
    return Exported.of(exporter, Outgoing.of(article));
  }

  /** An exporter that ends in {@code failure}. */
  private record Failing(@Nullable Exception failure) implements TextExporter {
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
      if (failure instanceof RuntimeException broken) {
        throw broken;
      }
    }
  }

  @Test
  void anExporterThatRefusesSaysWhyAndHalfATextNeverGoesOut() {
    Exported refused = exported(new Failing(new IOException("it has no dateline")), ARTICLE);
    assertEquals(
        "Telegram cannot be made of this article: it has no dateline",
        assertInstanceOf(Exported.Refused.class, refused).message());
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
      Exported broken = exported(new Failing(new IllegalStateException("x")), ARTICLE);
      String message = assertInstanceOf(Exported.Refused.class, broken).message();
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
        text.getBytes(StandardCharsets.UTF_8), bytes(text, "text/html; charset=utf-8"));
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), bytes(text, "text/x-any"));
    assertArrayEquals(
        text.getBytes(Charset.forName("windows-1252")),
        bytes(text, "text/plain;Charset=\"windows-1252\""));
    assertEquals(0, bytes("", "text/plain; charset=us-ascii").length);
  }

  @ParameterizedTest
  @CsvSource({
    "a\u0394b, iso-8859-1, U+0394",
    "caf\u00e9, us-ascii, U+00E9",
    "\ud83d\ude80, windows-1252, U+1F680",
  })
  void aCharacterThatCannotGoOutIsNamedAndNeverReplaced(String text, String set, String number) {
    IOException failure =
        assertThrows(IOException.class, () -> bytes(text, "text/plain; charset=" + set));
    assertTrue(String.valueOf(failure.getMessage()).contains(number));
  }

  @Test
  void aCharacterSetNobodyKnowsIsNamed() {
    IOException failure =
        assertThrows(IOException.class, () -> bytes("x", "text/plain; charset=telex-5"));
    assertTrue(String.valueOf(failure.getMessage()).contains("telex-5"));
  }

  private static byte[] bytes(String text, String mediaType) throws IOException {
    return OutgoingFile.ofText(text, mediaType).bytes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A.\n\n```note\nRing the lawyer.\n",
        "A.\n\n```note\nRing the lawyer.\n\n```agate\n",
        "A.\n\n``` note\nRing the lawyer.\n```\n",
        "A.\n\n```Note: legal\nRing the lawyer.\n```\n",
        "A.\n\n  ```notes\r\nRing the lawyer.\r\n",
      })
  void aNoteThatIsNeverClosedDoesNotGoOutInAnyFormat(String copyFile) {
    Article article = Article.of(copyFile);
    Exported refused = exported(new Failing(new IllegalStateException("asked")), article);
    String message = assertInstanceOf(Exported.Refused.class, refused).message();
    assertTrue(message.contains("the note in line 3 is never closed"), message);
    List<OpenPoint> points = PublishGate.openPoints(article, List.of(), List.of());
    assertTrue(points.stream().anyMatch(p -> p.id().equals(PublishGate.OPEN_NOTE)), copyFile);
  }

  @Test
  void whatSomebodyStillHasToChooseDoesNotGoOut() {
    String choice = OpenChoice.of("37", "40");
    Article article = Article.of("Headline: Fire\n\nIt killed " + choice + " people.\n");
    Exported refused = exported(new Failing(null), article);
    String message = assertInstanceOf(Exported.Refused.class, refused).message();
    assertTrue(message.contains("in line 3 somebody still has to choose"), message);
    assertTrue(message.endsWith(" {{OURS: ... || NEW: ...}}"), message);
    List<OpenPoint> points = PublishGate.openPoints(article, List.of(), List.of());
    OpenPoint point =
        points.stream().filter(p -> p.id().equals(PublishGate.OPEN_CHOICE)).findFirst().get();
    assertEquals("{{OURS:", Objects.requireNonNull(point.range()).in(article.text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A.\n\n```note\nRing the lawyer.\n```\n",
        "A.\n\n\\```note\n",
        "A note: ```note\n",
        "```agate\n",
        "```notebook\n",
      })
  void whatIsNoOpenNoteGoesOut(String copyFile) {
    Article article = Article.of(copyFile);
    Exported made = exported(new Failing(null), article);
    assertEquals(
        "half of it", assertInstanceOf(Exported.Made.class, made).file().words(), copyFile);
  }

  @Test
  void aFileThatIsNoTextIsWrittenByteForByte() {
    byte[] bytes = {0, (byte) 0xff, 13};
    OpenPoint remark =
        new OpenPoint("letters", org.stet.text.api.Severity.NOTE, null, "a letter was changed");
    Exported made =
        Exported.of(
            new Files(OutgoingFile.of(bytes, "shown", List.of(remark))), Outgoing.of(ARTICLE));
    OutgoingFile file = assertInstanceOf(Exported.Made.class, made).file();
    assertArrayEquals(bytes, file.bytes());
    assertEquals("shown", file.words());
    assertEquals(List.of(remark), file.remarks());
    file.bytes()[0] = 7;
    assertEquals(0, file.bytes()[0], "nobody can change what goes out");
  }

  @Test
  void editsThatDoNotLeadToTheArticleAreAMistake() {
    Article other = Article.of("Other.\n");
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Outgoing(
                other,
                ARTICLE,
                org.stet.text.api.ChangeSet.none(ARTICLE.text().length()),
                List.of(),
                "",
                java.time.Instant.EPOCH));
  }

  private record Files(OutgoingFile file) implements FileExporter {
    @Override
    public String id() {
      return "files";
    }

    @Override
    public String displayName() {
      return "Files";
    }

    @Override
    public String mediaType() {
      return "application/octet-stream";
    }

    @Override
    public String extension() {
      return "bin";
    }

    @Override
    public OutgoingFile export(Outgoing story) {
      return file;
    }
  }
}
