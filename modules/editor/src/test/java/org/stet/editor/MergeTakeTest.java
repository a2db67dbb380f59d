package org.stet.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openide.awt.StatusDisplayer;
import org.openide.util.Lookup;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.OpenStore;
import org.stet.session.api.Origin;
import org.stet.session.api.StoredArticle;
import org.stet.store.api.Arrival;
import org.stet.store.api.Version;
import org.stet.storejdbc.H2Stores;
import org.stet.testkit.DeskDocument;
import org.stet.text.api.OpenWording;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/** A new take merged into what the desk made of the old one; with a real store. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MergeTakeTest {
  private static final String TAKE =
      """
      Headline: Bridge to close
      Slug: Harbour-Bridge
      Source: Nordwire

      The harbour bridge will close on Monday because engineers found cracks in 2 hangers.

      Ferries will run every ten minutes from Torsvik to the old town until it opens again.

      "We could not wait any longer," the harbour master, Runa Falk, said on Friday.
      """;

  private static final String UPDATE =
      TAKE.replace("Headline", "Take: UPDATE\nHeadline")
              .replace("2 hangers", "4 hangers")
              .replace("every ten minutes", "every five minutes")
          + "\nThe repair will cost 3 million kronor.\n";

  @TempDir Path home;

  @SuppressWarnings("NullAway.Init") // Before each.
  private OpenStore store;

  @SuppressWarnings("NullAway.Init")
  private ArticleSession session;

  private final DeskDocument document = new DeskDocument(TAKE);

  @BeforeEach
  void open() throws Exception {
    store = OpenStore.in(home.resolve("store"), new H2Stores());
    long article = takeIn(TAKE, "a.stet");
    RawItem item = new RawItem("a.stet", null, TAKE.getBytes(StandardCharsets.UTF_8));
    WireStory story = ((Reading.Read) WireReader.standard().read(item)).story();
    Origin origin = new Origin(item, story, story.article(), story.reading(), story.text(), null);
    List<Version> versions = store.now(open -> open.versions(article));
    EventQueue.invokeAndWait(
        () -> {
          session = ArticleSession.of(document, origin, "a.stet", Lookup.EMPTY);
          session.kept(new StoredArticle(article, versions.get(versions.size() - 1)));
        });
  }

  @AfterEach
  void close() throws Exception {
    EventQueue.invokeAndWait(session::close);
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
    CountDownLatch told = new CountDownLatch(1);
    store.ask(open -> "", answer -> told.countDown(), failure -> {});
    assertTrue(told.await(30, TimeUnit.SECONDS));
    EventQueue.invokeAndWait(() -> {});
  }

  private void merge() throws Exception {
    EventQueue.invokeAndWait(
        () -> new MergeTake(session, store).actionPerformed(new ActionEvent(this, 0, "merge")));
  }

  private String text() throws Exception {
    String[] text = new String[1];
    EventQueue.invokeAndWait(() -> text[0] = session.text());
    return text[0];
  }

  private static String status() {
    return StatusDisplayer.getDefault().getStatusText();
  }

  @Test
  void whatOnlyTheAgencyChangedIsTakenOverAndWhatBothChangedIsAChoice() throws Exception {
    EventQueue.invokeAndWait(
        () -> {
          document.replace("Bridge to close", "Cracks close bridge");
          document.replace("in 2 hangers", "in two hangers");
        });
    takeIn(UPDATE, "b.stet");
    merge();
    answered();
    String merged = text();
    assertTrue(merged.contains("Headline: Cracks close bridge"), merged);
    assertTrue(merged.contains("every five minutes"), merged);
    assertTrue(merged.contains("{{OURS: two || NEW: 4}} hangers"), merged);
    assertTrue(merged.contains("cost 3 million kronor"), merged);
    assertTrue(status().endsWith("1 to choose"), status());
    EventQueue.invokeAndWait(
        () ->
            assertEquals(
                OpenWording.in(session.text()).get(0).range(), session.selection().orElseThrow()));
  }

  @Test
  void isOneStepOfUndo() throws Exception {
    EventQueue.invokeAndWait(() -> document.replace("Bridge to close", "Cracks close bridge"));
    String ours = text();
    takeIn(UPDATE, "b.stet");
    merge();
    answered();
    assertFalse(text().equals(ours), "merged");
    EventQueue.invokeAndWait(document::undo);
    assertEquals(ours, text());
    EventQueue.invokeAndWait(() -> assertTrue(session.reason().isEmpty(), "and not said any more"));
  }

  @Test
  void aTextThatWasChangedMeanwhileIsLeftAlone() throws Exception {
    takeIn(UPDATE, "b.stet");
    EventQueue.invokeAndWait(
        () -> {
          new MergeTake(session, store).actionPerformed(new ActionEvent(this, 0, "merge"));
          document.replace("Ferries", "Boats"); // Before anything can be answered.
        });
    answered();
    assertEquals(TAKE.replace("Ferries", "Boats"), text());
    assertTrue(status().contains("changed meanwhile"), status());
  }

  @Test
  void theNextVersionSaysSoAndTheNextTakeIsMergedFromThere() throws Exception {
    takeIn(UPDATE, "b.stet");
    merge();
    answered();
    EventQueue.invokeAndWait(
        () -> {
          try {
            session.kept(store.now(session.toKeep("Edited", "Maja")::in));
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
    long id = session.stored().orElseThrow().id();
    List<Version> versions = store.now(open -> open.versions(id));
    assertTrue(versions.get(versions.size() - 1).reason().startsWith("Merged with the take"));
    assertTrue(store.now(open -> NewTake.of(open, id)).isEmpty(), "it is merged");
    takeIn(UPDATE.replace("4 hangers", "5 hangers"), "c.stet");
    NewTake next = store.now(open -> NewTake.of(open, id)).orElseThrow();
    assertTrue(next.base().contains("4 hangers"), "from the take before, not from the first");
    merge();
    answered();
    assertTrue(text().contains("cracks in 5 hangers"), text());
    assertTrue(OpenWording.in(text()).isEmpty(), text());
  }

  @Test
  void withoutANewTakeItSaysSo() throws Exception {
    merge();
    answered();
    assertEquals(TAKE, text());
    assertTrue(status().contains("no newer take"), status());
    takeIn(
        "Headline: Kill notice\nSlug: Harbour-Bridge\nTake: KILL\nSource: Nordwire\n\nKill it.\n",
        "k.stet");
    merge();
    answered();
    assertEquals(TAKE, text(), "a kill is no text to be merged");
  }

  @Test
  void theStripOffersItUntilItIsMerged() throws Exception {
    TakeStrip[] made = new TakeStrip[1];
    EventQueue.invokeAndWait(
        () -> {
          made[0] = new TakeStrip(store, session);
          made[0].begin();
        });
    TakeStrip strip = made[0];
    answered();
    assertEquals("", strip.said());
    long update = takeIn(UPDATE, "b.stet");
    EventQueue.invokeAndWait(() -> store.tellChanged(update));
    answered();
    assertEquals("The agency has sent a new take (update of this story): b.stet", strip.said());
    EventQueue.invokeAndWait(() -> strip.merge().doClick());
    answered();
    assertEquals("", strip.said());
    assertTrue(text().contains("4 hangers"), text());
    EventQueue.invokeAndWait(strip::look); // As when the window is gone to.
    answered();
    assertEquals("", strip.said());
    EventQueue.invokeAndWait(document::undo);
    EventQueue.invokeAndWait(() -> {});
    answered();
    assertFalse(strip.said().isEmpty(), "undone, it is to be merged again");
    EventQueue.invokeAndWait(strip::end);
  }

  @Test
  void fromChoiceToChoiceAndTaken() throws Exception {
    EventQueue.invokeAndWait(
        () -> {
          document.replace("2 hangers", "{{OURS: 2 || NEW: 4}} hangers");
          document.replace("ten minutes", "{{OURS: ten || NEW: five}} minutes");
          Choices choices = new Choices(session);
          List<OpenWording> all = OpenWording.in(session.text());
          choices.step(1);
          assertEquals(all.get(0).range(), session.selection().orElseThrow());
          choices.step(1);
          assertEquals(all.get(1).range(), session.selection().orElseThrow());
          choices.step(1);
          assertEquals(all.get(0).range(), session.selection().orElseThrow(), "round at the end");
          choices.step(-1);
          assertEquals(all.get(1).range(), session.selection().orElseThrow());
          choices.step(-1);
          choices.take(false);
          assertTrue(session.text().contains("in 4 hangers"), session.text());
          assertEquals("Taken; 1 left to choose", status());
          choices.take(true);
          assertTrue(session.text().contains("every ten minutes"), session.text());
          choices.take(true);
          assertTrue(status().contains("nothing to choose"), status());
        });
  }
}
