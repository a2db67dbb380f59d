package org.stet.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.session.api.LatestAnswer;
import org.stet.session.api.OpenStore;
import org.stet.session.api.SourcePassage;
import org.stet.store.api.DeskStore;
import org.stet.store.spi.DeskStores;
import org.stet.testkit.EventThread;
import org.stet.text.api.TextRange;

/** Questions of a window to a real store. */
class LatestAnswerTest {
  @TempDir Path folder;

  private final List<String> told = new ArrayList<>();
  private final CountDownLatch all = new CountDownLatch(1);

  @SuppressWarnings("NullAway.Init")
  private OpenStore store;

  @SuppressWarnings("NullAway.Init")
  private LatestAnswer answers;

  @BeforeEach
  void open() {
    store = OpenStore.in(folder, Lookup.getDefault().lookup(DeskStores.class));
    answers = new LatestAnswer(store);
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private void ask(String words) {
    answers.ask(
        open -> words + " of " + open.folder().getFileName().toString().length(),
        answer -> told.add(answer.substring(0, words.length())),
        failure -> told.add(String.valueOf(failure.getMessage())));
  }

  /** Waits until what was asked so far is answered. */
  private void settle() throws InterruptedException {
    store.ask(open -> true, done -> all.countDown(), failure -> all.countDown());
    assertTrue(all.await(20, TimeUnit.SECONDS));
    EventThread.run(() -> {});
  }

  @Test
  void onlyTheAnswerToTheNewestQuestionIsTold() throws InterruptedException {
    EventThread.run(
        () -> {
          ask("first");
          ask("second");
          ask("third");
        });
    settle();
    assertEquals(List.of("third"), told);
  }

  @Test
  void whoClosesTheWindowHearsNothing() throws InterruptedException {
    EventThread.run(
        () -> {
          ask("first");
          answers.forget();
        });
    settle();
    assertEquals(List.of(), told);
  }

  @Test
  void aFailureIsToldInWordsAndTheNextQuestionIsAskedAnew() throws Exception {
    try (DeskStore other = Lookup.getDefault().lookup(DeskStores.class).open(folder, "an import")) {
      assertEquals(folder, other.folder());
      EventThread.run(() -> ask("first"));
      settle();
    }
    assertEquals(1, told.size());
    assertTrue(told.get(0).contains("an import"), told.get(0));
    EventThread.run(() -> ask("second"));
    for (int i = 0; i < 200 && told.size() < 2; i++) {
      Thread.sleep(50);
      EventThread.run(() -> {});
    }
    assertEquals("second", told.get(1));
  }

  @Test
  void aPassageHoldsTheWordsOfItsRange() {
    SourcePassage passage = SourcePassage.of(3, 2, "It is not safe.", new TextRange(6, 9));
    assertEquals("not", passage.words());
    assertThrows(
        IllegalArgumentException.class,
        () -> new SourcePassage(3, 2, new TextRange(6, 9), "not safe"));
    assertThrows(
        IllegalArgumentException.class,
        () -> SourcePassage.of(3, 2, "It is not safe.", TextRange.at(6)));
  }
}
