package org.stet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Version;
import org.stet.storejdbc.H2Stores;

/** The article that has a quote is among the candidates, whatever was done to the quote. */
class QuoteCandidatesTest {
  private static final int ARTICLES = 150;

  @TempDir Path folder;
  private final Stories stories = new Stories(3);
  private final List<String> texts = new ArrayList<>();
  private final List<Long> articles = new ArrayList<>();
  private DeskStore store;

  @BeforeEach
  void open() throws IOException {
    store = new H2Stores().open(folder, "a test");
    for (int i = 0; i < ARTICLES; i++) {
      texts.add(stories.text(200));
      articles.add(Stories.keep(store, "story " + i, texts.get(i)));
    }
    assertTrue(store.updateIndex((done, all) -> true));
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private interface Change {
    void to(List<String> words);
  }

  private void found(int length, Change change) throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      List<String> words = stories.passage(texts.get(i), length);
      String said = String.join(" ", words);
      change.to(words);
      String quote = String.join(" ", words);
      List<Long> like =
          store.articlesLike(quote, 20).orElseThrow().stream().map(Version::article).toList();
      assertTrue(like.contains(articles.get(i)), () -> quote + " for " + said);
    }
  }

  @Test
  void asItWasSaid() throws IOException {
    found(5, words -> {});
    found(30, words -> {});
  }

  @Test
  void withOneWordChanged() throws IOException {
    found(6, words -> words.set(3, "zebra"));
    found(20, words -> words.set(stories.below(20), "zebra"));
  }

  @Test
  void withOneWordLeftOutOrPutIn() throws IOException {
    found(6, words -> words.remove(3));
    found(6, words -> words.add(3, "zebra"));
    found(25, words -> words.remove(1 + stories.below(20)));
  }

  @Test
  void withTheMiddleLeftOut() throws IOException {
    found(
        24,
        words -> {
          words.subList(6, 18).clear();
          words.add(6, "...");
        });
  }

  @Test
  void withEveryFifthWordChanged() throws IOException {
    found(
        30,
        words -> {
          for (int i = 4; i < words.size(); i += 5) {
            words.set(i, "zebra");
          }
        });
  }

  @Test
  void aQuoteOfNoWordsHasNoPlace() throws IOException {
    for (String quote : List.of("", "…", "— “”", "\ud800", "zebra quagga okapi")) {
      assertEquals(List.of(), store.articlesLike(quote, 20).orElseThrow(), quote);
    }
  }

  @Test
  void aQuoteOfAHundredThousandWordsIsNoTrouble() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          store.articlesLike(stories.text(100_000), 20);
          store.articlesLike("x".repeat(1_000_000), 20);
        });
  }
}
