package org.stet.wireformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stet.wireformats.Readings.blocks;
import static org.stet.wireformats.Readings.item;
import static org.stet.wireformats.Readings.rejected;
import static org.stet.wireformats.Readings.story;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Edit;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.WireStory;
import org.stet.wireformats.html.DeclaredCharset;

class HtmlFormatTest {
  private final HtmlFormat format = new HtmlFormat();

  static Stream<Fixtures.Case> pages() {
    return Fixtures.in(Path.of("src/test/resources/html")).stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pagesBecomeCopyFiles(Fixtures.Case page) {
    WireStory story = story(format, asDeclared(page));
    assertEquals(page.text("stet"), story.article().text());
    assertEquals(List.of(), story.notices());
  }

  /** What is not in the story is shown with its reason, and nothing else is. */
  @ParameterizedTest
  @MethodSource("pages")
  void whatIsRemovedIsShownWithItsReason(Fixtures.Case page) {
    WireStory story = story(format, asDeclared(page));
    StringBuilder removed = new StringBuilder();
    for (Edit edit : story.reading().edits()) {
      String words = edit.range().in(story.text());
      if (edit.replacement().isEmpty() && words.endsWith("\n")) {
        removed.append(edit.reason()).append(": ").append(words);
      }
    }
    assertEquals(page.text("removed"), removed.toString());
  }

  /** The page in the bytes of the character set that its markup declares. */
  private static RawItem asDeclared(Fixtures.Case page) {
    String html = page.text("html");
    Charset charset = DeclaredCharset.in(html).map(Charset::forName).orElse(StandardCharsets.UTF_8);
    return new RawItem(page.name() + ".html", null, html.getBytes(charset));
  }

  @Test
  void fixturesCoverOtherCharacterSetsThanUtf8() {
    assertEquals(
        List.of("utf-8", "windows-1251", "windows-1252"),
        pages()
            .flatMap(page -> DeclaredCharset.in(page.text("html")).stream())
            .distinct()
            .sorted()
            .toList());
  }

  /** How the source ends its lines is no matter of the story. */
  @ParameterizedTest
  @MethodSource("pages")
  void lineEndsOfTheSourceDoNotMatter(Fixtures.Case page) {
    String html = page.text("html").replace("\n", "\r\n");
    assertEquals(
        page.text("stet"), story(format, item("a.html", html)).article().text(), page.name());
  }

  /** Names of tags and attributes may be written in capitals. */
  @ParameterizedTest
  @MethodSource("pages")
  void capitalsInTagsDoNotMatter(Fixtures.Case page) {
    String html = page.text("html");
    StringBuilder capitals = new StringBuilder(html.length());
    for (int i = 0; i < html.length(); i++) {
      int end = i + 1;
      while (html.charAt(i) == '<' && end < html.length() && isTagName(html.charAt(end))) {
        end++;
      }
      String piece = html.substring(i, end);
      capitals.append(end > i + 1 ? piece.toUpperCase(Locale.ROOT) : piece);
      i = end - 1;
    }
    assertEquals(
        page.text("stet"), story(format, item("a.html", capitals.toString())).article().text());
  }

  private static boolean isTagName(char c) {
    return c == '/' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noEditReachesOverMoreThanOneLineAndEachSaysWhy(Fixtures.Case page) {
    WireStory story = story(format, item(page.name() + ".html", page.text("html")));
    for (Edit edit : story.reading().edits()) {
      String removed = edit.range().in(story.text());
      int end = removed.indexOf('\n');
      assertTrue(end < 0 || end == removed.length() - 1, () -> "over several lines: " + edit);
      assertTrue(!edit.reason().isBlank(), edit::toString);
      assertTrue(edit.rule().startsWith("page-"), edit::toString);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><title>x | 75",
        "  <!-- saved from url=(0014)about:internet --> <HTML lang=sv> | 75",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'> | 75",
        "<?xml version='1.0'?><nitf> | 0",
        "<p>only a piece of markup</p> | 0",
        "The <html> element | 0",
        "{\"headline\":\"<html>\"} | 0",
        "'' | 0"
      })
  void knowsPagesByTheirBeginning(String head, int confidence) {
    assertEquals(confidence, format.sniff(item("a", head)).confidence());
  }

  @Test
  void knowsPagesByNameAndMediaType() {
    assertEquals(60, format.sniff(item("Story.HTM", "<p>x")).confidence());
    RawItem typed = new RawItem("a", "text/html;charset=utf-8", new byte[] {'x'});
    assertEquals(80, format.sniff(typed).confidence());
    RawItem wide =
        new RawItem("a", null, "<!doctype html><p>x</p>".getBytes(StandardCharsets.UTF_16));
    assertEquals(75, format.sniff(wide).confidence());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, <meta charset=windows-1251>",
    "KOI8-R, <meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>",
    "ISO-8859-5, <?xml version='1.0' encoding='ISO-8859-5'?>",
    "UTF-8, <meta charset='iso-8859-1'>",
    "UTF-16LE, <meta charset='utf-16'>"
  })
  void theCharacterSetIsTakenFromTheMarkup(String charset, String declaration) {
    String page = declaration + "<html><p>Дождь шёл весь день и всю ночь, без перерыва.</p>";
    RawItem item = new RawItem("a.html", null, page.getBytes(Charset.forName(charset)));
    assertEquals(
        List.of("paragraph: Дождь шёл весь день и всю ночь, без перерыва."),
        blocks(story(format, item).article()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html>",
        "<html><head><title></title></head><body></body></html>",
        "<!doctype html><p hidden>Not seen</p>",
        "<!doctype html><body style='display: none'>Not seen",
      })
  void aPageThatShowsNothingIsRejected(String page) {
    assertEquals("no-text", rejected(format, item("a.html", page)).code());
  }

  @Test
  void theReasonIsNamedWhereThereIsOne() {
    assertTrue(
        rejected(format, item("a.html", "<html><div id=root></div><script>render()</script>"))
            .message()
            .contains("made by scripts"));
    assertTrue(
        rejected(format, item("a.html", "<html><frameset><frame src=a.html></frameset>"))
            .message()
            .contains("frames other pages"));
    assertEquals("empty", rejected(format, item("a.html", "")).code());
    assertEquals("not-text", rejected(format, item("a.html", "%PDF-1.7")).code());
  }

  @Test
  void aPageWithoutRunningTextIsReadWithANotice() {
    WireStory story =
        story(
            format,
            item("a.html", "<!doctype html><nav><a href=/>Home</a></nav><script></script>"));
    assertEquals("no-story", story.notices().get(0).code());
    assertEquals("", story.article().text());
  }

  @Test
  void brokenMarkupIsRead() {
    String page =
        "<html><p>The first paragraph is <b>bold <i>and</b> slanted</i>, which happens.<p>The second"
            + " is cut off in the middle of a tag, which happens too. &amp &notanentity; <a href=\"";
    assertEquals(
        "paragraph: The first paragraph is bold and slanted, which happens.",
        blocks(story(format, item("a.html", page)).article()).get(0));
  }
}
