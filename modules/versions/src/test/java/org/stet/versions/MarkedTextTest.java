package org.stet.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stet.revision.api.Change;
import org.stet.revision.api.Revision;
import org.stet.text.api.TextRange;
import org.stet.versions.MarkedText.Run;

/** What people read of a comparison. */
class MarkedTextTest {
  private static final String[] STORY = {
    "The ferry sails again on Monday.",
    "The mayor thanked the crew for its patience.",
    "Tickets are sold at the harbour.",
    "The engine was repaired in dry dock.",
    "Two more boats are ordered for summer.",
    "The county pays for half of it.",
    "Nobody had asked the seals.",
  };

  private static String story(int... paragraphs) {
    StringBuilder text = new StringBuilder();
    for (int paragraph : paragraphs) {
      text.append(STORY[paragraph]).append("\n\n");
    }
    return text.toString();
  }

  private static MarkedText mark(String before, String after) {
    return MarkedText.of(Revision.between(before, after));
  }

  /** The marked text as a test writes it: {@code [-gone-]}, {@code {+come+}}, {@code <a note>}. */
  private static String shown(String before, String after) {
    return shown(before, after, false);
  }

  /** The same, with what changes of fact are about if {@code kinds}. */
  private static String shown(String before, String after, boolean kinds) {
    return mark(before, after).runs().stream()
        .map(
            run ->
                switch (run.look()) {
                  case KEPT -> run.words();
                  case INSERTED -> "{+" + run.words() + "+}";
                  case DELETED -> "[-" + run.words() + "-]";
                  case MOVED -> "{>" + run.words() + "<}";
                  case NOTE -> "<" + run.words() + ">";
                  case KIND -> kinds ? "(" + run.words().replace("\u00a0", "") + ")" : "";
                })
        .collect(Collectors.joining());
  }

  @Test
  void wordsAreMarkedWhereTheyStandAndStood() {
    assertEquals(
        "The [-old -]ferry sails {+again +}on [-Sunday-]{+Monday+}.",
        shown("The old ferry sails on Sunday.\n", STORY[0] + "\n"));
  }

  @Test
  void whatIsDangerousSaysWhatItIsAbout() {
    assertEquals(
        "The [-old -]ferry sails {+again +}on [-Sunday-]{+Monday+}(\u25b2date).",
        shown("The old ferry sails on Sunday.\n", STORY[0] + "\n", true));
    assertEquals(
        "It was {+not +}(\u25b2\u201cnot\u201d)closed.",
        shown("It was closed.\n", "It was not closed.\n", true));
    assertEquals(
        STORY[0] + "\n\n[-They paid 4 kronor.-](\u25b2number)\n\n" + STORY[2],
        shown(story(0) + "They paid 4 kronor.\n\n" + story(2), story(0, 2), true));
  }

  @Test
  void wholeParagraphsStandOnTheirOwn() {
    assertEquals(
        STORY[0] + "\n\n[-" + STORY[1] + "-]\n\n" + STORY[2], shown(story(0, 1, 2), story(0, 2)));
    assertEquals(
        STORY[0] + "\n\n{+" + STORY[1] + "+}\n\n" + STORY[2], shown(story(0, 2), story(0, 1, 2)));
    assertEquals(STORY[0] + "\n\n[-" + STORY[1] + "-]", shown(story(0, 1), story(0)), "at the end");
    assertEquals("[-" + STORY[0] + "-]", shown(STORY[0], ""), "all of it");
    assertEquals("{+" + STORY[0] + "+}", shown("", STORY[0]), "from nothing");
  }

  @Test
  void oneParagraphForAnotherReadsOldThenNew() {
    assertEquals(
        "[-" + STORY[0] + "-]\n\n{+" + STORY[2] + "+}\n\n" + STORY[1],
        shown(story(0, 1), story(2, 1)));
  }

