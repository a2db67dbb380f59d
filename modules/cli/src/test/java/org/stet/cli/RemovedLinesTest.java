package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stet.clean.api.CleanResult;
import org.stet.clean.api.CleanStep;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.WireStory;

class RemovedLinesTest {
  /** A story read with {@code reading}, then cleaned in one step by {@code cleaning}. */
  private static List<String> removed(String text, List<Edit> reading, List<Edit> cleaning) {
    ChangeSet read = ChangeSet.of(text.length(), reading);
    WireStory story = WireStory.of("test-format", StoryKind.STORY, text, read, List.of());
    Article before = story.article();
    ChangeSet clean = ChangeSet.of(before.text().length(), cleaning);
    List<CleanStep> steps =
        clean.isEmpty() ? List.of() : List.of(new CleanStep("step", before, clean));
    CleanResult result = new CleanResult(before, before.apply(clean), steps, List.of());
    return RemovedLines.of(
            Copy.of(new RawItem("story.txt", null, new byte[0]), story, result, false, 0))
        .lines()
        .stream()
        .map(line -> line.text() + "|" + line.rule() + "|" + line.reason())
        .toList();
  }

  private static Edit edit(String text, String words, String replacement, String rule) {
    int at = text.indexOf(words);
    return new Edit(TextRange.ofLength(at, words.length()), replacement, rule, "because");
  }

  @Test
  void listsWhatTheReaderAndTheRulesTookAwayInOrder() {
    String text = "Menu\nHome\n\nIt rained.\n\n  Share this \n\nThe end.\n";
    Edit menu = edit(text, "Menu\nHome\n", "", "navigation");
    String read = text.substring(10);
    Edit share = edit(read, "  Share this \n", "", "remove-sharing");
    assertEquals(
        List.of(
            "Menu|navigation|because",
            "Home|navigation|because",
            "Share this|remove-sharing|because"),
        removed(text, List.of(menu), List.of(share)));
  }

  /** A hearing: each turn gets a line of its own, and nothing else is changed for megabytes. */
  @Test
  @Timeout(30)
  void manyInsertionsDoNotTakeLong() {
    int turns = 60_000;
    String turn = "MR. HOLM: It rained, it rained and it rained.\n";
    String text = turn.repeat(turns) + "Share this";
    List<Edit> edits = new ArrayList<>();
    for (int i = 1; i < turns; i++) {
      edits.add(new Edit(TextRange.at(i * turn.length()), "\n", "reading", "because"));
    }
    edits.add(edit(text, "Share this", "", "remove-sharing"));
    assertEquals(List.of("Share this|remove-sharing|because"), removed(text, edits, List.of()));
  }

