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
import org.stet.store.api.DeskStore;
import org.stet.store.api.LetOut;
import org.stet.storejdbc.H2Stores;

/** The gates of desks, and who lets out what they hold back. */
class ExportOverrideTest {
  private static final String SAID =
      "Headline: Pier\n\n\"We will not take a risk,\" Ada Falk said on Monday.\n";

  @TempDir Path folder;

  @BeforeEach
  void writeStories() throws IOException {
    write("said.stet", SAID);
    write("store/desks/sport.gate", "unchecked-quotes: block\nmax-headline: 3\n");
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

  private List<LetOut> letOut() throws Exception {
    try (DeskStore store = new H2Stores().open(folder.resolve("store"), "a test")) {
      return store.letOut(1);
    }
  }

  private Run overridden(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "export", "--to", "html", "--gate", "sport", "--override", "--name", "Ea Holm"));
    all.addAll(List.of("--reason", "The mayor rang.", "said.stet"));
    all.addAll(List.of(more));
    return stet(all.toArray(new String[0]));
  }

  @Test
  void theGateOfADeskSaysWhatHoldsTheStoryBack() {
    Run run = stet("export", "--to", "html", "--gate", "sport", "said.stet");
    assertEquals(1, run.code(), run.err());
    assertEquals("", run.out());
    assertEquals(
        """
        said.stet, line 1: warning: Headline: 4 characters, at most 3 are wanted (headline-length: warn)
        said.stet: warning: 1 of 1 quotes are not checked (unchecked-quotes: block)
        said.stet: held back: the gate is sport
        """,
        run.err());
  }

  @Test
  void whatTheDeskHasOffIsNotTold() throws IOException {
    write("store/desks/lax.gate", "unchecked-quotes: off\nunchecked-claims: off\n");
    Run run = stet("export", "--to", "html", "--gate", "lax", "said.stet");
    assertEquals(0, run.code());
    assertEquals("", run.err());
  }

  @Test
  void aWrongFileIsToldLineByLineAndNothingGoesOut() throws IOException {
    write("store/desks/bad.gate", "unchecked-quotes: stop\nmax-headlin: 3\n");
    Run run = stet("export", "--to", "html", "--gate", "bad", "said.stet");
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("stet: bad.gate, line 1: unchecked-quotes has to"), run.err());
    assertTrue(run.err().contains("stet: bad.gate, line 2: there is no point"), run.err());
    Run none = stet("export", "--to", "html", "--gate", "none", "said.stet");
    assertTrue(none.err().contains("there are: open, warn, strict, bad, sport"), none.err());
  }

  @Test
  void whoLetsAStoryOutIsKeptWithTheVersionThatWentOut() throws Exception {
    Run run = overridden();
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Ada Falk"), run.out());
    assertTrue(run.err().endsWith("said.stet: let out by Ea Holm: the gate is sport\n"), run.err());
    List<LetOut> kept = letOut();
    assertEquals(1, kept.size());
    assertEquals("sport", kept.get(0).gate());
    assertEquals("The mayor rang.", kept.get(0).reason());
    assertEquals(List.of("unchecked-quotes: 1 of 1 quotes are not checked"), kept.get(0).points());
    try (DeskStore store = new H2Stores().open(folder.resolve("store"), "a test")) {
      assertEquals(SAID, store.version(kept.get(0).version()).orElseThrow().text());
    }
  }

  @Test
  void historyAndTheFactCheckTellOfIt() {
    assertEquals(0, overridden("--json").code());
    String history = stet("history", "1").out();
    assertTrue(history.contains("Let out against the gate"), history);
    assertTrue(history.contains("Ea Holm  sport: The mayor rang."), history);
    JsonObject json = stet("history", "--json", "1").answer();
    assertEquals(List.of(), Schemas.errors("history", json));
    assertEquals(1, json.getAsJsonArray("let_out").size());
    String page = stet("export", "--to", "factcheck-html", "said.stet").out();
    assertTrue(page.contains("Let out although the gate held it back"), page);
    assertTrue(page.contains("<bdi>The mayor rang.</bdi>"), page);
  }

  @Test
  void jsonSaysWhoLetItOut() {
    JsonObject answer = overridden("--json").answer();
    assertEquals(List.of(), Schemas.errors("export", answer));
    assertEquals("Ea Holm", answer.getAsJsonObject("let_out").get("who").getAsString());
    assertTrue(answer.get("output").getAsString().contains("Ada Falk"));
  }

  @Test
  void aVersionOfTheDeskIsTheOneThatWentOut() throws Exception {
    assertEquals(0, stet("import", "said.stet").code());
    assertEquals(0, overridden().code());
    try (DeskStore store = new H2Stores().open(folder.resolve("store"), "a test")) {
      assertEquals(1, store.articles(9).size());
      assertEquals(store.article(1).orElseThrow().head(), store.letOut(1).get(0).version());
    }
  }

  @Test
  void nothingIsKeptWhereNothingWasHeldBack() throws IOException {
    write("store/desks/sport.gate", "");
    assertEquals(0, overridden().code());
    assertFalse(Files.exists(folder.resolve("store/stet.mv.db")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--override",
        "--override --name Ea",
        "--override --reason x",
        "--name Ea",
        "--reason x",
        "--override --name= --reason=x",
      })
  void aNameAndAReasonGoWithIt(String options) {
    List<String> all = new ArrayList<>(List.of("export", "--to", "html", "--gate", "strict"));
    all.addAll(List.of(options.split(" ")));
    all.add("said.stet");
    Run run = stet(all.toArray(new String[0]));
    assertEquals(2, run.code(), run.err());
    assertEquals("", run.out());
  }

  @Test
  void whatMustNeverGoOutIsNotLetOut() throws Exception {
    write("said.stet", SAID + "\n{{OURS: a || NEW: b}}\n");
    Run run = overridden();
    assertEquals(3, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("somebody still has to choose"), run.err());
    assertFalse(Files.exists(folder.resolve("store/stet.mv.db")));
  }

  @Test
  void withoutTheStoreNobodyCanBeKeptAndNothingGoesOut() throws Exception {
    try (DeskStore held = new H2Stores().open(folder.resolve("store"), "the desk")) {
      Run run = overridden();
      assertEquals(4, run.code(), run.err());
      assertEquals("", run.out());
      assertTrue(run.err().contains("held by the desk"), run.err());
      Run strict = stet("export", "--to", "html", "--gate", "strict", "said.stet");
      assertEquals(1, strict.code());
      assertTrue(strict.err().contains("(checks-unknown)"), strict.err());
      assertEquals(List.of(), held.articles(9));
    }
  }
}
