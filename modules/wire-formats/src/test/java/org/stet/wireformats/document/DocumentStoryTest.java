package org.stet.wireformats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.FieldName;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireStory;

/** What is told from looks, from what lines say, and from what a document says of itself. */
class DocumentStoryTest {
  private static final Look BODY = new Look(11, false, false);
  private static final Look BOLD = new Look(11, true, false);
  private static final Look LARGE = new Look(20, false, false);
  private static final Look ITALIC = new Look(11, false, true);
  private static final String FIRST =
      "The ferry to Holm will sail twice a day again from Monday, the company said, after three"
          + " months in which the islanders had to do without it.";
  private static final String SECOND =
      "It had been laid up since a fire in its engine room, which nobody on board had noticed for"
          + " a quarter of an hour.";

  private final List<Paragraph> paragraphs = new ArrayList<>();

  private DocumentStoryTest add(String words, Look look) {
    paragraphs.add(Paragraph.text(Passage.of(words), look));
    return this;
  }

  private DocumentStoryTest add(String words, ParagraphRole role, int level) {
    paragraphs.add(new Paragraph(Passage.of(words), role, level, BODY, 1, "Its style says so"));
    return this;
  }

  private DocumentStoryTest body() {
    return add(FIRST, BODY).add(SECOND, BODY);
  }

  private WireStory story(DocumentProperties properties) {
    DocumentText text = new DocumentText(paragraphs, properties, List.of());
    RawItem item = new RawItem("item", null, new byte[] {1});
    Reading reading = DocumentStory.read(item, "docx", text);
    return assertInstanceOf(Reading.Read.class, reading).story();
  }

  private WireStory story() {
    return story(DocumentProperties.NONE);
  }

  private static String field(WireStory story, FieldName name) {
    return story.article().field(name).orElse("");
  }

  private static DocumentProperties properties(String title, String creator) {
    return new DocumentProperties(title, creator, "2024-03-01T10:00:00Z", "en", List.of());
  }

  @Test
  void largeOrBoldAboveTheTextIsTheHeadline() {
    WireStory story = add("Ferry to Holm to sail again", BOLD).body().story();
    assertEquals("Ferry to Holm to sail again", field(story, FieldName.HEADLINE));
  }

  @Test
  void theLargestLineIsTheHeadline() {
    WireStory story =
        add("Islands and harbours", new Look(13, true, false))
            .add("Ferry to Holm to sail again", LARGE)
            .body()
            .story();
    assertEquals("Ferry to Holm to sail again", field(story, FieldName.HEADLINE));
    assertTrue(story.article().text().contains("Islands and harbours"), story.article()::text);
  }

  @Test
  void aPlainFirstLineIsLeftToTheCleaningRules() {
    assertEquals("", field(add("Ferry to sail again", BODY).body().story(), FieldName.HEADLINE));
  }

  @Test
  void whereEverythingIsBoldNothingStandsOut() {
    WireStory story = add("Ferry to Holm", BOLD).add(FIRST, BOLD).add(SECOND, BOLD).story();
    assertEquals("", field(story, FieldName.HEADLINE));
  }

  @Test
  void aStyleCountsMoreThanALook() {
    WireStory story =
        add("An advertisement in large letters", LARGE)
            .add("Ferry to Holm to sail again", ParagraphRole.TITLE, 0)
            .body()
            .story();
    assertEquals("Ferry to Holm to sail again", field(story, FieldName.HEADLINE));
  }

  @Test
  void ofHeadingsAboveTheTextTheHighestIsTheHeadline() {
    WireStory story =
        add("Shipping", ParagraphRole.HEADING, 3)
            .add("Ferry to Holm to sail again", ParagraphRole.HEADING, 1)
            .body()
            .add("More to come", ParagraphRole.HEADING, 2)
            .story();
    assertEquals("Ferry to Holm to sail again", field(story, FieldName.HEADLINE));
    assertTrue(story.article().text().contains("## More to come"), story.article()::text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRESS RELEASE",
        "By Ines Okafor",
        "12 March 2019",
        "EMBARGOED UNTIL MONDAY",
        "Slug: ferry"
      })
  void aLabelIsNoHeadlineHoweverItLooks(String label) {
    WireStory story = add(label, LARGE).add("Ferry to sail again", BOLD).body().story();
    assertEquals("Ferry to sail again", field(story, FieldName.HEADLINE));
  }

