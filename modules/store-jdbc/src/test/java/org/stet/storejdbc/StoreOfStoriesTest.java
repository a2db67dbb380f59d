package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.Arrival;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.RawItemRecord;
import org.stet.store.api.Saved;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;
import org.stet.store.api.TakenIn;
import org.stet.store.api.TakenIn.What;
import org.stet.store.api.Version;

class StoreOfStoriesTest {
  @TempDir Path folder;
  private final H2Stores stores = new H2Stores();
  private DeskStore store;

  @BeforeEach
  void open() throws Exception {
    store = stores.open(folder.resolve("new/store"), "a test");
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  private void reopen() throws Exception {
    store.close();
    open();
  }

  private Draft draft(Version parent, String text) {
    return new Draft(parent.article(), parent.id(), text, "A title", "tightened", "Aino Rask");
  }

  @Test
  void aCopyOfAVersionThatComesBackIsTheSameArticle() throws Exception {
    TakenIn taken = store.takeIn(Stories.ferry());
    Version edited = store.save(draft(taken.head(), Stories.FERRY + "\nEdited.\n")).version();
    store.save(draft(edited, Stories.FERRY + "\nEdited again.\n"));

    TakenIn back = store.takeIn(Stories.arrival("mailed.stet", edited.text()));
    assertEquals(taken.article().id(), back.article().id());
    assertEquals(What.KNOWN, back.what());
    assertEquals(Stories.FERRY + "\nEdited again.\n", back.head().text());
  }

  @Test
  void whatArrivedIsKeptAsReceivedAndAsCleaned() throws Exception {
    TakenIn taken = store.takeIn(Stories.ferry());
    reopen();

    assertEquals(What.NEW_ARTICLE, taken.what());
    ArticleRecord article = store.article(taken.article().id()).orElseThrow();
    assertEquals(taken.article(), article);
    assertEquals("Ferry to Norrö runs again", article.title());
    assertEquals(2, article.versions());
    List<Version> versions = store.versions(article.id());
    Version received = versions.get(0);
    Version cleaned = versions.get(1);
    assertEquals(0, received.number());
    assertEquals(Stories.FERRY + "\nMore on page 4\n", received.text());
    assertEquals(Version.RECEIVED, received.reason());
    assertNull(received.parent());
    assertEquals(Stories.FERRY, cleaned.text());
    assertEquals(received.id(), cleaned.parent());
    assertEquals("1 change by 1 rule", cleaned.reason());
    assertEquals("Maja", cleaned.author());
    assertEquals(Hash.of(Stories.FERRY), cleaned.sha256());
    assertEquals(cleaned.id(), article.head());
    assertEquals(taken.head(), cleaned);
  }

  @Test
  void theBytesThatArrivedAreKeptUntouched() throws Exception {
    byte[] bytes = new byte[3_000_000];
    new Random(5).nextBytes(bytes);
    Arrival arrival =
        new Arrival("scan.pdf", null, null, bytes, "Text.\n", "Text.\n", "Scan", "nothing", "Maja");
    TakenIn taken = store.takeIn(arrival);
    reopen();

    RawItemRecord item = store.rawItems(taken.article().id()).get(0);
    assertEquals("scan.pdf", item.name());
    assertNull(item.origin());
    assertNull(item.mediaType());
    assertEquals(bytes.length, item.length());
    assertEquals(Hash.of(bytes), item.sha256());
    assertArrayEquals(bytes, store.bytes(item.sha256()).orElseThrow());
    assertTrue(store.bytes("00").isEmpty());
  }

  @Test
  void textsOfAnySizeAndAlphabetComeBackAsTheyWere() throws Exception {
    String odd =
        "Ä \ud83d\udea2 \u05e9\u05dc\u05d5\u05dd \u0130ı \u0000 \ud800 '; drop table version; --\r\n";
    for (String text : List.of("", "\n", odd.replace("\ud800", ""), "word ".repeat(600_000))) {
      TakenIn taken = store.takeIn(Stories.arrival("f" + text.length(), text));
      assertEquals(text, taken.head().text());
      assertEquals(text, store.version(taken.head().id()).orElseThrow().text());
    }
  }

  @Test
  void namesTitlesAndReasonsThatAreTooLongAreCutAndNotRefused() throws Exception {
    String long1 = "n".repeat(1_999) + "\ud83d\udea2" + "n".repeat(3_000);
    TakenIn taken =
        store.takeIn(
            new Arrival(long1, long1, long1, new byte[1], "a\n", "b\n", long1, long1, long1));
    assertEquals("n".repeat(1_999), taken.article().title());
    assertEquals("n".repeat(1_999), taken.head().reason());
  }

  @Test
  void theSameBytesAreTheSameArticleWhateverTheirName() throws Exception {
    TakenIn first = store.takeIn(Stories.ferry());
    Arrival again = Stories.ferry();
    TakenIn second = store.takeIn(again);
    TakenIn third =
        store.takeIn(
            Stories.arrival("copy.txt", "/tray/copy.txt", again.received(), again.cleaned()));

    assertEquals(What.KNOWN, second.what());
    assertEquals(first.article().id(), third.article().id());
    assertEquals(2, store.versions(first.article().id()).size());
    List<RawItemRecord> items = store.rawItems(first.article().id());
    assertEquals(
        List.of("ferry.txt", "copy.txt"), items.stream().map(RawItemRecord::name).toList());
  }

  @Test
  void aFileThatWasEditedIsANewVersion() throws Exception {
    TakenIn first = store.takeIn(Stories.arrival("ferry.txt", Stories.FERRY));
    String edited = Stories.FERRY.replace("eleven", "twelve");
    TakenIn second = store.takeIn(Stories.arrival("ferry.txt", edited));

    assertEquals(What.NEW_VERSION, second.what());
    assertEquals(first.article().id(), second.article().id());
    assertEquals(edited, second.head().text());
    assertEquals(second.head().id(), second.article().head());
    assertEquals(first.head().id(), second.head().parent());
    assertEquals(2, store.rawItems(first.article().id()).size());
    TakenIn third = store.takeIn(Stories.arrival("ferry.txt", edited.replace("Monday", "Tuesday")));
    assertEquals(third.head().id(), third.article().head(), "and again");
  }

  @Test
  void anotherStoryInAFileOfTheSameNameIsAnotherArticle() throws Exception {
    TakenIn first = store.takeIn(Stories.arrival("story.txt", Stories.FERRY));
    TakenIn second = store.takeIn(Stories.arrival("story.txt", Stories.HARBOUR));
    assertEquals(What.NEW_ARTICLE, second.what());
    assertFalse(first.article().id() == second.article().id());
  }

  @Test
  void whatSomebodyWroteIsNotReplacedByWhatArrivesAnew() throws Exception {
    TakenIn taken = store.takeIn(Stories.ferry());
    Version mine = store.save(draft(taken.head(), Stories.FERRY + "\nMine.\n")).version();
    Arrival anew =
        Stories.arrival(
            "ferry.txt", "/desk/ferry.txt", Stories.ferry().received(), Stories.FERRY + "\nNew.\n");
    TakenIn second = store.takeIn(anew);

    assertEquals(What.NEW_VERSION, second.what());
    assertEquals(mine.id(), second.article().head());
    assertEquals(mine, second.head());
    assertTrue(store.versions(mine.article()).stream().anyMatch(v -> v.text().endsWith("New.\n")));
  }

  @Test
  void aDraftBecomesTheVersionThatCounts() throws Exception {
    TakenIn taken = store.takeIn(Stories.ferry());
    Saved saved = store.save(draft(taken.head(), "Shorter.\n"));
    reopen();

    assertTrue(saved.isHead());
    Version version = saved.version();
    assertEquals(version, store.version(version.id()).orElseThrow());
    assertEquals(2, version.number());
    assertEquals("Aino Rask", version.author());
    assertEquals("tightened", version.reason());
    assertEquals(taken.head().id(), version.parent());
    ArticleRecord article = store.article(version.article()).orElseThrow();
    assertEquals(version.id(), article.head());
    assertEquals("A title", article.title());
    assertEquals(version.at(), article.changed());
  }

  @Test
  void aDraftOfAnOlderVersionIsKeptBesideTheNewerOne() throws Exception {
    TakenIn taken = store.takeIn(Stories.ferry());
    Version first = store.save(draft(taken.head(), "By one.\n")).version();
    Saved second = store.save(draft(taken.head(), "By the other.\n"));

    assertFalse(second.isHead());
    assertEquals("By the other.\n", store.version(second.version().id()).orElseThrow().text());
    assertEquals(first.id(), store.article(first.article()).orElseThrow().head());
  }

  @Test
  void aDraftThatChangesNothingIsNoVersion() throws Exception {
    TakenIn taken = store.takeIn(Stories.ferry());
    Saved saved = store.save(draft(taken.head(), Stories.FERRY));
    assertEquals(taken.head(), saved.version());
    assertEquals(2, store.versions(taken.article().id()).size());
  }

  @Test
  void aDraftOfNoArticleOrOfAVersionOfAnotherIsRefused() throws Exception {
    TakenIn ferry = store.takeIn(Stories.ferry());
    TakenIn harbour = store.takeIn(Stories.arrival("harbour.txt", Stories.HARBOUR));
    List<Draft> wrong =
        List.of(
            new Draft(99, ferry.head().id(), "x", "t", "r", "a"),
            new Draft(ferry.article().id(), 99, "x", "t", "r", "a"),
            new Draft(ferry.article().id(), harbour.head().id(), "x", "t", "r", "a"));
    for (Draft draft : wrong) {
      StoreFailure failure = assertThrows(StoreFailure.class, () -> store.save(draft));
      assertEquals(Problem.NO_SUCH_THING, failure.problem());
    }
    assertEquals(2, store.versions(ferry.article().id()).size(), "nothing of it was kept");
  }

  @Test
  void articlesComeNewestChangeFirst() throws Exception {
    TakenIn ferry = store.takeIn(Stories.ferry());
    TakenIn harbour = store.takeIn(Stories.arrival("harbour.txt", Stories.HARBOUR));
    assertEquals(List.of(harbour.article(), ferry.article()), store.articles(10));
    store.save(draft(ferry.head(), "Shorter.\n"));
    assertEquals(ferry.article().id(), store.articles(1).get(0).id());
    assertEquals(1, store.articles(1).size());
    assertEquals(0, store.articles(0).size());
  }

  @Test
  void anArticleIsFoundByNumberFileOrTitle() throws Exception {
    TakenIn ferry = store.takeIn(Stories.ferry());
    TakenIn harbour = store.takeIn(Stories.arrival("harbour.txt", Stories.HARBOUR));
    ArticleRecord expected = ferry.article();
    for (String words :
        List.of(
            String.valueOf(expected.id()),
            "ferry.txt",
            "/desk/ferry.txt",
            "NORRÖ ferry",
            " ferry.txt ")) {
      assertEquals(List.of(expected), store.find(words), words);
    }
    assertEquals(List.of(harbour.article()), store.find("laster brücke"));
    assertEquals(List.of(), store.find("unknown"));
    assertEquals(List.of(), store.find(" "));
    assertEquals(List.of(), store.find("9".repeat(40)));
    assertEquals(List.of(), store.find("' or '1'='1"));
  }

  @Test
  void afterClosingEveryCallFailsAndClosingAgainDoesNothing() throws Exception {
    store.close();
    store.close();
    StoreFailure failure = assertThrows(StoreFailure.class, () -> store.articles(1));
    assertEquals(Problem.CLOSED, failure.problem());
    open();
  }

  @Test
  void manyThreadsMaySaveAtOnceAndInterruptsDoNoHarm() throws Exception {
    TakenIn taken = store.takeIn(Stories.ferry());
    List<Thread> threads =
        java.util.stream.IntStream.range(0, 8)
            .mapToObj(
                i ->
                    new Thread(
                        () -> {
                          try {
                            for (int j = 0; j < 10; j++) {
                              Thread.currentThread().interrupt();
                              store.save(draft(taken.head(), "By " + i + ", " + j + "\n"));
                              assertTrue(Thread.interrupted(), "the interrupt is passed on");
                            }
                          } catch (StoreFailure e) {
                            throw new AssertionError(e);
                          }
                        }))
            .toList();
    List<Throwable> thrown = new java.util.concurrent.CopyOnWriteArrayList<>();
    threads.forEach(thread -> thread.setUncaughtExceptionHandler((t, e) -> thrown.add(e)));
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), thrown);
    reopen();
    assertEquals(82, store.versions(taken.article().id()).size());
  }

  @Test
  void bytesOfTextAreUtf8() {
    assertEquals(Hash.of("ö".getBytes(StandardCharsets.UTF_8)), Hash.of("ö"));
  }
}