  /** Each paragraph is repaired, so that each change has to be looked up among the words. */
  @Test
  @Timeout(30)
  void manyRepairsDoNotTakeLong() {
    int lines = 60_000;
    String line = "It rained at the caf? again.\n\n";
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      int at = i * line.length() + line.indexOf("caf?");
      edits.add(new Edit(TextRange.ofLength(at, 4), "caf\u00e9", "repair", "because"));
    }
    assertEquals(List.of(), removed(line.repeat(lines), edits, List.of()));
  }

  @Test
  void listsNothingThatWasJoinedOrRepaired() {
    String text = "It rained and\nrained inter-\nnationally at the caf?.\n";
    List<Edit> edits =
        List.of(
            edit(text, "and\n", "and ", "reflow"),
            edit(text, "-\n", "", "reflow"),
            edit(text, "caf?", "café", "repair"));
    assertEquals(List.of(), removed(text, edits, List.of()));
  }

  @Test
  void listsALineThatOthersStandInPlaceOf() {
    String text = "Search\n\nIt rained.\n";
    assertEquals(
        List.of("Search|frame|because"),
        removed(
            text, List.of(edit(text, "Search", "Headline: It rained again", "frame")), List.of()));
  }

  @Test
  void listsALineOfWhichOnlyTheNameIsLeft() {
    String text = "It rained.\n\nBy Maren Holt, 6 min read\n\nBy: Ida Dahl\n";
    List<Edit> edits =
        List.of(
            Edit.insert(0, "Byline: Maren Holt and Ida Dahl\n\n", "r", "b"),
            edit(text, "By Maren Holt, 6 min read\n\nBy: Ida Dahl\n", "", "r"));
    assertEquals(List.of("By Maren Holt, 6 min read|r|because"), removed(text, edits, List.of()));
  }

  @Test
  void findsAWordThatWasMovedOnlyOnceAndOnlyByTheRuleThatMovedIt() {
    String text = "It rained.\n\nNordwire\n\nSOURCE: Nordwire\n\nShare: Nordwire\n";
    String after = "Source: Nordwire\n\nIt rained.\n\nNordwire\n\nShare: Nordwire\n";
    List<Edit> moving =
        List.of(
            Edit.insert(0, "Source: Nordwire\n\n", "label", "b"),
            edit(text, "SOURCE: Nordwire\n\n", "", "label"));
    TextRange behind = new TextRange(after.indexOf("Nordwire\n\nShare"), after.length());
    Edit others = Edit.remove(behind, "furniture", "because");
    assertEquals(
        List.of("Nordwire|furniture|because", "Share: Nordwire|furniture|because"),
        removed(text, moving, List.of(others)));
  }

  @Test
  void findsALineThatBecameAField() {
    String text = "It rained.\n\nSOURCE: Nordwire and agencies\n\nBy Maren Holt\n";
    List<Edit> edits =
        List.of(
            Edit.insert(0, "Byline: By Maren Holt\nSource: Nordwire and agencies\n\n", "r", "b"),
            edit(text, "SOURCE: Nordwire and agencies\n", "", "r"),
            edit(text, "By Maren Holt\n", "", "r"));
    assertEquals(List.of(), removed(text, edits, List.of()));
  }

  @Test
  void listsTheSecondOfTwoEqualLines() {
    String text = "Bridge shut\n\nBridge shut\n\nIt rained.\n";
    Edit second = new Edit(new TextRange(13, 25), "", "remove-double", "because");
    assertEquals(
        List.of("Bridge shut|remove-double|because"), removed(text, List.of(), List.of(second)));
  }

  @Test
  void doesNotTakeAFewWordsOfALineForTheLine() {
    String text = "It rained.\n\nRead more stories by Holt on our page\n";
    List<Edit> edits =
        List.of(
            Edit.insert(0, "Byline: Holt\n\n", "r", "b"),
            edit(text, "Read more stories by Holt on our page\n", "", "r"));
    assertEquals(1, removed(text, edits, List.of()).size());
  }

  @Test
  void seesNoLineWhereThereIsNothingToSee() {
    String text = "It rained.\n\u0000\u0002\n \u00a0\u200b\n\r\n";
    Edit rest = new Edit(new TextRange(11, text.length()), "", "r", "because");
    assertEquals(List.of(), removed(text, List.of(rest), List.of()));
  }

  @Test
  void keepsALineOfWhichAWordIsLeft() {
    String text = "PORT ELVEN (Nordwire) - It rained.\n";
    List<Edit> edits =
        List.of(
            Edit.insert(0, "Dateline: PORT ELVEN (Nordwire)\n\n", "r", "b"),
            edit(text, "PORT ELVEN (Nordwire) - ", "", "r"));
    assertEquals(List.of(), removed(text, edits, List.of()));
  }

  /** One edit that takes thousands of lines and puts in as many words once took minutes. */
  @Test
  @Timeout(20)
  void oneEditMayTakeThousandsOfLines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("quoted word ").append(i).append('\n');
    }
    String text = "It rained.\n\n" + lines;
    Edit all = new Edit(new TextRange(12, text.length()), "The end.\n", "quotes", "because");
    assertEquals(20_000, removed(text, List.of(), List.of(all)).size());
  }

  /** The same words again and again, most of them put somewhere else. */
  @Test
  @Timeout(20)
  void wordsThatWereMovedAreFoundOnceEach() {
    String words = "the ferry sails at noon\n".repeat(8_000);
    String text = words + "\nIt rained.\n";
    List<Edit> moved =
        List.of(
            Edit.remove(new TextRange(0, words.length()), "move", "because"),
            Edit.insert(text.length(), words.substring(0, words.length() / 2), "move", "because"));
    assertEquals(4_000, removed(text, List.of(), moved).size());
  }
}