  @Test
  void aMovedParagraphIsToldOfAtBothPlaces() {
    assertEquals(
        "<[moved here] >{>"
            + STORY[2]
            + "<}\n\n"
            + STORY[0]
            + "\n\n"
            + STORY[1]
            + "\n\n<[moved from here: Tickets are sold at the harbour.]>",
        shown(story(0, 1, 2), story(2, 0, 1)));
    assertTrue(
        shown(story(1, 0, 2), story(0, 2, 1))
            .startsWith(
                "<[moved from here: The mayor thanked the crew for \u2026]>\n\n" + STORY[0]));
  }

  @Test
  void longUnchangedStretchesAreFolded() {
    String after = story(0, 1, 2, 3, 4, 5, 6).replace("Nobody", "Somebody");
    assertEquals(
        "<\u2026 5 paragraphs unchanged \u2026>\n\n"
            + STORY[5]
            + "\n\n[-Nobody-]{+Somebody+} had asked the seals.",
        shown(story(0, 1, 2, 3, 4, 5, 6), after));
    after = story(0, 1, 2, 3, 4, 5, 6).replace("again ", "");
    assertEquals(
        "The ferry sails [-again -]on Monday.\n\n"
            + STORY[1]
            + "\n\n<\u2026 5 paragraphs unchanged \u2026>",
        shown(story(0, 1, 2, 3, 4, 5, 6), after));
    assertEquals(
        STORY[0]
            + "\n\n[-"
            + STORY[1]
            + "-]\n\n"
            + STORY[2]
            + "\n\n<\u2026 3 paragraphs unchanged \u2026>\n\n"
            + STORY[6]
            + "\n\n{+"
            + STORY[1]
            + " And more.+}",
        shown(story(0, 1, 2, 3, 4, 5, 6), story(0, 2, 3, 4, 5, 6) + STORY[1] + " And more."));
  }

  @Test
  void oneUnchangedParagraphIsShownRatherThanFolded() {
    String before = story(0, 1, 2, 3, 4);
    String after = before.replace("again ", "").replace("Two more", "Three more");
    assertEquals(
        "The ferry sails [-again -]on Monday.\n\n"
            + STORY[1]
            + "\n\n"
            + STORY[2]
            + "\n\n"
            + STORY[3]
            + "\n\n[-Two-]{+Three+} more boats are ordered for summer.",
        shown(before, after));
  }

  @Test
  void headerLinesStandCloseAndHeadlinesAreStrong() {
    String before = "Headline: Ferry sails\nSlug: ferry\n\n## Costs\n\n" + STORY[0] + "\n";
    String after = before.replace("Ferry sails", "Boat sails").replace("Monday", "Friday");
    assertEquals(
        "Headline: [-Ferry-]{+Boat+} sails\nSlug: ferry\n\n## Costs\n\n"
            + "The ferry sails again on [-Monday-]{+Friday+}.",
        shown(before, after));
    List<String> strong =
        mark(before, after).runs().stream().filter(Run::strong).map(Run::words).toList();
    assertEquals(List.of("Headline: ", "Ferry", "Boat", " sails", "## Costs"), strong);
    assertEquals(
        "Headline: Ferry sails\n[-Slug: ferry-]\n\n## Costs\n\n" + STORY[0],
        shown(before, before.replace("Slug: ferry\n", "")));
  }

  @Test
  void spacingIsNoChangeToRead() {
    String before = story(0, 1);
    MarkedText same = mark(before, before.replace("\n\n", "\r\n\r\n"));
    assertEquals(List.of(), same.changes());
    assertEquals("", same.words());
    MarkedText text = mark(before, before.replace("\n\n", "\r\n\r\n").replace("Monday", "Friday"));
    assertEquals(1, text.changes().size());
    assertEquals(-1, text.words().indexOf('\r'));
  }

