package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One quote as two stories of the store have it. */
class OtherVersionsTest {
  private static final String SAID = "The bridge will not reopen before the end of May.";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    story("ours", SAID.replace("will not", "will"));
    assertEquals(0, stet("import", "ours.txt").code());
  }

  private void story(String name, String quote) throws IOException {
    Files.writeString(
        folder.resolve(name + ".txt"),
        "A headline of " + name + "\n\n\"" + quote + "\" said Tove Lindahl, of " + name + ".\n");
  }

  private Run stet(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(1, List.of("--store-dir", "desk"));
    return Run.in(folder).stet(all.toArray(new String[0]));
  }

  private void keep(String name, String quote) throws IOException {
    story(name, quote);
    Run run = stet("import", name + ".txt");
    assertEquals(0, run.code(), run.err());
  }

  private JsonArray others() {
    Run run = stet("verify", "--json", "--store", "ours.txt");
    assertEquals(0, run.code(), run.err());
    JsonObject answer = JsonParser.parseString(run.out()).getAsJsonObject();
    assertEquals(List.of(), Schemas.errors("verify", answer), run.out());
    JsonObject quote = answer.getAsJsonArray("quotes").get(0).getAsJsonObject();
    return quote.getAsJsonArray("other_versions");
  }

  @Test
  void theOtherWordsStandBelowWithWhatDiffers() throws IOException {
    keep("theirs", SAID);
    JsonArray others = others();
    assertEquals(1, others.size());
    JsonObject other = others.get(0).getAsJsonObject();
    assertEquals(2, other.get("article").getAsLong());
    assertEquals(SAID, other.get("words").getAsString());
    JsonObject difference = other.getAsJsonArray("differences").get(0).getAsJsonObject();
    assertEquals("negation", difference.get("kind").getAsString());
    assertEquals("not", difference.get("other_words").getAsString());
    String printed = stet("verify", "--store", "ours.txt").out();
    assertTrue(printed.contains("other version, article 2: negation"), printed);
  }

  @Test
  void theStoryItselfAndTheSameWordsAreNoOtherVersion() throws IOException {
    keep("same", SAID.replace("will not", "will"));
    keep("shorter", "will reopen before the end of May");
    assertEquals(0, others().size());
  }

  @Test
  void aWordingIsShownOnceAndNotMoreThanThree() throws IOException {
    for (int i = 0; i < 3; i++) {
      keep("theirs" + i, SAID);
    }
    assertEquals(1, others().size());
    for (String month : List.of("June", "July", "August")) {
      keep("of" + month, SAID.replace("will not", "will").replace("May", month));
    }
    assertEquals(3, others().size());
  }

  /** Words that are not between marks are nobody's quote. */
  @Test
  void proseIsNoVersionOfAQuote() throws IOException {
    Files.writeString(folder.resolve("prose.txt"), "Bridge\n\n" + SAID + " So the council says.\n");
    assertEquals(0, stet("import", "prose.txt").code());
    assertEquals(0, others().size());
  }

  @Test
  void withoutAStoreNothingIsLookedUp() throws IOException {
    Files.writeString(folder.resolve("said.txt"), SAID);
    Run run = Run.in(folder).stet("verify", "--json", "--against", "said.txt", "ours.txt");
    assertFalse(run.out().contains("other_versions"), run.out());
  }
}
