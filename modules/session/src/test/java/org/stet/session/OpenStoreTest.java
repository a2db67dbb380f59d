package org.stet.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.session.api.OpenStore;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreHeld;
import org.stet.storejdbc.H2Stores;
import org.stet.testkit.EventThread;

class OpenStoreTest {
  @TempDir Path folder;
  private final H2Stores kind = new H2Stores();
  private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

  private OpenStore store() {
    return OpenStore.in(folder, kind);
  }

  private Object next() throws InterruptedException {
    Object next = told.poll(20, TimeUnit.SECONDS);
    assertTrue(next != null, "nothing was told");
    return next;
  }

  private void tell(Object what) {
    assertTrue(EventQueue.isDispatchThread(), "told on " + Thread.currentThread());
    told.add(what);
  }

  @AfterEach
  void nothingElseIsTold() {
    EventThread.run(() -> {});
    assertEquals(List.of(), List.copyOf(told));
  }

  @Test
  void answersOnTheEventThreadInTheOrderOfAsking() throws Exception {
    OpenStore store = store();
    for (int i = 0; i < 20; i++) {
      int number = i;
      store.ask(
          open -> {
            assertFalse(EventQueue.isDispatchThread());
            return number;
          },
          this::tell,
          this::tell);
    }
    for (int i = 0; i < 20; i++) {
      assertEquals(i, next());
    }
    store.close();
  }

  @Test
  void isHeldUntilItIsClosed() throws Exception {
    OpenStore store = store();
    assertEquals(folder, store.now(DeskStore::folder));
    StoreHeld held = assertThrows(StoreHeld.class, () -> kind.open(folder, "a command"));
    assertTrue(held.inWords().contains("the desk"), held.inWords());
    store.close();
    kind.open(folder, "a command").close();
    IOException closed = assertThrows(IOException.class, () -> store.now(DeskStore::folder));
    assertEquals("the desk is closed", closed.getMessage());
  }

  @Test
  void aStoreThatIsHeldIsTriedAgain() throws Exception {
    DeskStore command = kind.open(folder, "a command");
    OpenStore store = store();
    store.ask(DeskStore::folder, this::tell, this::tell);
    assertInstanceOf(StoreHeld.class, next());
    command.close();
    store.ask(DeskStore::folder, this::tell, this::tell);
    assertEquals(folder, next());
    store.close();
  }

  @Test
  void whoeverListensIsToldOfChangesAfterTheyAreMade() throws Exception {
    OpenStore store = store();
    store.addListener(article -> tell("changed " + article));
    store.change(7, open -> "made", this::tell, this::tell);
    assertEquals("made", next());
    assertEquals("changed 7", next());
    store.change(
        7,
        open -> {
          throw new IOException("no room");
        },
        this::tell,
        failure -> tell(String.valueOf(failure.getMessage())));
    assertEquals("no room", next());
    store.close();
  }

  @Test
  void aDefectIsAnAnswerToo() throws Exception {
    OpenStore store = store();
    store.ask(
        open -> {
          throw new IllegalStateException("broken on purpose");
        },
        this::tell,
        failure -> tell(String.valueOf(failure.getMessage())));
    assertTrue(next().toString().contains("broken on purpose"));
    store.close();
  }

  @Test
  void theNameIsTheOneThatWasSet() throws Exception {
    OpenStore store = store();
    assertFalse(store.isNamed());
    assertEquals(System.getProperty("user.name"), store.who());
    store.setWho("Runa Falk");
    assertTrue(store.isNamed());
    assertEquals("Runa Falk", store.who());
    store.close();
  }
}
