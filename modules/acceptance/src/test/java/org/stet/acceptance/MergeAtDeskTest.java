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

/** The agency sends a new take while the desk works on the old one: all of it by keyboard. */
class MergeAtDeskTest {
  private static final String TAKE =
      """
      Headline: Bridge to close
      Slug: Harbour-Bridge
      Source: Nordwire

      The harbour bridge will close on Monday because engineers found cracks in 2 hangers.

      Ferries will run every ten minutes from Torsvik to the old town until it opens again.

      "It was our fault," the harbour master, Runa Falk, said on Friday.

      What the repair will cost, in millions of kronor: 3\
      """;

  private static final String UPDATE =
      TAKE.replace("Slug:", "Take: UPDATE\nSlug:")
          .replace("2 hangers", "4 hangers")
          .replace("It was our fault", "It was not our fault")
          .replace("kronor: 3", "kronor: 4");

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
    return desk.waitFor("Text", "^Headline: Bridge to close").words();
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private void merge(String look, String name) throws Exception {
    Path take = write("a.stet", TAKE);
    Path update = write("b.stet", UPDATE);
    Run.of(Built.top().resolve("stet"), "import", take.toString(), update.toString())
        .env("STET_HOME", folder.resolve("home").toString())
        .ended()
        .with(0);
    desk.start(look);
    desk.open(take);
    desk.waitFor("Text", "^The agency has sent a new take \\(update of this story\\)");
    desk.press(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
    desk.type("5");
    desk.waitFor("Text", "kronor: 35$");
    desk.picture("merge-1-new-take-" + name);

    desk.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_M);
    desk.waitFor("Text", "\\{\\{OURS: 35 \\|\\| NEW: 4\\}\\}");
    String merged = text();
    assertTrue(merged.contains("in 4 hangers"), merged);
    assertTrue(merged.contains("not our fault"), merged);
    assertTrue(shown().stream().noneMatch(words -> words.contains("has sent a new take")));
    desk.picture("merge-2-choice-" + name);

    desk.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_2);
    desk.waitFor("Text", "kronor: 4$");
    desk.press(KeyEvent.VK_F9);
    desk.waitFor("Label", "\u201cnot\u201d, .* number");
    desk.picture("merge-3-versions-" + name);
    desk.press(KeyEvent.VK_F9);
    desk.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
    desk.waitFor("Text", "NEW: 4\\}\\}$");
    desk.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
    desk.waitFor("Text", "kronor: 35$");
    assertTrue(text().contains("in 2 hangers"), "all of the merge was one step");
    desk.waitFor("Text", "^The agency has sent a new take");
    assertEquals(List.of(), desk.complaints());
  }

  private List<String> shown() throws Exception {
    return desk.shown().stream().map(Witness.Seen::words).toList();
  }

  @WindowTest
  void aTakeIsMergedOnLightGround() throws Exception {
    merge("com.formdev.flatlaf.FlatLightLaf", "light");
  }

  @WindowTest
  void aTakeIsMergedOnDarkGround() throws Exception {
    merge("com.formdev.flatlaf.FlatDarkLaf", "dark");
  }
}
