package org.stet.exportformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.exportformats.ExporterFixturesTest;
import org.stet.exportformats.Exports;
import org.stet.exportformats.words.CleanCharacters;
import org.stet.exportformats.words.Datelines;
import org.stet.exportformats.words.HtmlText;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.CopyFile;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.wireformats.HtmlFormat;

class HtmlExporterTest {
  private static final String TRICKY = "<>&\"'`=/!-*[]()\\ \n\t\u0000\u0007\u0085\u2028\ufffeaZ9é漢";

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "class",
          "charset",
          "rel",
          "name",
          "content",
          "type",
          "href",
          "datetime",
          "itemscope",
          "itemtype",
          "itemprop");

  static List<Fixtures.Case> fixtures() {
    return ExporterFixturesTest.cases();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isReadByAParserWithoutError(Fixtures.Case fixture) throws IOException {
    parsed(Article.of(fixture.text("stet")));
  }

  /** What a reader of the page sees is what the copy file says, block for block. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void saysTheWordsOfEveryParagraph(Fixtures.Case fixture) throws IOException {
    Article article = Article.of(fixture.text("stet"));
    Document page = parsed(article);
    page.select(".dateline").forEach(Element::remove);
    List<String> shown = page.select("div > p:not(:empty), div > h2, li").eachText();
    List<String> expected =
        article.blocks().stream()
            .filter(b -> List.of(Role.PARAGRAPH, Role.SUBHEAD, Role.LIST_ITEM).contains(b.role()))
            .map(article::plain)
            .toList();
    assertEquals(expected, shown.stream().map(s -> s.replaceFirst("^— ", "")).toList());
  }

  @Test
  void letsNothingOfTheCopyBecomeMarkup() throws IOException {
    Random random = new Random(20240305);
    for (int round = 0; round < 300; round++) {
      CopyFile copy = new CopyFile();
      for (Role role : Role.values()) {
        if (role != Role.TABLE && role != Role.NOTE) {
          copy.block(role, words(random));
        }
      }
      copy.caption(words(random), words(random)).lines(Role.TABLE, List.of(words(random)));
      Article article = copy.article();
      Document page = parsed(article);
      assertTrue(
          page.select(
                  "script:not([type=application/ld+json]), img, svg, iframe, style, [onclick],"
                      + " [onerror], [style]")
              .isEmpty());
      for (Block block : article.blocks(Role.SUBHEAD)) {
        String words = CleanCharacters.of(article.plain(block));
        String shown = words.isEmpty() ? "" : page.select("h2").get(0).wholeText();
        assertEquals(words, shown, page::outerHtml);
      }
    }
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    String[] parts = {"<script>", "</article>", "-->", "&lt;", "\" onclick=\"x", "javascript:"};
    for (int i = random.nextInt(12); i >= 0; i--) {
      if (random.nextInt(4) == 0) {
        words.append(parts[random.nextInt(parts.length)]);
      } else {
        words.append(TRICKY.charAt(random.nextInt(TRICKY.length())));
      }
    }
    return words.toString().replaceAll("[\n\r\u0085\u2028]", " ");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/x, true",
    "HTTP://a.example, true",
    "mailto:desk@a.example, true",
    "javascript:alert(1), false",
    "JavaScript:alert(1), false",
    "data:text/html;hi, false",
    "vbscript:x, false",
    "//a.example/x, false",
    "/relative, false",
    "https://, false",
    "file:///etc/passwd, false"
  })
  void linksOnlyToPagesAndMail(String target, boolean may) throws IOException {
    assertEquals(may, HtmlText.mayGoOut(target));
    Document page =
        parsed(Article.of("See [the *whole* thing](" + target.replace("(1)", "") + ")."));
    assertEquals("See the whole thing.", page.select("div > p").text());
    assertEquals(may, !page.select("a[href]").isEmpty());
  }

  @Test
  void doesNotLinkThroughControlCharacters() {
    assertFalse(HtmlText.mayGoOut("java\u0000script:alert(1)"));
    assertFalse(HtmlText.mayGoOut("https://a.example/\u0007"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "english", "e", "en_GB", "en\" x=\"", "-en", "en-", "en-toolonglong"})
  void saysNoLanguageThatIsNone(String language) throws IOException {
    Document page = parsed(Article.of("Headline: A\nLanguage: " + language + "\n\nB."));
    assertFalse(page.select("html").get(0).hasAttr("lang"));
  }

  @Test
  void neverSendsANoteOut() throws IOException {
    String text = page(Article.of("Headline: A\n\n```note\nsecret\n```\n\nB.\n"));
    assertFalse(text.contains("secret"));
  }

  @Test
  void isLinearInTheLinksOfALine() {
    Article article = Article.of("[a *b*](https://a.example) ".repeat(40_000));
    String page = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> page(article));
    assertTrue(page.length() > 40_000);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void saysOnlyWhatIsAllowed(Fixtures.Case fixture) throws IOException {
    Document page = parsed(Article.of(fixture.text("stet")));
    String allowed =
        "html, head, meta, title, link, script, body, article, header, h1, h2, p, span, em, a, div,"
            + " time, blockquote, ul, li, figure, figcaption, pre, footer";
    for (Element element : page.select("html *")) {
      assertTrue(element.is(allowed), element::outerHtml);
      element
          .attributes()
          .forEach(attribute -> assertTrue(ATTRIBUTES.contains(attribute.getKey()), element::html));
    }
  }

  /** The reader of pages finds its way by what pages look like; it knows these parts for sure. */
  @ParameterizedTest
  @ValueSource(ints = {0, 7, 9})
  void readsBackWithTheSameText(int story) throws IOException {
    Article before = Article.of(fixtures().get(story).text("stet"));
    Article after = Exports.readAgain(new HtmlFormat(), page(before));
    for (FieldName name :
        List.of(
            FieldName.HEADLINE,
            FieldName.STANDFIRST,
            FieldName.DATE,
            FieldName.LANGUAGE,
            FieldName.ADDRESS)) {
      assertEquals(before.field(name), after.field(name), name.label());
    }
    String dateline = Datelines.of(before) + " — ";
    List<String> shown =
        Exports.published(after).stream().map(block -> block.replace(dateline, "")).toList();
    assertEquals(creditsInside(Exports.published(before)), creditsInside(shown));
  }

  /** In a page a credit is read as the end of its caption; a cleaning rule takes them apart. */
  private static List<String> creditsInside(List<String> blocks) {
    return blocks.stream().map(b -> b.replace(" [", " ").replace("]", "").strip()).toList();
  }

  private static String page(Article article) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlExporter().export(article, out);
    return out.toString();
  }

  private static Document parsed(Article article) throws IOException {
    Parser parser = Parser.htmlParser().setTrackErrors(100);
    Document page = Jsoup.parse(page(article), "", parser);
    assertEquals(List.of(), parser.getErrors());
    return page;
  }
}
