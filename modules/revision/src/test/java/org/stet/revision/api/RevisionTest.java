package org.stet.revision.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;
import org.stet.text.api.Bias;
import org.stet.text.api.TextRange;

class RevisionTest {
  private static final String ONE = "The ferry sails again on Monday.";
  private static final String TWO = "The mayor thanked the crew for its patience.";
  private static final String THREE = "Tickets are sold at the harbour.";

  private static String paragraphs(String... paragraphs) {
    return String.join("\n\n", paragraphs) + "\n";
  }

  /** The changes in short: {@code REPLACED paragraph: old > new}. */
  private static List<String> changes(String before, String after) {
    Revision revision = Revision.between(before, after);
    assertEquals(after, revision.changeSet().applyTo(before));
    List<String> changes = new ArrayList<>();
    for (Change change : revision.changes()) {
      changes.add(
          change.kind()
              + (change.role() == null ? "" : " " + change.role().id())
              + ": "
              + change.before().in(before)
              + ">"
              + change.after().in(after));
    }
    return changes;
  }

  private static List<String> edits(String before, String after) {
    return Revision.between(before, after).changeSet().edits().stream()
        .map(edit -> edit.range().in(before) + ">" + edit.replacement())
        .toList();
  }

  @Test
  void nothingHappened() {
    Revision revision = Revision.between(ONE, ONE);
    assertTrue(revision.isEmpty());
    assertEquals(List.of(), revision.changes());
    assertEquals(List.of(), changes("", ""));
  }

  @Test
  void wordsInTheirParagraphs() {
    String before = paragraphs(ONE, TWO, THREE);
    String after =
        before.replace("again on Monday", "on Tuesday").replace("harbour", "old harbour");
    assertEquals(
        List.of(
            "DELETED paragraph: again >",
            "REPLACED paragraph: Monday>Tuesday",
            "INSERTED paragraph: >old "),
        changes(before, after));
    assertEquals(List.of("again >", "Monday>Tuesday", ">old "), edits(before, after));
  }

  @Test
  void aParagraphMore() {
    String before = paragraphs(ONE, THREE);
    String after = paragraphs(ONE, TWO, THREE);
    assertEquals(List.of("INSERTED paragraph: >" + TWO), changes(before, after));
    assertEquals(List.of(">" + TWO + "\n\n"), edits(before, after));
    assertEquals(List.of("DELETED paragraph: " + TWO + ">"), changes(after, before));
    assertEquals(List.of(TWO + "\n\n>"), edits(after, before));
  }

  @Test
  void theLastParagraphGoesWithTheBlankLineBeforeIt() {
    String before = paragraphs(ONE, TWO);
    assertEquals(List.of("DELETED paragraph: " + TWO + ">"), changes(before, paragraphs(ONE)));
    assertEquals(List.of("\n" + TWO + "\n>"), edits(before, paragraphs(ONE)));
    assertEquals(List.of("INSERTED paragraph: >" + TWO), changes(paragraphs(ONE), before));
    assertEquals(List.of(">\n" + TWO + "\n"), edits(paragraphs(ONE), before));
  }

  @Test
  void whatWasDeletedStandsWhereItWouldBe() {
    String before = paragraphs(ONE, TWO, THREE);
    Revision revision = Revision.between(before, paragraphs(ONE, THREE));
    Change gone = revision.changes().get(0);
    assertEquals(TextRange.at(paragraphs(ONE, "").length() - 1), gone.after());
    Change come = Revision.between(paragraphs(ONE, THREE), before).changes().get(0);
    assertEquals(TextRange.at(paragraphs(ONE, "").length() - 1), come.before());
    String shorter = paragraphs(ONE);
    assertEquals(
        TextRange.at(shorter.length()),
        Revision.between(before, shorter).changes().get(1).after(),
        "at the end");
    assertEquals(
        TextRange.at(shorter.length()),
        Revision.between(shorter, before).changes().get(1).before(),
        "at the end");
  }

  @Test
  void aMovedParagraph() {
    String before = paragraphs(ONE, TWO, THREE);
    String after = paragraphs(THREE, ONE, TWO);
    assertEquals(List.of("MOVED paragraph: " + THREE + ">" + THREE), changes(before, after));
    assertEquals(List.of("MOVED paragraph: " + THREE + ">" + THREE), changes(after, before));
  }

  @Test
  void aMovedParagraphIsNoReasonToLoseTheOthers() {
    String before = paragraphs(ONE, TWO, THREE);
    String after = paragraphs(THREE, ONE.replace("again ", ""), TWO.replace("its", "their"));
    assertEquals(
        List.of(
            "MOVED paragraph: " + THREE + ">" + THREE,
            "DELETED paragraph: again >",
            "REPLACED paragraph: its>their"),
        changes(before, after));
  }

