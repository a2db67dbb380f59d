package org.stet.revision.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stet.revision.api.MergedChange.Outcome;
import org.stet.revision.api.MergedChange.Reason;

class MergeTest {
  private static final String FIRST = "The ferry to Torsvik will sail again on Monday morning.";
  private static final String SECOND = "The operator said ice had damaged both of its engines.";
  private static final String THIRD = "Passengers waited in the old harbour hall for hours.";

  private static String text(String... paragraphs) {
    return String.join("\n\n", paragraphs) + "\n";
  }

  private static String told(Merge merge) {
    return merge.changes().stream()
        .map(
            change ->
                change.outcome().id()
                    + " "
                    + change.reason().id()
                    + " ["
                    + merge.baseWords(change)
                    + "|"
                    + merge.words(change, Side.THEIRS)
                    + "|"
                    + merge.words(change, Side.OURS)
                    + "]")
        .collect(Collectors.joining("\n"));
  }

  @Test
  void changesOfDifferentParagraphsAreTakenOver() {
    Merge merge =
        Merge.of(
            text(FIRST, SECOND, THIRD),
            text(FIRST.replace("morning", "evening"), SECOND, THIRD),
            text(FIRST, SECOND, THIRD.replace("old ", "")));
    assertEquals(
        text(FIRST.replace("morning", "evening"), SECOND, THIRD.replace("old ", "")),
        merge.text().text());
    assertEquals("taken alone [morning|evening|morning]\ntaken alone [old |old |]", told(merge));
  }

  /** Where diff3 sees neighbouring lines, and calls it a conflict. */
  @Test
  void neighbouringParagraphsAreNoConflict() {
    Merge merge =
        Merge.of(
            "One line about the ferry here.\nAnother line about the harbour.\n",
            "One line about the big ferry here.\nAnother line about the harbour.\n",
            "One line about the ferry here.\nAnother line about the old harbour.\n");
    assertTrue(merge.isClean());
    assertEquals(
        "One line about the big ferry here.\nAnother line about the old harbour.\n",
        merge.text().text());
  }

  @Test
  void changesOfOneSentenceAreTakenOverAndToBeLookedAt() {
    Merge merge =
        Merge.of(
            text(THIRD), text(THIRD.replace("old", "cold")), text(THIRD.replace("hours", "ages")));
    assertEquals(text("Passengers waited in the cold harbour hall for ages."), merge.text().text());
    assertEquals(
        "look same-sentence [old|cold|old]\nlook same-sentence [hours|hours|ages]", told(merge));
  }

  @Test
  void theSameWordsAreAChoice() {
    Merge merge =
        Merge.of(
            text(FIRST),
            text(FIRST.replace("morning", "evening")),
            text(FIRST.replace("morning", "night")));
    assertEquals("choice same-words [morning|evening|night]", told(merge));
    assertEquals(text(FIRST.replace("morning", "night")), merge.text().text());
    assertEquals(
        text(FIRST.replace("morning", "evening")),
        merge.text(change -> merge.words(change, Side.THEIRS)).text());
  }

  @Test
  void wordsNextToEachOtherAreAChoice() {
    Merge merge =
        Merge.of(
            text(THIRD),
            text(THIRD.replace("old", "new")),
            text(THIRD.replace("harbour", "station")));
    assertEquals("choice same-words [old harbour|new harbour|old station]", told(merge));
  }

  @Test
  void aNumberInASentenceTheOtherSideEditedIsAChoice() {
    String base = text("The fire killed 38 people in a crowded hall, police said.");
    Merge merge = Merge.of(base, base.replace("38", "40"), base.replace("a crowded", "the dance"));
    assertEquals(
        "choice fact [38|40|38]\nlook same-sentence [a crowded|a crowded|the dance]", told(merge));
  }

  @Test
  void aNameAndANotAreAChoiceToo() {
    String base = text("The mayor said Anna Berg did sign the long contract on Friday.");
    String ours = base.replace("long", "short");
    assertEquals(
        List.of(Reason.FACT),
        reasons(Merge.of(base, base.replace("Berg", "Borg"), ours), Outcome.CHOICE));
    assertEquals(
        List.of(Reason.FACT),
        reasons(Merge.of(base, base.replace("did sign", "did not sign"), ours), Outcome.CHOICE));
    assertEquals(
        List.of(), reasons(Merge.of(base, base.replace("did", "might"), ours), Outcome.CHOICE));
  }

  private static List<Reason> reasons(Merge merge, Outcome outcome) {
    return merge.changes().stream()
        .filter(change -> change.outcome() == outcome)
        .map(MergedChange::reason)
        .toList();
  }

  @Test
  void aQuoteThatOneSideChangedHasToBeLookedAt() {
    String base = text("\"We will sail again on Monday morning,\" said Ida Holm.", SECOND);
    Merge merge =
        Merge.of(base, base.replace("Monday", "Tuesday"), base.replace("both of its", "its two"));
    assertTrue(told(merge).startsWith("look quote [Monday|Tuesday|Monday]\n"), told(merge));
  }

  @Test
  void aQuoteThatBothSidesChangedIsAChoiceAsAWhole() {
    String base = text("“We will sail again on Monday, whatever the ice does,” said Ida Holm.");
    Merge merge =
        Merge.of(base, base.replace("sail", "set out"), base.replace("whatever", "no matter what"));
    assertEquals(1, merge.choices().size());
    MergedChange choice = merge.choices().get(0);
    assertEquals(Reason.QUOTE, choice.reason());
    assertEquals(
        "“We will set out again on Monday, whatever the ice does,”",
        merge.words(choice, Side.THEIRS));
    assertEquals(
        "“We will sail again on Monday, no matter what the ice does,”",
        merge.words(choice, Side.OURS));
  }

