package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.clean.api.CleanResult;
import org.stet.clean.api.CleanStep;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.WireStory;

class CleanedInWordsTest {
  private static int changes(String text, Edit... edits) {
    WireStory story =
        WireStory.of(
            "test-format", StoryKind.STORY, text, ChangeSet.none(text.length()), List.of());
    Article before = story.article();
    ChangeSet clean = ChangeSet.of(text.length(), List.of(edits));
    CleanStep step = new CleanStep("step", before, clean);
    CleanResult result = new CleanResult(before, before.apply(clean), List.of(step), List.of());
    RawItem item = new RawItem("a.txt", null, new byte[0]);
    return new CleanedInWords(Copy.of(item, story, result, false, 0)).changes();
  }

  @Test
  void countsAMoveOnce() {
    String text = "It rained.\n\nSOURCE: Nordwire\n\nShare this\n";
    Edit in = Edit.insert(0, "Source: Nordwire\n\n", "r", "b");
    Edit out = Edit.remove(new TextRange(12, 28), "r", "b");
    Edit other = Edit.remove(new TextRange(30, 40), "r", "b");
    assertEquals(1, changes(text, in, out));
    assertEquals(2, changes(text, in, out, other));
    assertEquals(2, changes(text, out, other));
    assertEquals(2, changes(text, in, other));
  }
}
