package org.stet.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.OpenStore;
import org.stet.session.api.Origin;
import org.stet.store.api.Version;
import org.stet.storejdbc.H2Stores;
import org.stet.testkit.DeskDocument;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/** Back to a version, with a session as the desk has it and a real store. */
class RestoringTest {
  private static final String STORY =
      """
      Headline: Ferry sails again

      The ferry to Oster Island sails again on Monday.

      "Without the boat there is no school," said Runa Falk.

      Tickets are sold at the harbour.
      """;

  @TempDir Path home;

  @SuppressWarnings("NullAway.Init") // Before each.
  private OpenStore store;

  @SuppressWarnings("NullAway.Init")
  private ArticleSession session;

  private final DeskDocument document = new DeskDocument(STORY);

  @BeforeEach
  void open() throws Exception {
    store = OpenStore.in(home.resolve("store"), new H2Stores());
    RawItem item = new RawItem("ferry.stet", null, STORY.getBytes(StandardCharsets.UTF_8));
    WireStory story = ((Reading.Read) WireReader.standard().read(item)).story();
    Origin origin = new Origin(item, story, story.article(), story.reading(), story.text(), null);
    SwingUtilities.invokeAndWait(
        () -> session = ArticleSession.of(document, origin, "ferry.stet", Lookup.EMPTY));
  }

  @AfterEach
  void close() throws Exception {
    SwingUtilities.invokeAndWait(session::close);
    store.close();
  }

  private void save(String fallback) throws IOException {
    session.kept(store.now(session.toKeep(fallback, "Maja")::in));
  }

  private List<Version> versions() throws IOException {
    long id = session.stored().orElseThrow().id();
    return store.now(open -> open.versions(id));
  }

  private boolean restore(Version version) {
    String now = session.text();
    return Restoring.restore(session, version, Comparison.of(version.text(), now, now));
  }

  private interface Work {
    void run() throws IOException;
  }

  /** Does what a user does where the desk does it. */
  private static void onDesk(Work work) throws Exception {
    Exception[] failed = new Exception[1];
    SwingUtilities.invokeAndWait(
        () -> {
          try {
            work.run();
          } catch (IOException e) {
            failed[0] = e;
          }
        });
    if (failed[0] != null) {
      throw failed[0];
    }
  }

  @Test
  void theTextIsThatOfTheVersionAndTheNextSaveSaysSo() throws Exception {
    onDesk(
        () -> {
          save("Saved");
          document.replace("Monday", "Tuesday or Wednesday");
          document.replace("Tickets are sold at the harbour.\n", "");
          save("Saved");
        });
    int before = versions().size();
    onDesk(
        () -> {
          assertTrue(restore(versions().get(0)));
          assertEquals(STORY, session.text());
          assertEquals(before, versions().size(), "nothing is saved yet");
          save("Saved");
        });
    Version last = versions().get(versions().size() - 1);
    assertEquals(STORY, last.text());
    assertEquals("Restored version 0", last.reason());
    assertEquals(before + 1, versions().size());
  }

  @Test
  void oneUndoTakesItBack() throws Exception {
    onDesk(
        () -> {
          save("Saved");
          document.replace("Ferry sails again", "Boat sails");
          document.replace("no school", "no school and no doctor");
          document.replace("The ferry to Oster Island sails again on Monday.\n\n", "");
          document.type(session.text().length(), "\nMore to come.\n");
          String edited = session.text();
          assertTrue(restore(versions().get(0)));
          assertEquals(STORY, session.text());
          document.undo();
          assertEquals(edited, session.text());
          document.redo();
          assertEquals(STORY, session.text());
        });
  }

  @Test
  void whatWasUndoneIsNoReason() throws Exception {
    onDesk(
        () -> {
          save("Saved");
          document.replace("Monday", "Friday");
          assertTrue(restore(versions().get(0)));
          document.undo();
          save("Saved");
        });
    assertEquals("Saved", versions().get(versions().size() - 1).reason());
  }

  @Test
  void whatWasTypedSinceTheComparisonIsNotOverwritten() throws Exception {
    onDesk(
        () -> {
          save("Saved");
          document.replace("Monday", "Friday");
          Version version = versions().get(0);
          Comparison comparison = Comparison.of(version.text(), session.text(), session.text());
          document.replace("Friday", "Saturday");
          String now = session.text();
          assertFalse(Restoring.restore(session, version, comparison));
          assertEquals(now, session.text());
          save("Saved");
        });
    assertEquals("Saved", versions().get(versions().size() - 1).reason());
  }

  @Test
  void aComparisonOfAnotherVersionRestoresNothing() throws Exception {
    onDesk(
        () -> {
          save("Saved");
          document.replace("Monday", "Friday");
          save("Saved");
          Version last = versions().get(versions().size() - 1);
          Comparison other = Comparison.of(STORY, session.text(), session.text());
          assertFalse(Restoring.restore(session, last, other));
        });
  }
}
