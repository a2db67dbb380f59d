package org.stet.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.journal.api.DraftJournal;
import org.stet.store.journal.api.JournalChange.Keep;
import org.stet.store.journal.api.UnsavedText;

/** A desk that is killed while somebody types, and the one that is started after it. */
class KilledDeskTest {
  private static final String LIGHT = "com.formdev.flatlaf.FlatLightLaf";

  @TempDir Path folder;
  private DeskAtWork desk;

  @BeforeEach
  void desk() throws Exception {
    desk = new DeskAtWork(folder.resolve("home"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private String text() throws Exception {
    return desk.waitFor("Text", "Harbour bridge").words();
  }

  private Path journal() {
    return folder.resolve("home/store/drafts.journal");
  }

  @WindowTest
  void whatWasTypedAndNotSavedIsRecovered() throws Exception {
    Path story = folder.resolve("harbour bridge.txt");
    Files.copy(Built.top().resolve("samples/harbour-bridge.txt"), story);
    desk.start(LIGHT);
    desk.waitFor("Focus", "JTextField");
    desk.paste("Runa Falk");
    desk.press(KeyEvent.VK_ENTER);
    desk.open(story);
    String saved = text();
    desk.waitFor("Label", "words.*saved \\d\\d:\\d\\d");
    desk.waitFor("Focus", "EditorPane");
    desk.press(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
    desk.type("typed and never saved");
    desk.waitFor("Text", "typed and never saved");
    Thread.sleep(2000);
    desk.kill();
    assertTrue(Files.size(journal()) > saved.length(), "bytes: " + Files.size(journal()));

    desk.start(LIGHT);
    String recovered = desk.waitFor("Text", "typed and never saved").words();
    assertTrue(recovered.startsWith(saved.substring(0, 200)), recovered);
    desk.waitFor(seen -> seen.words().matches("Recovered: .*Typed last \\d\\d:\\d\\d.*"), "why");
    desk.waitFor(seen -> seen.words().matches(".*not saved.*"), "that it is not saved");
    desk.picture("killed-1-recovered");

    desk.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
    desk.waitFor("Label", "words.*saved \\d\\d:\\d\\d");
    desk.waitFor("Text", "typed and never saved");
    assertFalse(
        desk.shown().stream().anyMatch(seen -> seen.words().startsWith("Recovered: ")),
        "it is saved, so nothing is to be told any more");
    desk.end();
    assertEquals(0, Files.size(journal()));
    assertEquals(List.of(), desk.complaints());
  }

  @WindowTest
  void aStoryThatWasNeverSavedIsRecoveredFromAJournalThatWasCut() throws Exception {
    String typed = "Headline: Ferry line saved\n\nTyped by hand, kept by nobody.\n";
    try (DraftJournal journal = DraftJournal.open(folder.resolve("home/store"))) {
      journal.write(
          List.of(
              new Keep(
                  new UnsavedText(
                      "earlier/1", Instant.now(), 0, 0, null, "Ferry line saved", typed))));
    }
    Files.writeString(journal(), "half", StandardOpenOption.APPEND);

    desk.start(LIGHT);
    desk.waitFor("Label", "could not be read to its end");
    desk.waitFor("Label", "unread-1\\.$");
    desk.press(KeyEvent.VK_ENTER);
    String text = desk.waitFor("Text", "Typed by hand, kept by nobody").words();
    assertTrue(text.startsWith("Headline: Ferry line saved"), text);
    desk.waitFor(seen -> seen.words().matches("Recovered: .*Nothing else is kept of it.*"), "why");
    desk.picture("killed-2-never-saved");
    assertTrue(Files.exists(journal().resolveSibling("drafts.journal.unread-1")));
    assertEquals(List.of(), desk.complaints());
  }
}