  @Test
  void ofTwoThatChangedPlacesTheShorterMoved() {
    String after = paragraphs(TWO, ONE);
    assertEquals(
        List.of("MOVED paragraph: " + ONE + ">" + ONE), changes(paragraphs(ONE, TWO), after));
    assertEquals(
        List.of("MOVED paragraph: " + ONE + ">" + ONE), changes(after, paragraphs(ONE, TWO)));
  }

  @Test
  void aFewWordsElsewhereDidNotMove() {
    String before = paragraphs("He said so.", ONE, TWO);
    String after = paragraphs(ONE, TWO, "He said so.");
    assertEquals(
        List.of("DELETED paragraph: He said so.>", "INSERTED paragraph: >He said so."),
        changes(before, after));
    before = paragraphs("He has said so.", ONE, TWO);
    after = paragraphs(ONE, TWO, "He has said so.");
    assertEquals(
        List.of("MOVED paragraph: He has said so.>He has said so."), changes(before, after));
  }

  @Test
  void movedTwiceOverIsPairedInOrder() {
    String before = paragraphs(THREE, THREE, ONE, TWO, ONE, TWO, ONE);
    String after = paragraphs(ONE, TWO, ONE, TWO, ONE, THREE, THREE, THREE);
    Revision revision = Revision.between(before, after);
    List<Change> changes = revision.changes();
    assertEquals(
        List.of(Change.Kind.MOVED, Change.Kind.MOVED, Change.Kind.INSERTED),
        changes.stream().map(Change::kind).toList());
    assertEquals(0, changes.get(0).before().start());
    assertEquals(paragraphs(THREE, "").length() - 1, changes.get(1).before().start());
  }

  @Test
  void paragraphsMuchAlikeAreOneChangedParagraph() {
    String before = paragraphs(ONE, TWO);
    String after = paragraphs(THREE, ONE.replace("Monday", "Friday"), TWO.replace("its", "their"));
    assertEquals(
        List.of(
            "INSERTED paragraph: >" + THREE,
            "REPLACED paragraph: Monday>Friday",
            "REPLACED paragraph: its>their"),
        changes(before, after));
  }

  @Test
  void paragraphsWithLittleInCommonAreTwo() {
    assertEquals(
        List.of("DELETED paragraph: " + ONE + ">", "INSERTED paragraph: >" + THREE),
        changes(paragraphs(ONE, TWO), paragraphs(THREE, TWO)));
  }

  @Test
  void linesThatWereJoinedAreStillTheirWords() {
    String before = "The ferry sails\n  again on Monday,\n  in any weather.\n\n" + TWO + "\n";
    String after = "The ferry sails again on Friday, in any weather.\n\n" + TWO + "\n";
    assertEquals(
        List.of(
            "SPACING paragraph: \n  > ",
            "REPLACED paragraph: Monday>Friday",
            "SPACING paragraph: \n  > "),
        changes(before, after));
    assertEquals(
        List.of(
            "SPACING paragraph:  >\n  ",
            "REPLACED paragraph: Friday>Monday",
            "SPACING paragraph:  >\n  "),
        changes(after, before));
  }

  @Test
  void aParagraphThatWasSplitIsStillItsWords() {
    assertEquals(
        List.of("SPACING paragraph:  >\n\n"),
        changes(paragraphs(THREE, ONE + " " + TWO), paragraphs(THREE, ONE, TWO)));
    assertEquals(
        List.of("SPACING paragraph: \n\n> "),
        changes(paragraphs(THREE, ONE, TWO), paragraphs(THREE, ONE + " " + TWO)));
  }

  @Test
  void noChangeReachesFromOneParagraphIntoAnother() {
    String two = paragraphs("One two three four", "five six seven eight nine ten");
    String one = "One two three and six seven eight nine ten\n";
    assertEquals(
        List.of(
            "REPLACED paragraph: four>and", "SPACING paragraph: \n\n>", "DELETED paragraph: five>"),
        changes(two, one));
    assertEquals(
        List.of(
            "REPLACED paragraph: and>four",
            "SPACING paragraph: >\n\n",
            "INSERTED paragraph: >five"),
        changes(one, two));
  }

