package org.stet.clean.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.stet.clean.spi.RuleKind.LABEL;
import static org.stet.clean.spi.RuleKind.LAYOUT;
import static org.stet.clean.spi.RuleKind.REMOVAL;
import static org.stet.clean.spi.RuleKind.REPAIR;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.clean.spi.RuleKind;
import org.stet.text.api.Article;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

class LawsTest {
  private static final String KEPT = "kept";
  private static final String LOST = "nothing-is-lost";
  private static final String SPEECH = "quoted-speech-is-protected";
  private static final String SOUND = "rules-are-sound";

  /** The law that the rule breaks on {@code text}, or "kept". */
  private static String verdict(RuleOf rule, String text) {
    Article article = Article.of(text);
    CleanResult result = CleanPipeline.of(List.of(rule)).clean(article);
    if (result.refusals().isEmpty()) {
      return KEPT;
    }
    assertEquals(article, result.after(), "a refused step changes nothing");
    return result.refusals().get(0).law();
  }

  private static String verdict(RuleKind kind, String text, String words, String by) {
    return verdict(
        new RuleOf(
            kind,
            article ->
                article.text().contains(words)
                    ? List.of(RuleOf.edit(article, words, by))
                    : List.of()),
        text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        // What each kind may do outside quotation marks.
        "REMOVAL, One two three., ~ two~, ~~, kept",
        "REMOVAL, One two three., two, four, nothing-is-lost",
        "LAYOUT, One  two., ~  ~, ~ ~, kept",
        "LAYOUT, One two., two, tow, nothing-is-lost",
        "LAYOUT, One two., ~ two~, ~~, nothing-is-lost",
        "GLYPHS, One - two., -, –, kept",
        "GLYPHS, One - two., One, Two, nothing-is-lost",
        "REPAIR, One tvvo., tvvo, two, kept",
        "LABEL, One two., One, ~~, nothing-is-lost",
        "LABEL, One two., One, Two, nothing-is-lost",
        "LABEL, One two., One two., ~~, nothing-is-lost",
        // No kept word inside a deletion.
        "REPAIR, One two three., One two three, two, nothing-is-lost",
        // Inside quotation marks.
        "REMOVAL, She said “one two” now., ~ two~, ~~, quoted-speech-is-protected",
        "REMOVAL, She said “one two” now., ”, ~~, quoted-speech-is-protected",
        "REMOVAL, She said “one two” now., ~ now~, ~~, kept",
        "LAYOUT, She said “one  two” now., ~  ~, ~ ~, kept",
        "GLYPHS, She said “one - two” now., -, –, kept",
        "GLYPHS, She said “one two” now., “, \", kept",
        "GLYPHS, She said “one two” now., “, ~~, nothing-is-lost",
        "GLYPHS, It costs $5 now., $, €, nothing-is-lost",
        "GLYPHS, It was -5 at dawn., -, ~~, nothing-is-lost",
        "GLYPHS, ~They won 5, 6 and 7.~, ~, ~, ~~, nothing-is-lost",
        "GLYPHS, One -- two., --, —, kept",
        "GLYPHS, One _ two., _, –, kept",
        "GLYPHS, Well... yes., ..., …, kept",
        "GLYPHS, He said ``no'' twice., ``, “, kept",
        "LAYOUT, ~“We are now here,” he said.~, ~ here~, ~here~, nothing-is-lost",
        "LAYOUT, He is nowhere., where, ~ where~, nothing-is-lost",
        "REPAIR, She said “it is 1.5 now”., 1.5, 15, quoted-speech-is-protected",
        "REPAIR, She said “we can't go”., can't, cant, quoted-speech-is-protected",
        "REPAIR, She said “now here” twice., ~now here~, ~nowhere~, nothing-is-lost",
        "REPAIR, Она сказала «мы не будем платить»., ~не ~, ~~, quoted-speech-is-protected",
        "REPAIR, Она сказала «будем платить»., платить, вороват, quoted-speech-is-protected",
        "REPAIR, Она сказала «ïðèâåò»., ïðèâåò, привет, kept",
        "REPAIR, She said “one two” now., two, three, quoted-speech-is-protected",
        "REPAIR, She said “one two” now., ~ two~, ~~, quoted-speech-is-protected",
        "REPAIR, She said “cafÃ©” now., Ã©, é, kept",
        "REPAIR, She said “a &amp; b” now., &amp;, &, kept",
        "REPAIR, She said “a <b>b” now., <b>, ~~, kept",
        "REPAIR, She said “a =E2=80=93 b” now., =E2=80=93, –, kept",
        "REPAIR, She said “a re-port” now., re-port, report, quoted-speech-is-protected",
        "REPAIR, She said “not now” now., ~not ~, ~~, quoted-speech-is-protected",
        // An unclosed mark protects to the end of the paragraph.
        "REMOVAL, She said “one two three, ~ three~, ~~, quoted-speech-is-protected",
        "LABEL, She said “one two three, ~ three~, ~ three]~, nothing-is-lost",
      })
  void eachKindIsHeldToWhatItMayDo(
      RuleKind kind, String text, String words, String by, String expected) {
    assertEquals(expected, verdict(kind, text, words, by));
  }

