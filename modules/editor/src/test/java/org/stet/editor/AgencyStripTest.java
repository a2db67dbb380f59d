package org.stet.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.session.api.OpenStore;
import org.stet.store.api.Arrival;
import org.stet.storejdbc.H2Stores;

/** What the agency says, above the text; with a real store. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class AgencyStripTest {
  private static final String STORY =
      """
      Headline: Bridge to close
      Slug: Harbour-Bridge
      Source: Nordwire

      The harbour bridge will close on Monday because engineers found cracks in two hangers.
      """;

  private static final String KILL =
      """
      Headline: Kill notice
      Slug: Harbour-Bridge
      Take: KILL
      Source: Nordwire
      Ednote: The report was forged.

      Kill Harbour-Bridge.
      """;

  @TempDir Path folder;
  private OpenStore store;
  private final AtomicLong article = new AtomicLong();

  @BeforeEach
  void open() {
    store = OpenStore.in(folder, new H2Stores());
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private long takeIn(String text, String name) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Arrival arrival =
        new Arrival(name, "/in/" + name, null, bytes, text, text, name, "cleaned", "Ea");
    return store.now(open -> open.takeIn(arrival).article().id());
  }

  /** Lets what was asked of the store be answered, and told on the event thread. */
  private void answered() throws Exception {
    Object done = new Object();
    boolean[] told = new boolean[1];
    store.ask(
        open -> done,
        answer -> {
          synchronized (told) {
            told[0] = true;
            told.notifyAll();
          }
        },
        failure -> {});
    synchronized (told) {
      while (!told[0]) {
        told.wait();
      }
    }
  }

  @Test
  void nothingIsThereUntilTheAgencySaysSomething() throws Exception {
    AgencyStrip strip = new AgencyStrip(store, article::get);
    EventQueue.invokeAndWait(strip::begin);
    assertFalse(strip.component().isVisible(), "the store has no such article yet");
    article.set(takeIn(STORY, "a.stet"));
    EventQueue.invokeAndWait(strip::look);
    answered();
    assertFalse(strip.component().isVisible());
    long kill = takeIn(KILL, "k.stet");
    EventQueue.invokeAndWait(() -> store.tellChanged(kill));
    answered();
    assertTrue(strip.component().isVisible());
    assertEquals(
        "\u26a0 The agency killed this story: The report was forged.", strip.component().getText());
    EventQueue.invokeAndWait(strip::end);
  }
}
