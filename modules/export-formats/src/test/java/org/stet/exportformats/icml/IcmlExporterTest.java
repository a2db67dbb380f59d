package org.stet.exportformats.icml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.exportformats.ExporterFixturesTest;
import org.stet.exportformats.Exports;
import org.stet.exportformats.words.CleanCharacters;
import org.stet.exportformats.words.Datelines;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Role;

/** ICML as a program of somebody else parses it; no InDesign runs here. */
class IcmlExporterTest {

  static List<Fixtures.Case> cases() {
    return ExporterFixturesTest.cases();
  }

  private static Document written(String copyFile) {
    return Jsoup.parse(Exports.written(new IcmlExporter(), copyFile), Parser.xmlParser());
  }

  private static String words(Element range) {
    StringBuilder words = new StringBuilder();
    range.select("Content").forEach(content -> words.append(content.wholeText()));
    return words.toString();
  }

  private static String style(Element range) {
    return range.attr("AppliedParagraphStyle").replace("ParagraphStyle/", "");
  }

  /** Style and words of what a page has to show, in order. */
  private static List<String> wanted(Article article) {
    List<String> wanted = new ArrayList<>();
    for (Role role : List.of(Role.HEADLINE, Role.STANDFIRST, Role.BYLINE)) {
      article.blocks(role).forEach(block -> add(wanted, article, block));
    }
    String dateline = Datelines.of(article);
    if (article.blocks(Role.PARAGRAPH).isEmpty() && !dateline.isEmpty()) {
      wanted.add("Body: " + dateline);
    }
    article.body().forEach(block -> add(wanted, article, block));
    return wanted;
  }

  private static void add(List<String> wanted, Article article, Block block) {
    String words = CleanCharacters.of(article.plain(block));
    String credit = CleanCharacters.of(article.credit(block).orElse(""));
    if (!block.role().isPublished() || (words.isBlank() && credit.isBlank())) {
      return;
    }
    String style = PageStyle.of(block.role()).orElseThrow().label();
    if (block.role() == Role.TABLE) {
      words.lines().forEach(line -> wanted.add(style + ": " + line.strip().replaceAll(" +", " ")));
    } else {
      wanted.add(style + ": " + (words + " " + credit).strip());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyParagraphHasItsStyleAndItsWords(Fixtures.Case fixture) {
    Article article = Article.of(fixture.text("stet"));
    List<String> got = new ArrayList<>();
    for (Element range : written(fixture.text("stet")).select("Story > ParagraphStyleRange")) {
      boolean table = style(range).equals("Agate");
      String words = table ? words(range).replaceAll("[\t ]+", " ") : words(range);
      got.add(style(range) + ": " + words.replaceFirst("^.* (\u2014) (?=\\S)", "").strip());
    }
    List<String> wanted =
        wanted(article).stream()
            .map(line -> line.replaceFirst("(?<=: ).* (\u2014) (?=\\S)", ""))
            .toList();
    assertEquals(wanted.size(), got.size(), () -> wanted + "\n" + got);
    for (int i = 0; i < wanted.size(); i++) {
      assertEquals(wanted.get(i), got.get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyStyleAndLinkThatIsNamedIsDefinedOnce(Fixtures.Case fixture) {
    Document document = written(fixture.text("stet"));
    List<String> defined = document.select("[Self]").eachAttr("Self");
    assertEquals(defined.size(), new HashSet<>(defined).size(), defined.toString());
    Set<String> named = new HashSet<>();
    named.addAll(document.select("[AppliedParagraphStyle]").eachAttr("AppliedParagraphStyle"));
    named.addAll(document.select("[AppliedCharacterStyle]").eachAttr("AppliedCharacterStyle"));
    named.addAll(document.select("Hyperlink").eachAttr("Source"));
    named.addAll(document.select("Hyperlink Destination").eachText());
    named.removeAll(new HashSet<>(defined));
    assertEquals(Set.of(), named);
  }

  @Test
  void paragraphsArePartedByOneBreakAndNoneEndsTheStory() {
    Document document = written("Headline: A\n\nB.\n\nC.\n");
    assertEquals(3, document.select("ParagraphStyleRange").size());
    assertEquals(2, document.select("Br").size());
    assertEquals(0, document.select("Story > Br:last-child").size());
  }

  @Test
  void emphasisDatelineAndLinksAreRanges() {
    Document document =
        written("Dateline: PORT ELVEN\n\nIt *is* shut, see [the report](https://x.example/r).\n");
    assertEquals(
        List.of(
            IcmlStory.DATELINE,
            IcmlStory.PLAIN,
            IcmlStory.PLAIN,
            IcmlStory.EMPHASIS,
            IcmlStory.PLAIN,
            IcmlStory.PLAIN,
            IcmlStory.PLAIN),
        document.select("Story CharacterStyleRange").eachAttr("AppliedCharacterStyle"));
    assertEquals("the report", document.select("HyperlinkTextSource Content").text());
    assertEquals(
        List.of("https://x.example/r"),
        document.select("HyperlinkURLDestination").eachAttr("DestinationURL"));
  }

  @Test
  void itIsAStoryOfInCopy() {
    String text = Exports.written(new IcmlExporter(), "Slug: pier\n\nA ]]> <b> & \u0007b.\n");
    assertTrue(
        text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?aid style=\"50\""), text);
    assertTrue(text.contains("<?aid SnippetType=\"InCopyInterchange\"?>"), text);
    assertTrue(text.contains("StoryTitle=\"pier\""), text);
    assertTrue(text.contains("<Content>A ]]&gt; &lt;b&gt; &amp; b.</Content>"), text);
  }

  @Test
  void columnsArePartedByTabulators() {
    Document document = written("```agate\nLock       Barges  Days\nUpper Fenn     17  6\n```\n");
    List<String> lines = new ArrayList<>();
    document.select("ParagraphStyleRange").forEach(range -> lines.add(words(range)));
    assertEquals(List.of("Lock\tBarges\tDays", "Upper Fenn\t17\t6"), lines);
  }
}
