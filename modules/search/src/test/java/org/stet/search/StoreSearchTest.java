package org.stet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.Hit;
import org.stet.store.api.NewSource;
import org.stet.store.api.Particulars;
import org.stet.store.api.Reliability;
import org.stet.store.api.Source;
import org.stet.store.api.Terms;
import org.stet.store.api.Version;
import org.stet.storejdbc.H2Stores;

/** A real store with its index: it finds what the store finds without one. */
class StoreSearchTest {
  private static final Particulars SECRET =
      new Particulars("", "", "", "", Reliability.UNRATED, "", Terms.CONFIDENTIAL, "", false, null);

  @TempDir Path folder;
  private DeskStore store;

  @BeforeEach
  void open() throws IOException {
    store = new H2Stores().open(folder, "a test");
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private void index() throws IOException {
    assertTrue(store.updateIndex((done, all) -> true));
  }

  @Test
  void findsWhatTheStoreFindsByReading() throws IOException {
    Stories stories = new Stories(1);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      texts.add(stories.text(60));
      Stories.keep(store, "story " + i, texts.get(i));
    }
    Stories.keep(
        store, "odd", "Norrö's ferry — 東京 o'clock, well-known, 7.3 € \ud83d\ude00 İstanbul");
    List<String> asked =
        new ArrayList<>(List.of("norrö", "東", "o'cl", "well-k", "7.3", "ist", "€"));
    for (int i = 0; i < 150; i++) {
      List<String> words = stories.passage(texts.get(stories.below(texts.size())), 3);
      String last = words.get(2);
      asked.add(words.get(0) + " " + last.substring(0, 1 + stories.below(last.length())));
    }
    List<List<Hit>> read = new ArrayList<>();
    for (String words : asked) {
      read.add(store.search(words, 7));
    }
    index();
    int found = 0;
    for (int i = 0; i < asked.size(); i++) {
      assertEquals(read.get(i), store.search(asked.get(i), 7), asked.get(i));
      found += read.get(i).size();
    }
    assertTrue(found > 200, "there is something to compare: " + found);
    assertEquals(List.of(), store.search("  ", 7));
  }

  @Test
  void followsTheStore() throws IOException {
    long ferry = Stories.keep(store, "ferry", "The captain sails.\n");
    index();
    Version head = store.versions(ferry).get(0);
    store.save(new Draft(ferry, head.id(), "The mate sails.\n", "ferry", "cut", "Ada"));
    assertEquals(1, store.search("mate", 9).size(), "not in the index yet");
    index();
    assertEquals(1, store.search("mate", 9).size());
    assertFalse(store.search("captain", 9).get(0).isHead());
    assertEquals(1, store.search("sails", 9).size(), "an article is found once");
  }

  @Test
  void isThereAgainWhenTheStoreIsOpenedAgain() throws IOException {
    Stories.keep(store, "ferry", "The captain sails.\n");
    index();
    store.close();
    open();
    assertTrue(store.articlesLike("the captain sails", 3).isPresent(), "without an update");
    assertTrue(store.sourcesLike("x", 3).isPresent());
  }

  @Test
  void cannotTellBeforeItHasEverything() throws IOException {
    Stories stories = new Stories(2);
    for (int i = 0; i < 3; i++) {
      Stories.keep(store, "story " + i, stories.text(30));
    }
    assertTrue(store.articlesLike("a b c", 3).isEmpty());
    assertFalse(store.updateIndex((done, all) -> false));
    assertTrue(store.articlesLike("a b c", 3).isEmpty());
    List<Long> seen = new ArrayList<>();
    assertTrue(
        store.updateIndex(
            (done, all) -> {
              assertEquals(3, all);
              return seen.add(done);
            }));
    assertEquals(List.of(0L, 3L), seen);
    assertTrue(store.articlesLike("a b c", 3).isPresent());
  }

  @Test
  void sourcesComeWithTheirNewestWordsAndGoWhenTheyAreWithdrawn() throws IOException {
    Source tape =
        store.addSource(new NewSource(0, "Tape", null, "We will never sell the pier.", "", "Ada"));
    index();
    assertEquals(List.of(tape), store.sourcesLike("never sell the pier", 5).orElseThrow());
    store.reviseSource(
        tape.id(), new NewSource(0, "Tape", null, "We may sell the dock.", "", "Ada"));
    assertTrue(store.sourcesLike("never sell the pier", 5).isEmpty(), "the index is behind");
    index();
    assertEquals(List.of(), store.sourcesLike("never sell the pier", 5).orElseThrow());
    assertEquals(1, store.sourcesLike("may sell the dock", 5).orElseThrow().size());
    store.withdrawSource(tape.id(), "forged", "Ada");
    index();
    assertEquals(List.of(), store.sourcesLike("may sell the dock", 5).orElseThrow());
  }

  @Test
  void confidentialSourcesAreInNoIndex() throws IOException {
    Source clerk =
        store.addSource(
            new NewSource(0, "Clerk", null, "The ledger was burnt.", "", "Ada", SECRET));
    Source tape =
        store.addSource(new NewSource(0, "Tape", null, "The ledger was found.", "", "Ada"));
    index();
    assertEquals(List.of(tape), store.sourcesLike("The ledger was burnt", 5).orElseThrow());
    store.describeSource(clerk.id(), Particulars.NONE, "Ada");
    index();
    assertEquals(2, store.sourcesLike("The ledger was burnt", 5).orElseThrow().size());
    store.describeSource(clerk.id(), SECRET, "Ada");
    index();
    assertEquals(List.of(tape), store.sourcesLike("The ledger was burnt", 5).orElseThrow());
  }

  @Test
  void wordsAreFoundInSourcesWithTheIndexAsWithout() throws IOException {
    for (String name : List.of("Tape", "Letter", "Clerk")) {
      Particulars particulars = name.equals("Clerk") ? SECRET : Particulars.NONE;
      String words = name + ": The Norrö ferry's bridge is shut, " + name.length() + " o'clock.";
      store.addSource(new NewSource(0, name, null, words, "", "Ida", particulars));
    }
    for (String asked : List.of("bridge", "norrö FERRY", "tape", "o'cl", "clerk", "6", "tunnel")) {
      store.addSource(new NewSource(0, "new", null, "nothing", "", "Ida"));
      List<String> read =
          store.searchSources(asked, 10).stream().map(hit -> hit.source().name()).toList();
      index();
      assertEquals(
          read,
          store.searchSources(asked, 10).stream().map(hit -> hit.source().name()).toList(),
          asked);
      assertFalse(read.contains("Clerk"), asked);
    }
    assertEquals(2, store.searchSources("bridge", 10).size());
  }
}
