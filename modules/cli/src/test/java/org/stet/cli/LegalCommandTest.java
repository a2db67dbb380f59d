package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories that are held for legal reasons, and what the gate does about them. */
class LegalCommandTest {
  private static final String STORY =
      "Headline: Pier\n\nThe pier is closed for good, it was said.\n";

  @TempDir Path folder;

  @BeforeEach
  void keepStory() throws IOException {
    write("pier.stet", STORY);
    assertEquals(0, stet("import", "pier.stet").code());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private Run stet(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--store-dir", folder.resolve("store").toString()));
    return Run.in(folder).stet(all.toArray(new String[0]));
  }

  private Run hold() {
    return stet("legal", "--hold", "--name", "Ada Falk", "--reason", "The father sues.", "1");
  }

  private Run clear() {
    return stet("legal", "--clear", "--name", "Tor Melby", "--reason", "He agreed.", "pier.stet");
  }

  @Test
  void aHeldStoryIsToldAndTheStrictGateKeepsItBackUntilItIsCleared() {
    Run held = hold();
    assertEquals(0, held.code(), held.err());
    assertTrue(held.out().startsWith("article 1, Pier: held\n"), held.out());
    Run told = stet("export", "--to", "html", "pier.stet");
    assertEquals(0, told.code());
    assertTrue(
        told.err().startsWith("pier.stet: error: the story is held for legal reasons by Ada Falk"),
        told.err());
    assertFalse((told.err() + told.out()).contains("father"), told.err());
    Run back = stet("export", "--to", "html", "--gate", "strict", "pier.stet");
    assertEquals(1, back.code(), back.err());
    assertEquals("", back.out());
    assertEquals(0, clear().code());
    Run free = stet("export", "--to", "html", "pier.stet");
    assertFalse(free.err().contains("legal"), free.err());
  }

  @Test
  void aDeskBlocksItAndAnOverrideIsKept() throws IOException {
    write("store/desks/court.gate", "warnings: off\nunchecked-claims: off\nlegal-hold: block\n");
    hold();
    Run back = stet("export", "--to", "html", "--gate", "court", "pier.stet");
    assertEquals(1, back.code(), back.err());
    assertTrue(back.err().contains("(legal-hold: block)"), back.err());
    Run out =
        stet(
            "export",
            "--to",
            "html",
            "--gate",
            "court",
            "--override",
            "--name",
            "Ea",
            "--reason",
            "The lawyer rang.",
            "pier.stet");
    assertEquals(0, out.code(), out.err());
    String history = stet("history", "1").out();
    assertTrue(history.contains("legal-hold: the story is held"), history);
  }

  @Test
  void aChangedFileIsStillTheStoryThatIsHeld() throws IOException {
    hold();
    write("pier.stet", STORY.replace("closed", "open"));
    Run changed = stet("export", "--to", "html", "--gate", "strict", "pier.stet");
    assertEquals(1, changed.code(), changed.err());
    assertTrue(changed.err().contains("(legal-hold)"), changed.err());
    write("other.stet", "Headline: Ferry\n\nIt sails.\n");
    assertFalse(stet("export", "--to", "html", "other.stet").err().contains("legal"));
  }

  @Test
  void historyTellsWhoHeldItAndWhoClearedItAndWhy() {
    hold();
    clear();
    String history = stet("history", "1").out();
    assertTrue(history.contains("Legal"), history);
    assertTrue(history.contains("Ada Falk  ") && history.contains("The father sues."), history);
    assertTrue(history.contains("Tor Melby") && history.contains("He agreed."), history);
    assertFalse(history.contains("Let out"), history);
    JsonObject json = stet("history", "--json", "1").answer();
    assertEquals(List.of(), Schemas.errors("history", json));
    assertEquals(2, json.getAsJsonArray("legal").size());
    assertEquals(0, json.getAsJsonArray("let_out").size());
  }

  @Test
  void jsonSaysHowItStands() {
    JsonObject never = stet("legal", "--json", "1").answer();
    assertEquals(List.of(), Schemas.errors("legal", never));
    assertFalse(never.get("held").getAsBoolean());
    hold();
    JsonObject held = stet("legal", "--json", "pier").answer();
    assertEquals(List.of(), Schemas.errors("legal", held));
    assertTrue(held.get("held").getAsBoolean());
    JsonObject mark = held.getAsJsonArray("legal").get(0).getAsJsonObject();
    assertEquals("hold", mark.get("act").getAsString());
    assertEquals("The father sues.", mark.get("reason").getAsString());
  }

  @Test
  void whatIsNotHeldCannotBeClearedAndWhatIsNotThereCannotBeHeld() {
    Run clear = clear();
    assertEquals(3, clear.code());
    assertTrue(clear.err().contains("this article is not held"), clear.err());
    assertEquals(3, stet("legal", "--hold", "--name", "A", "--reason", "b", "99").code());
    assertTrue(stet("legal", "1").out().startsWith("article 1, Pier: never held"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--hold",
        "--hold --name Ada",
        "--clear --reason x",
        "--hold --name= --reason=x",
        "--name Ada --reason x",
        "--hold --clear --name Ada --reason x",
      })
  void aNameAndAReasonGoWithIt(String options) {
    List<String> all = new ArrayList<>(List.of("legal"));
    all.addAll(List.of(options.split(" ")));
    all.add("1");
    assertEquals(2, stet(all.toArray(new String[0])).code());
  }
}