  @Test
  void headerLinesStayThemselves() {
    String before = "Headline: Ferry sails\nSlug: ferry\n\n" + ONE + "\n";
    String after = "Headline: Boat departs\nSlug: boat\nByline: Ida Holm\n\n" + ONE + "\n";
    assertEquals(
        List.of(
            "REPLACED headline: Ferry sails>Boat departs",
            "REPLACED: ferry>boat",
            "INSERTED byline: >Byline: Ida Holm"),
        changes(before, after));
    assertEquals(
        List.of("DELETED byline: Byline: Ida Holm>"),
        changes(after, after.replace("Byline: Ida Holm\n", "")));
  }

  @Test
  void aParagraphThatBecameTheHeadlineIsStillItself() {
    String before = "Ferry sails on Monday\n\nThat day\n\n" + ONE + "\n";
    String after = "Headline: Ferry sails on Monday\nSlug: ferry\n\nThat day\n\n" + ONE + "\n";
    assertEquals(
        List.of("INSERTED headline: >Headline: ", "INSERTED: >Slug: ferry"),
        changes(before, after));
    assertEquals(
        List.of("DELETED paragraph: Headline: >", "DELETED: Slug: ferry>"), changes(after, before));
  }

  @Test
  void theMarkOfABlockIsAChangeInIt() {
    assertEquals(
        List.of("INSERTED subhead: >## "), changes("What it costs\n", "## What it costs\n"));
    assertEquals(
        List.of("DELETED paragraph: ## >"), changes("## What it costs\n", "What it costs\n"));
  }

  @Test
  void whiteSpaceAloneIsSpacing() {
    assertEquals(List.of("SPACING: \n>\n\n"), changes(ONE + "\n" + TWO, ONE + "\n\n" + TWO));
    assertEquals(List.of("SPACING: \n>"), changes(ONE + "\n", ONE));
    assertEquals(List.of("SPACING: >\n"), changes(ONE, ONE + "\n"));
    assertEquals(List.of("SPACING paragraph:  >  "), changes("a b c", "a  b c"));
    assertEquals(List.of("SPACING: \n>"), changes("\n" + ONE, ONE), "at the top");
  }

  @Test
  void lineEndsOfAnotherKindAreSpacingOnly() {
    String before = paragraphs(ONE, TWO, THREE);
    Revision revision = Revision.between(before, before.replace("\n", "\r\n"));
    assertEquals(3, revision.changes().size());
    assertTrue(
        revision.changes().stream().allMatch(change -> change.kind() == Change.Kind.SPACING));
  }

  @Test
  void theSpaceAroundWholeParagraphsIsNotTold() {
    assertEquals(
        List.of("DELETED paragraph: " + TWO + ">"), changes(ONE + "\n\n" + TWO, ONE + "\n"));
    assertEquals(List.of("INSERTED paragraph: >" + TWO), changes(ONE, ONE + "\n\n" + TWO));
  }

  @Test
  void wordsAndAParagraphPutInAtOnePlaceAreOneEdit() {
    assertEquals(List.of("> now\n\nNew."), edits("The end", "The end now\n\nNew."));
    assertEquals(
        List.of("INSERTED paragraph: > now", "INSERTED paragraph: >New."),
        changes("The end", "The end now\n\nNew."));
  }

  @Test
  void fromNothingAndToNothing() {
    assertEquals(List.of("INSERTED paragraph: >" + ONE), changes("", ONE));
    assertEquals(List.of("DELETED paragraph: " + ONE + ">"), changes(ONE, ""));
    assertEquals(List.of(">" + ONE), edits("", ONE));
    assertEquals(List.of("SPACING: >\n"), changes("", "\n"));
  }

  @Test
  void tellsWhereEverythingWent() {
    String before = paragraphs(ONE, TWO);
    String after = before.replace("again ", "");
    Revision revision = Revision.between(before, after);
    assertEquals(
        after.indexOf("mayor"), revision.offsetMap().toNew(before.indexOf("mayor"), Bias.AFTER));
  }

  @Test
  void isAValue() {
    Revision revision = Revision.between(ONE, TWO);
    assertEquals(Revision.between(Article.of(ONE), Article.of(TWO)), revision);
    assertEquals(Revision.between(ONE, TWO).hashCode(), revision.hashCode());
    assertNotEquals(Revision.between(ONE, THREE), revision);
    assertNotEquals(Revision.between(THREE, TWO), revision);
    assertNotEquals((Object) ONE, revision);
    assertFalse(revision.isEmpty());
    assertEquals(ONE, revision.before().text());
    assertEquals(TWO, revision.after().text());
    assertTrue(revision.toString().contains("DELETED"), revision::toString);
    assertNotEquals(Revision.between(TWO, ONE).hashCode(), revision.hashCode());
  }
}