  @Test
  void wordsThatOneSidePutInMarksWhileTheOtherEditedThemAreAChoice() {
    String base = text("She said the ice was far too thick for any ship last week.");
    Merge merge =
        Merge.of(
            base,
            base.replace("the ice was far too thick", "\"the ice was far too thick\""),
            base.replace("far too", "much too"));
    assertEquals(List.of(Reason.QUOTE), reasons(merge, Outcome.CHOICE));
  }

  @Test
  void aParagraphThatOneSideMovedAndTheOtherEditedIsMergedAtItsNewPlace() {
    String edited = THIRD.replace("old ", "");
    Merge merge =
        Merge.of(
            text(FIRST, SECOND, THIRD), text(THIRD, FIRST, SECOND), text(FIRST, SECOND, edited));
    assertEquals(text(edited, FIRST, SECOND), merge.text().text());
    assertEquals(List.of(Reason.MOVED), reasons(merge, Outcome.LOOK));
    Merge turned =
        Merge.of(
            text(FIRST, SECOND, THIRD), text(FIRST, SECOND, edited), text(THIRD, FIRST, SECOND));
    assertEquals(text(edited, FIRST, SECOND), turned.text().text());
  }

  @Test
  void takingOutAgainstChangingIsAChoice() {
    Merge merge =
        Merge.of(
            text(FIRST, SECOND, THIRD),
            text(FIRST, THIRD),
            text(FIRST, SECOND.replace("both", "one"), THIRD));
    assertEquals(List.of(Reason.DELETED_AND_EDITED), reasons(merge, Outcome.CHOICE));
    assertEquals(text(FIRST, SECOND.replace("both", "one"), THIRD), merge.text().text());
    assertEquals(text(FIRST, THIRD), merge.text(c -> merge.words(c, Side.THEIRS)).text());
  }

  @Test
  void whatNobodyChangedIsTakenOutWithTheOtherSide() {
    Merge merge =
        Merge.of(
            text(FIRST, SECOND, THIRD),
            text(FIRST, THIRD),
            text(FIRST.replace("morning", "night"), SECOND, THIRD));
    assertTrue(merge.isClean());
    assertEquals(text(FIRST.replace("morning", "night"), THIRD), merge.text().text());
  }

  @Test
  void bothNewParagraphsAreKeptAndToBeLookedAt() {
    Merge merge =
        Merge.of(
            text(FIRST, SECOND),
            text(FIRST, "Rail traffic was not affected by it.", SECOND),
            text(FIRST, "The mayor declined comment on all that.", SECOND));
    assertEquals(
        text(
            FIRST,
            "Rail traffic was not affected by it.",
            "The mayor declined comment on all that.",
            SECOND),
        merge.text().text());
    assertEquals(List.of(Reason.BOTH_ADDED), reasons(merge, Outcome.LOOK));
  }

  @Test
  void muchTheSameNewParagraphOfBothIsAChoiceAndTheSameOneIsThereOnce() {
    Merge merge =
        Merge.of(
            text(FIRST),
            text(FIRST, "Rail traffic was not affected by it, police said."),
            text(FIRST, "Rail traffic was not affected by it, the railway said."));
    assertEquals(List.of(Reason.BOTH_ADDED), reasons(merge, Outcome.CHOICE));
    Merge same = Merge.of(text(FIRST), text(FIRST, SECOND), text(FIRST, SECOND));
    assertEquals(text(FIRST, SECOND), same.text().text());
    assertEquals("taken same-change [|" + SECOND + "|" + SECOND + "]", told(same));
  }

  @Test
  void headerLinesAreMergedByNameAndValuesAsAWhole() {
    Merge merge =
        Merge.of(
            "Headline: Ferry out of service\nSlug: ferry-ice\nTake: 1\n\n" + text(FIRST),
            "Headline: Ferry out of service again\nSlug: ferry-ice-2\nTake: 2\nUrgency: 3\n\n"
                + text(FIRST),
            "Headline: The ferry out of service\nSlug: torsvik-ice\nTake: 1\n\n" + text(FIRST));
    assertEquals(
        "Headline: The ferry out of service again\nSlug: torsvik-ice\nTake: 2\nUrgency: 3\n\n"
            + text(FIRST),
        merge.text().text());
    assertEquals(1, merge.choices().size());
    assertEquals(" ferry-ice-2", merge.words(merge.choices().get(0), Side.THEIRS));
  }

  @Test
  void aSplitParagraphIsMergedWithEditsInIt() {
    String base = text(FIRST + " " + SECOND, THIRD);
    Merge merge =
        Merge.of(base, text(FIRST, SECOND, THIRD), base.replace("both of its", "all of its"));
    assertTrue(merge.isClean(), told(merge));
    assertEquals(text(FIRST, SECOND.replace("both", "all"), THIRD), merge.text().text());
  }

  @Test
  void aLineThatLooksLikeAHeaderLineDoesNotBecomeOneAtTheTop() {
    Merge merge =
        Merge.of(
            text(FIRST, "Source: two people in the harbour office said so.", THIRD),
            text("Source: two people in the harbour office said so.", FIRST, THIRD),
            text(FIRST, "Source: two people in the harbour office said so."));
    // At the top of theirs it is a header line, so that it was taken out and put in as one.
    assertEquals(1, merge.text().text().split("\n\n")[0].lines().count());
  }
}
