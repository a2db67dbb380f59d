package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stet merge}. */
class MergeCommandTest {
  private static final String OLD =
      """
      Headline: Fire in Torsvik dance hall

      The fire killed 38 people in a crowded hall, police said.

      "Nobody told us which door was open," Ada Falk said on Monday.

      The cause is not known.
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeTakes() throws IOException {
    write("old.stet", OLD);
    write(
        "new.stet",
        OLD.replace("38", "40") + "\nA second body of firefighters came from Norrhaven.\n");
    write("ours.stet", OLD.replace("Fire in", "Deadly fire in"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }

  private Run stet(String... more) {
    List<String> arguments = new ArrayList<>(List.of("merge"));
    arguments.addAll(List.of(more));
    return Run.in(folder).stet(arguments.toArray(new String[0]));
  }

  @Test
  void whatOnlyOneSideChangedIsTakenOverAndListed() {
    Run run = stet("old.stet", "new.stet", "ours.stet");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        OLD.replace("38", "40").replace("Fire in", "Deadly fire in")
            + "\nA second body of firefighters came from Norrhaven.\n",
        run.out());
    assertTrue(run.err().contains("Merged  3 changes"), run.err());
    assertTrue(run.err().contains("[38] -> [40]"), run.err());
    assertFalse(run.err().contains("To choose"), run.err());
  }

  @Test
  void aChoiceIsMarkedWhereItStandsAndKeptFromGoingOut() throws IOException {
    write("ours.stet", OLD.replace("38", "37"));
    Run run = stet("-o", "merged.stet", "old.stet", "new.stet", "ours.stet");
    assertEquals(1, run.code(), run.err());
    assertTrue(
        read("merged.stet").contains("killed {{OURS: 37 || NEW: 40}} people"), read("merged.stet"));
    assertTrue(run.out().contains("To choose  1 change"), run.out());
    assertTrue(run.out().contains("old [38], new [40], ours [37]"), run.out());
    Run export = Run.in(folder).stet("export", "--to", "html", "-o", "out.html", "merged.stet");
    assertEquals(3, export.code(), export.err());
    assertTrue(export.err().contains("line 3"), export.err());
    assertFalse(Files.exists(folder.resolve("out.html")));
  }

  @Test
  void everyChoiceCanBeSettledForOneSide() throws IOException {
    write("ours.stet", OLD.replace("38", "37"));
    Run theirs = stet("--choose", "new", "old.stet", "new.stet", "ours.stet");
    assertEquals(0, theirs.code(), theirs.err());
    assertTrue(theirs.out().contains("killed 40 people"), theirs.out());
    Run ours = stet("--choose", "ours", "old.stet", "new.stet", "ours.stet");
    assertEquals(0, ours.code());
    assertTrue(ours.out().contains("killed 37 people"), ours.out());
    assertTrue(ours.err().contains("Chosen: ours  1 change"), ours.err());
    assertEquals(2, stet("--choose", "base", "old.stet", "new.stet", "ours.stet").code());
  }

  @Test
  void aQuoteOfTheNewTakeIsTakenOverButHasToBeRead() throws IOException {
    write("new.stet", OLD.replace("which door", "that no door"));
    Run run = stet("old.stet", "new.stet", "ours.stet");
    assertEquals(0, run.code());
    assertTrue(run.err().contains("Merged, look  1 change"), run.err());
    assertTrue(run.err().contains("quoted words"), run.err());
  }

  @Test
  void programsGetEveryChangeWithItsPlace() throws IOException {
    write("ours.stet", OLD.replace("38", "37").replace("Fire", "😀 Fire"));
    Run run = stet("--json", "old.stet", "new.stet", "ours.stet");
    assertEquals(1, run.code(), run.err());
    JsonObject answer = run.answer();
    assertEquals(List.of(), Schemas.errors("merge", answer), answer::toString);
    assertEquals(1, answer.get("choices").getAsInt());
    JsonArray changes = answer.getAsJsonArray("changes");
    assertEquals(3, changes.size());
    JsonObject choice = changes.get(1).getAsJsonObject();
    assertEquals("choice", choice.get("outcome").getAsString());
    int[] text = answer.get("text").getAsString().codePoints().toArray();
    int start = choice.get("start").getAsInt();
    int end = choice.get("end").getAsInt();
    assertEquals("37", new String(text, start, end - start));
  }

  @Test
  void aWireTakeIsCleanedAndACopyFileIsLeftAsSomebodyMadeIt() throws IOException {
    write("old.txt", "Fire in hall\n\nBy Nora Vik\n\nIt burned -- for hours on Monday night.\n");
    write("ours.stet", "Headline: Fire in hall\n\nIt burned -- for hours on Monday night.\n");
    Run run = stet("old.txt", "old.txt", "ours.stet");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("burned -- for"), run.out());
  }

  @Test
  void nothingIsWrittenOverWhatIsReadOrWhatIsThere() throws IOException {
    Run same = stet("-o", "ours.stet", "old.stet", "new.stet", "ours.stet");
    assertEquals(3, same.code());
    assertTrue(same.err().contains("a file that is read"), same.err());
    write("there.stet", "x");
    Run there = stet("-o", "there.stet", "old.stet", "new.stet", "ours.stet");
    assertEquals(3, there.code());
    assertEquals("x", read("there.stet"));
    assertEquals(
        0, stet("--force", "-o", "there.stet", "old.stet", "new.stet", "ours.stet").code());
    assertTrue(read("there.stet").contains("Deadly"));
    assertEquals(3, stet("-o", ".", "old.stet", "new.stet", "ours.stet").code());
    Files.createDirectory(folder.resolve("done"));
    assertEquals(0, stet("-o", "done", "old.stet", "new.stet", "ours.stet").code());
    assertTrue(read("done/ours.stet").contains("Deadly"));
  }

  @Test
  void tellsWhatIsMissing() {
    Run two = stet("old.stet", "new.stet");
    assertEquals(2, two.code());
    assertTrue(two.err().contains("merge needs three files"), two.err());
    assertEquals(2, stet("-", "-", "ours.stet").code());
    assertEquals(2, stet("--json", "-o", "x", "old.stet", "new.stet", "ours.stet").code());
    Run none = stet("--json", "old.stet", "gone.stet", "ours.stet");
    assertEquals(3, none.code());
    assertEquals(List.of(), Schemas.errors("merge", none.answer()));
    assertTrue(none.err().contains("gone.stet"), none.err());
  }

  @Test
  void saysThatNothingHappened() {
    Run run = stet("old.stet", "old.stet", "old.stet");
    assertEquals(0, run.code());
    assertEquals(OLD, run.out());
    assertTrue(run.err().contains("the three texts are the same"), run.err());
  }
}