  @Test
  void everyChangeHasItsPlaceInTheOrderOfReading() {
    String before = story(0, 1, 2, 3);
    MarkedText text = mark(before, story(3, 0, 2).replace("again ", "").replace("sold", "on sale"));
    List<Change.Kind> kinds = text.changes().stream().map(Change::kind).toList();
    assertEquals(
        List.of(Change.Kind.MOVED, Change.Kind.DELETED, Change.Kind.DELETED, Change.Kind.REPLACED),
        kinds);
    assertEquals("[moved here] " + STORY[3], text.place(0).in(text.words()));
    assertEquals("again ", text.place(1).in(text.words()));
    assertEquals(STORY[1], text.place(2).in(text.words()));
    assertEquals("soldon sale", text.place(3).in(text.words()));
    for (int change = 0; change < 4; change++) {
      TextRange place = text.place(change);
      assertEquals(Optional.of(change), text.changeAt(place.start()));
      assertEquals(Optional.of(change), text.changeAt(place.end() - 1));
    }
    assertEquals(Optional.empty(), text.changeAt(text.place(1).end()));
    assertEquals(Optional.empty(), text.changeAt(text.words().length()));
    assertThrows(IndexOutOfBoundsException.class, () -> text.place(4));
  }

  @Test
  void everyChangeCanBeFoundWhateverHappened() {
    String[] versions = {
      "",
      story(0),
      story(0, 1, 2, 3, 4, 5, 6),
      story(6, 5, 4, 3, 2, 1, 0),
      story(0, 0, 3, 3),
      "Headline: A\n\n" + story(1, 2),
      "Slug: a\nHeadline: B\n\n" + story(2, 1, 6) + "```note\nx\n\ny\n```\n",
      story(0, 1, 2).replace("the", "a"),
      story(0, 1, 2).replace(".\n\n", " and then. "),
      story(0, 1, 2).replace(" ", "\n  "),
      story(0, 1).replace("on Monday", "on\n\na Friday"),
      "```note\nx\nz\n```\n" + story(2),
    };
    for (String before : versions) {
      for (String after : versions) {
        check(before, after);
      }
    }
  }

  @Test
  void everyChangeCanBeFoundWhateverHappenedByChance() {
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      check(byChance(random), byChance(random));
    }
  }

  private static String byChance(Random random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "Slug: a\n" : "");
    String[] gaps = {" ", "\n", "\n\n", "\n\n", "\r\n", " and ", "\n\n## "};
    for (String word : story(0, 1, 2, 3).split("\\s+")) {
      boolean stays = random.nextInt(20) > 0;
      text.append(stays ? word : "other")
          .append(random.nextInt(6) > 0 ? " " : gaps[random.nextInt(7)]);
    }
    return text.toString();
  }

  /** Each change has a place, and the newer text can be read off if all of it is shown. */
  private static void check(String before, String after) {
    MarkedText text = mark(before, after);
    for (int change = 0; change < text.changes().size(); change++) {
      assertTrue(!text.place(change).isEmpty());
    }
    if (!text.words().contains("unchanged") && !text.changes().isEmpty()) {
      String newer =
          text.runs().stream()
              .filter(
                  run ->
                      run.look() != Look.NOTE
                          && run.look() != Look.KIND
                          && run.look() != Look.DELETED)
              .map(Run::words)
              .collect(Collectors.joining());
      assertEquals(after.replaceAll("\\s", ""), newer.replaceAll("\\s", ""), before + ">" + after);
    }
  }

  @Test
  void joinedAndSplitParagraphsReadAsTheNewerText() {
    String two = story(0, 1);
    String one = STORY[0].replace("Monday", "Friday") + " " + STORY[1] + "\n";
    assertEquals("The ferry sails again on [-Monday-]{+Friday+}. " + STORY[1], shown(two, one));
    assertEquals("The ferry sails again on [-Friday-]{+Monday+}.\n\n" + STORY[1], shown(one, two));
  }

  @Test
  void aNoteHasNoChanges() {
    MarkedText note = MarkedText.note("Nothing here");
    assertEquals("Nothing here", note.words());
    assertEquals(Optional.empty(), note.changeAt(0));
  }
}