  @Test
  void whatStandsOutBelowTheHeadlineIsTheStandfirst() {
    WireStory story =
        add("Ferry to Holm to sail again", LARGE)
            .add("Islanders had waited for three months, and lost a doctor", ITALIC)
            .body()
            .story();
    assertEquals(
        "Islanders had waited for three months, and lost a doctor",
        field(story, FieldName.STANDFIRST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Slug: ferry-holm|SLUG|ferry-holm",
        "Slugline: ferry-holm|SLUG|ferry-holm",
        "Headline: Ferry sails|HEADLINE|Ferry sails",
        "Titre: Le bac repart|HEADLINE|Le bac repart",
        "Vorspann: Drei Monate Pause|STANDFIRST|Drei Monate Pause",
        "Words: 220|WORDCOUNT|220",
        "Autor: Jan Voss|BYLINE|Jan Voss",
        "By Ines Okafor|BYLINE|By Ines Okafor",
        "EMBARGOED UNTIL 6 p.m. Monday|EMBARGO|6 p.m. Monday",
        "FOR IMMEDIATE RELEASE|EDNOTE|FOR IMMEDIATE RELEASE",
        "Eds: adds detail in par 2|EDNOTE|adds detail in par 2",
        "12 March 2019|DATE|2019-03-12",
        "Date: 12 March 2019|DATE|2019-03-12",
        "Press release 48123|SLUG|48123",
        "2nd Ld-Writethru|TAKE|2nd Ld-Writethru"
      })
  void linesSayWhatTheyAre(String line, FieldName name, String value) {
    WireStory story = add(line, BODY).body().story();
    assertEquals(value, field(story, name), story.article()::text);
    assertEquals(2, story.article().body().size(), story.article()::text);
  }

  @Test
  void whomToAskIsANote() {
    String text = add("Media contact: Jo Reyes, 555 0100", BODY).body().story().article().text();
    assertTrue(text.contains("```note\nMedia contact: Jo Reyes, 555 0100\n```"), text);
  }

  @Test
  void anEmbargoInTheHeadOfThePageIsTheEmbargo() {
    paragraphs.add(Paragraph.dropped(Passage.of("Embargoed until 9 a.m."), "The head of the page"));
    WireStory story = body().story();
    assertEquals("9 a.m.", field(story, FieldName.EMBARGO));
  }

  @Test
  void theTitleOfTheDocumentCountsIfTheTextIsAboutIt() {
    assertEquals(
        "Ferry to Holm sails again",
        field(body().story(properties("Ferry to Holm sails again", "")), FieldName.HEADLINE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budget speech of last year",
        "Microsoft Word - ferry.doc",
        "ferry.docx",
        "Untitled",
        "Document1",
        ""
      })
  void aTitleOfSomethingElseDoesNot(String title) {
    assertEquals("", field(body().story(properties(title, "")), FieldName.HEADLINE));
  }

  @ParameterizedTest
  @CsvSource({
    "Ines Okafor, Ines Okafor",
    "Jan van der Berg, Jan van der Berg",
    "Microsoft Office User, ''",
    "admin, ''",
    "News Desk, ''",
    "HP, ''",
    "iokafor, ''"
  })
  void theAuthorOfTheDocumentIsTheBylineIfItIsAPerson(String creator, String byline) {
    assertEquals(byline, field(body().story(properties("", creator)), FieldName.BYLINE));
  }

  @Test
  void aBylineInTheTextCountsMore() {
    WireStory story = add("By Mona Eriksen", BODY).body().story(properties("", "Ines Okafor"));
    assertEquals("By Mona Eriksen", field(story, FieldName.BYLINE));
  }

  @Test
  void aDateInTheTextCountsMoreThanThatOfTheDocument() {
    assertEquals(
        "2019-03-12",
        field(add("12 March 2019", BODY).body().story(properties("", "")), FieldName.DATE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-ends-", "ENDS", "###", "-30-"})
  void theEndMarkGoes(String mark) {
    WireStory story = body().add(mark, BODY).story();
    assertEquals(2, story.article().body().size(), story.article()::text);
  }

  @Test
  void shortLinesThatStandOutAreSubheadsAndQuestionsAreNot() {
    String text =
        body()
            .add("Fire and smoke", BOLD)
            .add(SECOND, BODY)
            .add("Who was on board?", BOLD)
            .add(FIRST, BODY)
            .story()
            .article()
            .text();
    assertTrue(text.contains("## Fire and smoke"), text);
    assertTrue(text.contains("\n\nWho was on board?\n"), text);
  }

  @Test
  void linesInColumnsAreATableAndASingleTabulatorIsABlank() {
    Passage.Builder row = new Passage.Builder();
    row.keep("Holm");
    row.cell();
    row.keep("12");
    Passage passage = row.build();
    body();
    paragraphs.add(Paragraph.text(passage, BODY));
    assertTrue(story().article().text().strip().endsWith("Holm 12"), story().article()::text);
    paragraphs.add(Paragraph.text(passage, BODY));
    String text = story().article().text();
    assertTrue(text.strip().endsWith("```agate\nHolm\t12\nHolm\t12\n```"), text);
  }

  @Test
  void aSecondBylineIsANote() {
    add("Ferry sails", ParagraphRole.TITLE, 0).add("By Mona Eriksen", ParagraphRole.BYLINE, 0);
    String text =
        add("Pictures by Kit Larsen", ParagraphRole.BYLINE, 0).body().story().article().text();
    assertTrue(text.contains("```note\nPictures by Kit Larsen\n```"), text);
  }
}
