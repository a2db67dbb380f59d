package org.stet.exportformats.mail;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.exportformats.ExporterFixturesTest;
import org.stet.exportformats.Exports;
import org.stet.exportformats.PlainTextExporter;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.FieldName;
import org.stet.wireformats.mail.MailFormat;

class EmailExporterTest {
  private static final String HEAD = "head";

  static List<Fixtures.Case> cases() {
    return ExporterFixturesTest.cases();
  }

  /** Read by a parser of e-mail that forgives nothing. */
  @ParameterizedTest
  @MethodSource("cases")
  void isALetterWithTheStoryTwice(Fixtures.Case fixture) throws Exception {
    String copyFile = fixture.text("stet");
    Map<String, String> parts = parts(written(copyFile));
    assertEquals(List.of(HEAD, "text/plain", "text/html"), List.copyOf(parts.keySet()));
    String plain = Exports.written(new PlainTextExporter(), copyFile);
    assertEquals(plain, parts.getOrDefault("text/plain", "").replace("\r\n", "\n"));
    Document page = Jsoup.parse(String.valueOf(parts.get("text/html")));
    assertTrue(page.select("script, img, iframe, style").isEmpty());
    String shown = page.wholeText().replaceAll("\\s+", " ");
    Article article = Article.of(copyFile);
    for (Block block : article.body()) {
      if (block.role().isPublished()) {
        String words = article.plain(block).replaceAll("\\s+", " ").strip();
        assertTrue(shown.contains(words), words);
      }
    }
  }

  private static Map<String, String> parts(String letter) throws IOException, MimeException {
    assertTrue(
        letter.chars().allMatch(c -> c == '\r' || c == '\n' || c == '\t' || (c >= ' ' && c < 127)));
    assertFalse(letter.replace("\r\n", "").contains("\n"), "every line ends with CR LF");
    letter.lines().forEach(line -> assertTrue(line.length() <= 78, line));
    MimeTokenStream stream =
        new MimeTokenStream(new MimeConfig.Builder().setStrictParsing(true).build());
    stream.parse(new ByteArrayInputStream(letter.getBytes(StandardCharsets.US_ASCII)));
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder head = new StringBuilder();
    parts.put(HEAD, "");
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      if (state == EntityState.T_FIELD) {
        head.append(stream.getField().getName()).append(": ");
        head.append(
            DecoderUtil.decodeEncodedWords(stream.getField().getBody(), DecodeMonitor.STRICT));
        head.append('\n');
      } else if (state == EntityState.T_BODY) {
        byte[] bytes = stream.getDecodedInputStream().readAllBytes();
        assertEquals("utf-8", stream.getBodyDescriptor().getCharset());
        parts.put(
            stream.getBodyDescriptor().getMimeType(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    parts.put(HEAD, head.toString());
    return parts;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain",
        "Ein Mann, 47, über die Brücke — „nie wieder“, sagt er, und niemand hört zu im ganzen"
            + " langen Land der Fähren",
        "A headline that is longer than any line of a letter may be, though all of its words are"
            + " plain ones",
        "=?utf-8?q?already?= encoded",
        "橋は十一週間にわたって閉鎖されると港湾局が発表したが市民の足はどうなるのか誰にもわからない",
        "a  b   c",
        "x: y\tBcc: desk@nordwire.example",
        "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"
      })
  void theSubjectIsTheHeadlineWhateverItsLetters(String headline) throws Exception {
    String head = String.valueOf(parts(written("Headline: " + headline + "\n\nHi.\n")).get(HEAD));
    assertTrue(head.contains("Subject: " + headline.replace('\t', ' ') + "\n"), head);
    assertFalse(head.contains("\nBcc"), head);
  }

  @ParameterizedTest
  @CsvSource({
    "Status: usable, Rain",
    "Status: withheld, NOT FOR USE: Rain",
    "Status: cancelled, KILL: Rain",
    "Embargo: until the verdict, EMBARGO until the verdict: Rain",
    "Embargo: 2025-01-02T10:00:00Z, EMBARGO 2025-01-02T10:00:00Z: Rain"
  })
  void theSubjectSaysWhatMustNotBeOverlooked(String field, String subject) throws Exception {
    String head =
        String.valueOf(parts(written("Headline: Rain\n" + field + "\n\nHi.\n")).get(HEAD));
    assertTrue(head.contains("Subject: " + subject + "\n"), head);
  }

  @Test
  void isADraftWithoutSenderAndReceiver() throws Exception {
    String head = String.valueOf(parts(written("Date: 2025-06-01T09:30:00Z\n\nHi.\n")).get(HEAD));
    assertAll(
        () -> assertTrue(head.startsWith("X-Unsent: 1\n"), head),
        () -> assertTrue(head.contains("\nDate: Sun, 1 Jun 2025 09:30:00 +0000\n"), head),
        () -> assertFalse(head.contains("From:") || head.contains("To:"), head));
  }

  @Test
  void noServerOnTheWayCanChangeALine() throws IOException {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      String[] parts = {".", "From ", " ", "\t", "=", "ü", "😀", "word", "\n", "--=_story_"};
      for (int i = random.nextInt(120); i >= 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      StringBuilder out = new StringBuilder();
      QuotedPrintable.write(text.toString(), out);
      for (String line : out.toString().split("\r\n", -1)) {
        assertTrue(line.length() <= 76 && !line.startsWith(".") && !line.startsWith("From "), line);
        assertFalse(line.endsWith(" ") || line.endsWith("\t"), line);
        assertFalse(line.contains("--=_story"), line);
      }
    }
  }

  /** In a letter all blocks are lines of text; the cleaning rules tell what each of them is. */
  @ParameterizedTest
  @ValueSource(ints = {0, 6, 7, 9})
  void readsBackWithTheSameLines(int story) throws IOException {
    Article before = Article.of(cases().get(story).text("stet"));
    Article after = Exports.readAgain(new MailFormat(), written(before.text()));
    // Above a byline the reader leaves the headline where it is; cleaning finds it there.
    String headline = after.field(FieldName.HEADLINE).orElse(after.plain(after.body().get(0)));
    assertEquals(before.field(FieldName.HEADLINE).orElse(""), headline);
    List<String> expected = new ArrayList<>();
    Exports.written(new PlainTextExporter(), before.text())
        .lines()
        .map(line -> line.replaceFirst("^(?:- | {4})", "").replaceAll("\\s+", " ").strip())
        .filter(line -> !line.isEmpty())
        .forEach(expected::add);
    List<String> shown = new ArrayList<>();
    for (Block block : after.body()) {
      after
          .plain(block)
          .lines()
          .map(line -> line.replaceFirst("^- ", "").replaceAll("\\s+", " ").strip())
          .forEach(shown::add);
    }
    assertEquals(String.join("\n", expected), String.join("\n", shown));
  }

  private static String written(String copyFile) throws IOException {
    return Exports.written(new EmailExporter(), copyFile);
  }
}
