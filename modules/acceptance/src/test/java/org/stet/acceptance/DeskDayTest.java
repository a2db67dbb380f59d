package org.stet.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A day at the desk, from a wire story to what goes out, and the next morning. */
class DeskDayTest {
  private static final String LIGHT = "com.formdev.flatlaf.FlatLightLaf";
  private static final String TEASER = "The lighthouse keeper who painted the storm";

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
    return desk.waitFor("Text", "^Headline: Harbour bridge").words();
  }

  @WindowTest
  void whatIsDoneAtTheDeskIsThereTheNextMorning() throws Exception {
    Path story = folder.resolve("harbour bridge.txt");
    Files.copy(Built.top().resolve("samples/harbour-bridge.txt"), story);
    desk.start(LIGHT);
    nameIsAskedForOnce();

    desk.open(story);
    assertTrue(!text().contains(TEASER), text());
    desk.waitFor("Label", "148 words.*saved \\d\\d:\\d\\d");
    aRemovalIsLetStand();
    aQuoteIsVerifiedAndEdited();

    desk.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
    desk.waitFor("Label", "words.*saved \\d\\d:\\d\\d");
    Path page = folder.resolve("out/bridge.html");
    export(page);
    String before = text();
    desk.end();
    assertEquals(List.of(), desk.complaints());

    desk.start(LIGHT);
    assertEquals(before, text());
    assertTrue(before.contains(TEASER) && before.contains("really"), before);
    desk.waitFor("Label", "words.*saved \\d\\d:\\d\\d");
    desk.press(KeyEvent.VK_F7);
    desk.waitFor(seen -> seen.words().matches("Stet.*" + TEASER + ".*"), "what was let stand");
    desk.picture("day-5-next-morning");
    desk.waitFor(
        seen -> seen.words().matches("Changed. Quote, Ilse Varga: We have looked.*really.*"),
        "the changed quote");
    desk.press(KeyEvent.VK_F9);
    desk.waitFor(seen -> seen.words().matches("\\d .*Runa Falk.*Edited.*"), "the saved version");
    desk.end();
    assertEquals(List.of(), desk.complaints());

    String history =
        Run.of(Built.top().resolve("stet"), "history", "1")
            .env("STET_HOME", folder.resolve("home").toString())
            .ended()
            .with(0)
            .out();
    assertTrue(history.contains("Runa Falk"), history);
    assertTrue(
        java.util.Arrays.equals(
            Files.readAllBytes(Built.top().resolve("samples/harbour-bridge.txt")),
            Files.readAllBytes(story)),
        "the file that was opened is as it was");
  }

  private void nameIsAskedForOnce() throws Exception {
    desk.waitFor("Label", "Your name");
    desk.waitFor("Focus", "JTextField");
    desk.paste("Runa Falk");
    desk.press(KeyEvent.VK_ENTER);
    desk.waitFor("Label", "^Runa Falk$");
  }

  private void aRemovalIsLetStand() throws Exception {
    desk.press(KeyEvent.VK_F7);
    for (int i = 0; i < 12; i++) {
      if (desk.shown().stream()
          .anyMatch(seen -> seen.kind().equals("Chosen") && seen.words().contains(TEASER))) {
        break;
      }
      desk.press(KeyEvent.VK_DOWN);
    }
    desk.press(KeyEvent.VK_S);
    desk.waitFor("Chosen", "Stet.*" + TEASER);
    assertTrue(text().contains(TEASER), text());
    desk.picture("day-2-let-stand");
  }

  private void aQuoteIsVerifiedAndEdited() throws Exception {
    desk.press(KeyEvent.VK_F4);
    desk.waitFor("Chosen", "^Open. Quote, Ilse Varga: We have looked");
    desk.press(KeyEvent.VK_V);
    desk.waitFor("Chosen", "^Verified. Quote, Ilse Varga: We have looked");
    desk.waitFor("Label", "^1 of ");
    // To sign a quote keeps the text as it stands, so nothing is left to be saved.
    desk.waitFor("Label", "words.*saved \\d\\d:\\d\\d");
    desk.picture("day-3-verified");
    desk.press(KeyEvent.VK_ENTER);
    desk.waitFor("Selected", "^We have looked .* safe,$");
    desk.press(KeyEvent.VK_RIGHT);
    desk.type(" really");
    desk.waitFor(
        seen -> seen.words().matches("Changed. Quote, Ilse Varga: We have looked.*really.*"),
        "the quote changed since it was checked");
    desk.waitFor("Label", "1 changed since");
    desk.picture("day-4-changed-since");
  }

  private void export(Path page) throws Exception {
    Files.createDirectories(page.getParent());
    desk.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_E);
    desk.settle();
    desk.click("Save As...");
    desk.settle();
    desk.paste(page.toString());
    desk.press(KeyEvent.VK_ENTER);
    desk.waitFor("Label", "Written to " + page);
    String written = Files.readString(page, StandardCharsets.UTF_8);
    assertTrue(written.contains("really"), written);
  }
}
