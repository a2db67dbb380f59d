package org.stet.exportformats.markdown;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.exportformats.Exports;
import org.stet.exportformats.words.CleanCharacters;
import org.stet.exportformats.words.Datelines;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.CopyFile;
import org.stet.text.api.Role;

class MarkdownExporterTest {

  static List<Fixtures.Case> cases() {
    return org.stet.exportformats.ExporterFixturesTest.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysTheSameWordsToAReaderOfMarkdown(Fixtures.Case fixture) throws IOException {
    assertSame(Article.of(fixture.text("stet")));
  }

  @Test
  void letsNoWordBecomeAMark() throws IOException {
    Random random = new Random(20251127);
    for (int round = 0; round < 500; round++) {
      CopyFile copy = new CopyFile();
      for (Role role : List.of(Role.PARAGRAPH, Role.SUBHEAD, Role.QUOTE, Role.PARAGRAPH)) {
        copy.block(role, words(random));
      }
      copy.block(Role.LIST_ITEM, words(random)).block(Role.LIST_ITEM, words(random));
      copy.caption(words(random), words(random));
      copy.lines(Role.TABLE, List.of(words(random), words(random)));
      assertSame(copy.article());
    }
  }

  @Test
  void marksThatStandAnywhereChangeNoWord() throws IOException {
    Random random = new Random(5);
    String[] parts = {
      "*a*", "*\"q\"*", "b", " ", "[l](https://a.example)", "[*m*](https://b.example)"
    };
    for (int round = 0; round < 500; round++) {
      StringBuilder line = new StringBuilder("x");
      for (int i = 0; i < 7; i++) {
        line.append(parts[random.nextInt(parts.length)]);
      }
      assertSame(Article.of(line + "y.\n"));
    }
  }

  private static String words(Random random) {
    String tricky = "\\`*_{}[]()#+-.!<>&|~:=\"'$@^ 1aé😀";
    StringBuilder words = new StringBuilder();
    String[] parts = {
      "1. ", "## ", "- ", "---", "```", "&amp;", "<b>", "{{ x }}", "{% x %}", "==="
    };
    for (int i = random.nextInt(12); i >= 0; i--) {
      if (random.nextInt(3) == 0) {
        words.append(parts[random.nextInt(parts.length)]);
      } else {
        words.appendCodePoint(tricky.codePointAt(random.nextInt(tricky.length())));
      }
    }
    return words.toString();
  }

  /** What a reader of Markdown shows is the words of the blocks, in order, and their links. */
  private static void assertSame(Article article) throws IOException {
    String written = Exports.written(new MarkdownExporter(), article.text());
    Document page = page(written);
    List<String> shown = new ArrayList<>();
    for (Element element : page.select("p, h2, li, pre")) {
      if (element.is("pre")
          || !element.select("p").isEmpty()
          || !element.ownText().isBlank()
          || !element.text().isBlank()) {
        shown.add(spaced(element.wholeText()));
      }
    }
    List<String> expected = new ArrayList<>();
    String dateline = Datelines.of(article);
    for (Block block : article.body()) {
      String words = expected(article, block);
      boolean leads = !dateline.isEmpty() && Datelines.leads(article, block);
      if (!words.isBlank()) {
        expected.add(spaced(leads ? dateline + " — " + words : words));
      }
    }
    if (article.blocks(Role.PARAGRAPH).isEmpty() && !dateline.isEmpty()) {
      expected.add(0, dateline);
    }
    assertEquals(expected, shown, written);
    assertTrue(page.select("script, img, hr, h1, ol, table").isEmpty(), written);
  }

  private static String expected(Article article, Block block) {
    String words = CleanCharacters.of(article.plain(block));
    return switch (block.role()) {
      case NOTE -> "";
      case CAPTION -> {
        String credit = CleanCharacters.of(article.credit(block).orElse(""));
        String by = credit.isBlank() ? "" : "(" + credit.strip() + ")";
        yield "Picture: " + (words.strip() + " " + by).strip();
      }
      default -> words;
    };
  }

  private static String spaced(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private static Document page(String written) {
    String body = written.substring(written.indexOf("\n---\n") + 5);
    return Jsoup.parse(HtmlRenderer.builder().build().render(Parser.builder().build().parse(body)));
  }

  private static JsonNode head(String copyFile) throws IOException {
    String written = Exports.written(new MarkdownExporter(), copyFile);
    return new YAMLMapper().readTree(written.substring(4, written.indexOf("\n---\n") + 1));
  }

  @Test
  void emphasisAndLinksAreMarks() throws IOException {
    Document page =
        page(
            Exports.written(
                new MarkdownExporter(),
                "A *big* [town *hall*](https://a.example/x?y=1&z=2;3) and [bad](javascript:x).\n"));
    assertAll(
        () -> assertEquals(List.of("big", "hall"), page.select("em").eachText()),
        () -> assertEquals(1, page.select("a").size()),
        () -> assertEquals("town hall", page.select("a").text()),
        () -> assertEquals("https://a.example/x?y=1&z=2;3", page.select("a").attr("href")));
  }

  @Test
  void frontMatterIsYamlWhateverTheWords() throws IOException {
    JsonNode head =
        head(
            "Headline: a\": #b\\n"
                + " --- {{x}} \u2028 ]\n"
                + "Byline: - !!java/object\n"
                + "Keywords: yes, 010, ~\n"
                + "Date: 2025-06-11T09:30:00+02:00\n"
                + "Language: no\n\n"
                + "Hello.\n");
    assertAll(
        () -> assertEquals("a\": #b\\n --- {{x}} \u2028 ]", head.get("title").textValue()),
        () -> assertEquals("- !!java/object", head.get("author").textValue()),
        () -> assertEquals("no", head.get("lang").textValue(), "the language, not a truth value"),
        () -> assertEquals("[\"yes\",\"010\",\"~\"]", head.get("tags").toString()),
        () -> assertEquals("2025-06-11T09:30:00+02:00", head.get("date").asText()));
  }

  @Test
  void aStoryThatMayNotGoOutYetIsADraft() throws IOException {
    assertFalse(head("Headline: A\n\nHello.\n").has("draft"));
    for (String held :
        List.of("Status: withheld", "Status: cancelled", "Embargo: 2025-01-02", "Embargo: soon")) {
      assertTrue(head("Headline: A\n" + held + "\n\nHello.\n").get("draft").booleanValue(), held);
    }
  }

  @Test
  void notesToEditorsDoNotGoToASite() throws IOException {
    String written = Exports.written(new MarkdownExporter(), "Ednote: ring the lawyer\n\nHi.\n");
    assertFalse(written.contains("lawyer"));
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, etc-passwd",
    "Größe & Maß, grosse-mass",
    "CON, con-story",
    "C:\\x\\..\\y, c-x-y",
    "'...', ''",
    "harbour-bridge, harbour-bridge"
  })
  void aSlugIsSafeInAPath(String slug, String expected) throws IOException {
    JsonNode found = head("Slug: " + slug.replace("\\", "\\\\") + "\n\nHi.\n").get("slug");
    assertEquals(expected, found == null ? "" : found.textValue());
  }
}
