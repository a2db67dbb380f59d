package org.stet.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.DraftKeeper;
import org.stet.session.api.DraftKeeper.Left;
import org.stet.store.journal.api.DraftJournal;
import org.stet.store.journal.api.UnsavedText;
import org.stet.testkit.DeskDocument;
import org.stet.testkit.EventThread;

/** What is typed at the desk and not saved is kept until it is. */
@Timeout(60)
class DraftKeeperTest {
  private static final Instant NOW = Instant.parse("2026-11-27T22:10:00Z");

  @TempDir Path folder;
  private DraftKeeper keeper;
  private final ArticleSession session =
      EventThread.call(() -> Sample.cleaned(Sample.origin(Sample.FERRY)));

  @BeforeEach
  void begin() {
    keeper = DraftKeeper.in(folder, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void end() {
    keeper.close();
  }

  private void type(String words) {
    EventThread.run(
        () -> {
          session.setModified(true);
          ((DeskDocument) session.document()).type(session.document().getLength(), words);
        });
    EventThread.run(() -> {}); // The text is read after the edit.
  }

  private void follow() {
    EventThread.run(() -> keeper.follow(session));
  }

  /** What a desk that starts now would find, while this one runs on. */
  private List<UnsavedText> onDisk() throws Exception {
    Path copy = Files.createDirectories(folder.resolve("copy"));
    Files.copy(
        DraftJournal.file(folder),
        DraftJournal.file(copy),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    try (DraftJournal journal = DraftJournal.open(copy)) {
      return journal.texts();
    }
  }

  private static Left left(DraftKeeper of) throws Exception {
    CompletableFuture<Left> left = new CompletableFuture<>();
    of.left(left::complete, left::completeExceptionally);
    return left.get(20, TimeUnit.SECONDS);
  }

  private static void await(BooleanSupplier what) throws InterruptedException {
    while (!what.getAsBoolean()) {
      Thread.sleep(20);
    }
  }

  @Test
  void whatIsTypedIsOnTheDiskTwoSecondsLater() throws Exception {
    follow();
    type("Typed and not saved.");
    Thread.sleep(2000);
    List<UnsavedText> texts = onDisk();
    assertEquals(1, texts.size());
    UnsavedText text = texts.get(0);
    assertEquals(EventThread.call(session::text), text.text());
    assertEquals("Ferry line to Oster Island saved at the last minute", text.title());
    assertEquals(NOW, text.typed());
    assertEquals(0, text.article());
  }

  @Test
  void aStoryThatIsNotSavedWhenItIsOpenedIsKeptAsItIs() throws Exception {
    EventThread.run(() -> session.setModified(true));
    follow();
    keeper.close();
    assertEquals(1, onDisk().size());
  }

  @Test
  void whatIsSavedIsDropped() throws Exception {
    follow();
    type("One.");
    EventThread.run(() -> session.saved(folder.resolve("ferry.stet")));
    keeper.close();
    assertEquals(List.of(), onDisk());
  }

  @Test
  void whatIsTypedAfterASaveIsKeptWithItsFile() throws Exception {
    follow();
    EventThread.run(() -> session.saved(folder.resolve("ferry.stet")));
    type("Two.");
    keeper.close();
    assertEquals(folder.resolve("ferry.stet").toString(), onDisk().get(0).file());
  }

  @Test
  void whatIsClosedWasGivenUp() throws Exception {
    follow();
    type("One.");
    EventThread.run(session::close);
    keeper.close();
    assertEquals(List.of(), onDisk());
  }

  @Test
  void anOrderlyEndLeavesNothing() throws Exception {
    follow();
    type("One.");
    Thread.sleep(1500);
    assertEquals(1, onDisk().size());
    keeper.end();
    assertEquals(List.of(), onDisk());
  }

  @Test
  void theNextDeskIsToldOnceAndNotOfItsOwn() throws Exception {
    follow();
    type("Left by the first desk.");
    keeper.close();

    DraftKeeper next = DraftKeeper.in(folder, Clock.systemUTC());
    EventThread.run(
        () -> {
          next.follow(session);
          session.setModified(true);
        });
    type("And more.");
    Thread.sleep(1500);
    assertEquals(2, onDisk().size());
    Left left = left(next);
    assertEquals(1, left.texts().size());
    assertTrue(left.texts().get(0).text().endsWith("Left by the first desk."));
    assertEquals(Optional.empty(), left.damage());
    next.settled(left.texts().get(0));
    next.close();
    assertEquals(1, onDisk().size());
    assertTrue(onDisk().get(0).text().endsWith("And more."));
  }

  @Test
  void whereNothingWasLeftNothingIsMade() throws Exception {
    Path none = folder.resolve("none");
    DraftKeeper first = DraftKeeper.in(none, Clock.systemUTC());
    assertEquals(new Left(List.of(), Optional.empty()), left(first));
    first.close();
    assertTrue(Files.notExists(none));
  }

  @Test
  void aCutJournalIsToldWithWhatStandsBefore() throws Exception {
    follow();
    type("Whole.");
    keeper.close();
    Files.writeString(
        DraftJournal.file(folder),
        "\0\0\0@half",
        StandardCharsets.ISO_8859_1,
        java.nio.file.StandardOpenOption.APPEND);
    DraftKeeper next = DraftKeeper.in(folder, Clock.systemUTC());
    Left left = left(next);
    next.close();
    assertEquals(1, left.texts().size());
    assertEquals(8, left.damage().orElseThrow().unread());
  }

  @Test
  void aFolderThatTakesNothingIsToldAndTypingGoesOn() throws Exception {
    Path taken = folder.resolve("taken");
    Files.writeString(taken, "a file where the folder should be");
    DraftKeeper stuck = DraftKeeper.in(taken, Clock.systemUTC());
    List<Optional<String>> told = new java.util.concurrent.CopyOnWriteArrayList<>();
    EventThread.run(() -> stuck.addListener(told::add));
    EventThread.run(() -> stuck.follow(session));
    type("One.");
    await(() -> told.size() > 1);
    assertTrue(told.get(1).isPresent(), String.valueOf(told));
    type("Two.");
    assertTrue(EventThread.call(session::text).endsWith("One.Two."));

    Files.delete(taken);
    await(() -> told.get(told.size() - 1).isEmpty());
    stuck.close();
    try (DraftJournal journal = DraftJournal.open(taken)) {
      assertTrue(journal.texts().get(0).text().endsWith("One.Two."));
    }
  }
}