  @Test
  void noEditReachesOverPartsOfTwoBlocks() {
    String text = "One two.\n\nThree four.\n\nFive.\n";
    assertEquals(LOST, verdict(REMOVAL, text, "two.\n\nThree", ""));
    assertEquals(LOST, verdict(REMOVAL, text, "One two.\n\nThree", ""));
    assertEquals(KEPT, verdict(REMOVAL, text, "One two.\n\nThree four.\n\n", ""));
    assertEquals(KEPT, verdict(REPAIR, text, "\n\n", " "));
  }

  @Test
  void headerLinesAreBlocksToo() {
    String text = "Slug: HARBOUR\nSource: dpa\n\nOne two.\n";
    assertEquals(LOST, verdict(REMOVAL, text, "BOUR\nSource", ""));
    assertEquals(KEPT, verdict(REMOVAL, text, "Source: dpa\n", ""));
  }

  @Test
  void aWholeBlockMayGoWithItsQuotations() {
    assertEquals(KEPT, verdict(REMOVAL, "A.\n\nShe said “no”.\n", "She said “no”.\n", ""));
    assertEquals(LOST, verdict(LAYOUT, "A.\n\nShe said no.\n", "She said no.\n", ""));
  }

  @Test
  void aLabelMayMoveABlockToAHeaderLine() {
    RuleOf move =
        new RuleOf(
            LABEL,
            article ->
                article.text().startsWith("SOURCE")
                    ? List.of(
                        RuleOf.edit(article, "SOURCE: Agencies\n", ""),
                        Edit.insert(0, "Source: Agencies\n\n", RuleOf.ID, "A test"))
                    : List.of());
    assertEquals(KEPT, verdict(move, "SOURCE: Agencies\nOne two.\n"));
  }

  @Test
  void aLabelMayNotChangeWhatItMoves() {
    RuleOf move =
        new RuleOf(
            LABEL,
            article ->
                List.of(
                    RuleOf.edit(article, "By Ann Bell\n", ""),
                    Edit.insert(0, "Byline: Ann Ball\n\n", RuleOf.ID, "A test")));
    assertEquals(LOST, verdict(move, "By Ann Bell\nOne two.\n"));
  }

  @Test
  void aLabelMayNotInventAHeaderLine() {
    RuleOf invent =
        new RuleOf(
            LABEL, article -> List.of(Edit.insert(0, "Byline: Ann Bell\n\n", RuleOf.ID, "A test")));
    assertEquals(LOST, verdict(invent, "One two.\n"));
  }

  @Test
  void aLabelMayNotPutALabelIntoAParagraph() {
    RuleOf inside =
        new RuleOf(LABEL, article -> List.of(Edit.insert(4, "Picture: ", RuleOf.ID, "A test")));
    assertEquals(LOST, verdict(inside, "One two.\n"));
  }

  @Test
  void aCueIsNoPrintedLabel() {
    assertEquals(LOST, verdict(LABEL, "Bush said: we go.\n", "Bush said: ", ""));
    assertEquals(KEPT, verdict(LABEL, "At sea. Photo: AFP", "Photo: ", "["));
  }

  @Test
  void twiceMovedComesBackTwice() {
    RuleOf move =
        new RuleOf(
            LABEL,
            article ->
                List.of(
                    new Edit(new TextRange(0, 8), "", RuleOf.ID, "A test"),
                    Edit.insert(0, "Byline: Ann Bell\n\n", RuleOf.ID, "A test")));
    assertEquals(
        LOST, verdict(move, "Ann Bell\nAnn Bell\nOne.\n".replace("Ann Bell\nAnn", "A B\nAnn")));
  }

  @Test
  void openQuotationsAreProtectedAtTheirEnd() {
    String text = "She said “one\n\nTwo.\n";
    RuleOf append =
        new RuleOf(
            REPAIR,
            article ->
                List.of(Edit.insert("She said “one".length(), " more", RuleOf.ID, "A test")));
    assertEquals(SPEECH, verdict(append, text));
  }

  @Test
  void editsNameTheirRuleAndGiveAReason() {
    RuleOf other =
        new RuleOf(REMOVAL, article -> List.of(Edit.remove(new TextRange(0, 3), "other", "x")));
    RuleOf silent =
        new RuleOf(REMOVAL, article -> List.of(Edit.remove(new TextRange(0, 3), RuleOf.ID, " ")));
    assertEquals(SOUND, verdict(other, "One two.\n"));
    assertEquals(SOUND, verdict(silent, "One two.\n"));
  }

  @Test
  void charactersAreNotCutInTwo() {
    RuleOf cut =
        new RuleOf(REMOVAL, article -> List.of(Edit.remove(new TextRange(0, 1), RuleOf.ID, "x")));
    assertEquals(SOUND, verdict(cut, "\ud83d\ude00 two.\n"));
  }

  @Test
  void manyEditsOfManyBlocksAreCheckedInTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      text.append("She  said “no” again.\n");
    }
    RuleOf spaces =
        new RuleOf(
            LAYOUT,
            article -> {
              List<Edit> edits = new ArrayList<>();
              String all = article.text();
              for (int i = all.indexOf("  "); i >= 0; i = all.indexOf("  ", i + 2)) {
                edits.add(new Edit(TextRange.ofLength(i, 2), " ", RuleOf.ID, "A test"));
              }
              return edits;
            });
    Article article = Article.of(text.toString());
    CleanResult result =
        assertTimeoutPreemptively(
            Duration.ofSeconds(15), () -> CleanPipeline.of(List.of(spaces)).clean(article));
    assertEquals(List.of(), result.refusals());
    assertEquals(100_000, result.change().edits().size());
  }
}
