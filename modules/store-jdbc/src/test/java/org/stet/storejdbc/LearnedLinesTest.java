package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskStore;
import org.stet.store.api.LearnedLine;
import org.stet.store.api.StoreFailure;

/** Lines that recur in different stories of one source are learned. */
class LearnedLinesTest {
  private static final String LINE = "Nordwire delivers every morning to your inbox.";
  private static final List<String> STORIES =
      List.of(Series.BRIDGE, Series.SCHOOLS, Series.HAFEN, Series.GREVE);

  @TempDir Path folder;

  private static void takeIn(DeskStore store, String source, int story, String line)
      throws Exception {
    store.takeIn(
        Series.take(
            source + story,
            "Source: " + source + "\nSlug: story-" + story + "\n",
            STORIES.get(story) + "\n" + line + "\n"));
  }

  @Test
  void inThreeStoriesOfOneSourceALineIsLearned() throws Exception {
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      takeIn(store, "Nordwire", 0, LINE);
      takeIn(store, "Nordwire", 1, LINE.toUpperCase(java.util.Locale.ROOT));
      assertEquals(Set.of(), store.learnedLines("nordwire"));
      takeIn(store, "Nordwire", 2, LINE);
      assertEquals(Set.of(LINE), store.learnedLines("nordwire"));
      assertEquals(Set.of(), store.learnedLines("sydpress"));
      LearnedLine learned = store.learnedLines().get(0);
      assertEquals("nordwire", learned.source());
      assertEquals(3, learned.stories());
      assertEquals(LINE, learned.words());
      takeIn(store, "Nordwire", 3, LINE);
      assertEquals(4, store.learnedLines().get(0).stories());
    }
  }

  @Test
  void otherSourcesOrNoneTeachNothing() throws Exception {
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      takeIn(store, "Nordwire", 0, LINE);
      takeIn(store, "Sydpress", 1, LINE);
      takeIn(store, "Agence Salin", 2, LINE);
      for (int story = 0; story < 4; story++) {
        store.takeIn(Series.take("n" + story, "", STORIES.get(story) + "\n" + LINE + "\n"));
      }
      assertEquals(List.of(), store.learnedLines());
    }
  }

  @Test
  void takesOfOneStoryAreOneStory() throws Exception {
    String head = "Source: Nordwire\nSlug: bridge\n";
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      store.takeIn(Series.take("a1", head, Series.BRIDGE));
      for (int take = 2; take < 8; take++) {
        String more = "Lorry number " + take + " turned round at the gate on Monday night.\n\n";
        store.takeIn(
            Series.take("a" + take, head + "Take: UPDATE " + take + "\n", more + Series.BRIDGE));
      }
      assertEquals(6, store.links(1).size(), "they are linked");
      assertEquals(List.of(), store.learnedLines());
      // Coming again does not count either.
      takeIn(store, "Nordwire", 1, LINE);
      takeIn(store, "Nordwire", 1, LINE);
      takeIn(store, "Nordwire", 2, LINE);
      assertEquals(List.of(), store.learnedLines());
    }
  }

  @Test
  void whatIsForgottenIsNotLearnedAgain() throws Exception {
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      for (int story = 0; story < 3; story++) {
        takeIn(store, "Nordwire", story, LINE);
      }
      long id = store.learnedLines().get(0).id();
      assertFalse(store.learnedLines().get(0).forgotten());
      assertTrue(store.forgetLine(id).forgotten());
      takeIn(store, "Nordwire", 3, LINE);
      assertEquals(Set.of(), store.learnedLines("nordwire"));
      assertThrows(StoreFailure.class, () -> store.forgetLine(id + 99));
    }
  }

  @Test
  void shortAndLongLinesAreNotCounted() throws Exception {
    String essay = "A very long paragraph that says the same. ".repeat(9);
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      for (int story = 0; story < 4; story++) {
        takeIn(store, "Nordwire", story, essay + "\n\nNo.");
      }
      assertEquals(List.of(), store.learnedLines());
    }
  }
}
