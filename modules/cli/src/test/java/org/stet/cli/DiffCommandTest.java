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

/** {@code stet diff}. */
class DiffCommandTest {
  private static final String OLD =
      """
      Headline: Fire in Torsvik dance hall

      The fire killed 38 people in a crowded hall, police said.

      "It was our fault," Ada Falk said on Monday.

      The cause is not known, and the hall, which was built in 1998, has been closed since.

      The town has opened a second hall for the relatives of those who were hurt.
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeTakes() throws IOException {
    write("old.stet", OLD);
    write("new.stet", OLD.replace("38", "40").replace("our fault", "not our fault"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private Run stet(String... more) {
    List<String> arguments = new ArrayList<>(List.of("diff"));
    arguments.addAll(List.of(more));
    return Run.in(folder).stet(arguments.toArray(new String[0]));
  }

  @Test
  void namesEachChangeByItsKindWhereItIs() {
    Run run = stet("old.stet", "new.stet");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        """
        old.stet -> new.stet
        2 changes: 1 negation, 1 number, 1 quote

        paragraph 1  number
          The fire killed [-38-]{+40+} people in a crowded hall, police said.

        paragraph 2  negation, quote
          "It was {+not +}our fault," Ada Falk said on Monday.
        """,
        run.out());
    assertEquals("", run.err());
  }

  @Test
  void whatDidNotChangeIsShort() throws IOException {
    String before = "A first sentence that is long enough to be cut short. ".repeat(5);
    write("a.stet", before + "The ferry is old. " + before);
    write("b.stet", before + "The ferry is new. " + before);
    String line = stet("a.stet", "b.stet").lines().get(4);
    assertTrue(line.contains("The ferry is [-old-]{+new+}. A first sentence"), line);
    assertTrue(line.startsWith("  ... ") && line.endsWith(" ..."), line);
    assertTrue(line.length() < 130, line);
  }

  @Test
  void headerLinesAndWholeParagraphsAreCompared() throws IOException {
    write(
        "new.stet",
        OLD.replace("Fire in", "Deadly fire in")
                .replace("\"It was our fault,\" Ada Falk said on Monday.\n\n", "")
            + "\nThree people are missing.\n");
    String out = stet("old.stet", "new.stet").out();
    assertTrue(out.contains("headline  wording"), out);
    assertTrue(out.contains("{+Deadly fire+} in") || out.contains("[-Fire-]{+Deadly fire+}"), out);
    assertTrue(out.contains("[-\"It was our fault,\" Ada Falk said on Monday.-]"), out);
    assertTrue(out.contains("paragraph 4  number, wording"), out);
    assertTrue(out.contains("  {+Three people are missing.+}"), out);
  }

  @Test
  void aMovedParagraphIsShownAsMovedAndNotAsWords() throws IOException {
    String last = OLD.substring(OLD.indexOf("The town has opened"));
    String head = OLD.substring(0, OLD.indexOf("The fire killed"));
    write("new.stet", head + last + "\n" + OLD.substring(head.length(), OLD.indexOf(last)));
    Run run = stet("old.stet", "new.stet");
    assertTrue(run.out().contains("1 change: 1 moved"), run.out());
    assertTrue(
        run.out()
            .contains("paragraph 1  moved\n  moved from paragraph 4: The town has opened a second"),
        run.out());
    assertFalse(run.out().contains("{+"), run.out());
  }

  @Test
  void equalTextsHaveNoDifference() {
    Run run = stet("old.stet", "old.stet");
    assertEquals("old.stet -> old.stet\nthere is no difference\n", run.out());
    assertEquals(0, stet("--fail-on", "number", "old.stet", "old.stet").code());
  }

  @Test
  void colourIsForTerminals() {
    Run terminal = Run.in(folder).on(100, true).stet("diff", "old.stet", "new.stet");
    assertTrue(terminal.out().contains("\u001b[31m[-38-]\u001b[0m"), terminal.out());
    assertTrue(terminal.out().contains("\u001b[32m{+40+}\u001b[0m"), terminal.out());
    assertFalse(stet("old.stet", "new.stet").out().contains("\u001b"));
  }

  @Test
  void anyFormatIsReadAndCleaned() throws IOException {
    write("old.txt", "Fire in Torsvik\n\nThe fire killed 38 people.\n\nShare this article\n");
    write(
        "new.html",
        "<html><body><article><h1>Fire in Torsvik</h1><p>The fire killed 40 people.</p>"
            + "</article></body></html>");
    Run run = stet("old.txt", "new.html");
    assertTrue(run.out().contains("1 number"), run.out());
    assertFalse(run.out().contains("Share this"), run.out());
    assertTrue(stet("--raw", "old.txt", "new.html").out().contains("[-Share this article-]"));
  }

  @Test
  void failsOnTheKindsThatAreNamed() {
    assertEquals(1, stet("--fail-on", "number", "old.stet", "new.stet").code());
    assertEquals(1, stet("--fail-on", "name,quote", "old.stet", "new.stet").code());
    assertEquals(0, stet("--fail-on", "name,date", "old.stet", "new.stet").code());
    Run unknown = stet("--fail-on", "numbers", "old.stet", "new.stet");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("there is no kind 'numbers'; there are: negation, number"));
  }

  @Test
  void saysWhatTheAgencysNoteDoesNotMention() throws IOException {
    write(
        "new.stet",
        OLD.replace("38", "40")
            .replace("1998", "1989")
            .replace("\n\nThe fire", "\nEdnote: Corrects year to 1989.\n\nThe fire"));
    String out = stet("old.stet", "new.stet").out();
    String end = out.substring(out.indexOf("The agency's note"));
    assertEquals(
        """
        The agency's note: Corrects year to 1989.
        It does not mention:
          paragraph 1  number  38 -> 40
        """,
        end);
    write(
        "all.stet",
        OLD.replace("1998", "1989")
            .replace("\n\nThe fire", "\nEdnote: Corrects year to 1989.\n\nThe fire"));
    assertTrue(
        stet("old.stet", "all.stet")
            .out()
            .endsWith("mentions every change of a fact or of wording.\n"));
    assertFalse(stet("all.stet", "all.stet").out().contains("note"), "an old note is no news");
  }

  @Test
  void answersInJson() throws IOException {
    write(
        "new.stet",
        OLD.replace("38", "40")
            .replace("\n\nThe fire", "\nEdnote: Adds a quote.\n\nThe \ud83d\ude92 fire"));
    Run run = stet("--json", "old.stet", "new.stet");
    JsonObject answer = run.answer();
    assertEquals(List.of(), Schemas.errors("diff", answer), answer::toString);
    assertFalse(answer.get("same").getAsBoolean());
    assertEquals("Adds a quote.", answer.get("note").getAsString());
    JsonObject change = answer.getAsJsonArray("changes").get(2).getAsJsonObject();
    assertEquals("[\"number\"]", change.get("kinds").toString());
    assertEquals("paragraph 1", change.get("where").getAsString());
    String text = answer.get("new_text").getAsString();
    int start = text.offsetByCodePoints(0, change.get("new_start").getAsInt());
    assertTrue(text.startsWith("40", start), "places are code points");
    assertEquals("[2]", answer.get("not_in_note").toString());
  }

  @Test
  void comparesAnArchiveLineByLine() {
    Run run =
        Run.in(folder)
            .typing(
                """
                {"id":7,"old":"It cost 5 kronor.","new":"It cost 6 kronor."}
                {"id":8,"old":"It cost 5 kronor."}
                no json
                {"id":9,"old":"","new":""}
                """)
            .stet("diff", "--jsonl", "--fail-on", "number");
    assertEquals(3, run.code());
    List<JsonObject> answers = run.answers();
    assertEquals(4, answers.size());
    answers.forEach(
        answer -> assertEquals(List.of(), Schemas.errors("diff", answer), answer::toString));
    assertEquals(7, answers.get(0).get("id").getAsInt());
    assertEquals("{\"number\":1}", answers.get(0).get("counts").toString());
    assertEquals(
        "wrong-request", answers.get(1).getAsJsonObject("error").get("code").getAsString());
    assertTrue(answers.get(3).has("error") || answers.get(3).get("same").getAsBoolean());
    Run one =
        Run.in(folder)
            .typing("{\"id\":7,\"old\":\"It cost 5 kronor.\",\"new\":\"It cost 6 kronor.\"}\n")
            .stet("diff", "--jsonl", "--fail-on", "number");
    assertEquals(1, one.code());
  }

  @Test
  void comparesVersionsInTheStore() throws IOException {
    write("story.txt", "Quarry reopens\n\nThe quarry reopened after four weeks.\n");
    assertEquals(0, Run.in(folder).stet("import", "--store-dir", "desk", "story.txt").code());
    write("story.txt", "Quarry reopens\n\nThe quarry reopened after five weeks.\n");
    assertEquals(0, Run.in(folder).stet("import", "--store-dir", "desk", "story.txt").code());
    Run run = stet("--store-dir", "desk", "story.txt");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("article 1, version 0 -> article 1, version "), run.out());
    assertTrue(run.out().contains("[-four-]{+five+}"), run.out());
    Run same = stet("--store-dir", "desk", "--from", "0", "--to", "0", "1");
    assertTrue(same.out().contains("there is no difference"), same.out() + same.err());
    Run none = stet("--store-dir", "desk", "--to", "77", "1");
    assertEquals(3, none.code());
    assertTrue(none.err().contains("there is no version 77"), none.err());
    Run json = stet("--store-dir", "desk", "--json", "1");
    assertEquals(List.of(), Schemas.errors("diff", json.answer()));
  }

  @Test
  void saysWhatIsWrong() {
    Run missing = stet("old.stet", "gone.stet");
    assertEquals(3, missing.code());
    assertTrue(missing.err().contains("gone.stet: there is no such file"), missing.err());
    Run json = stet("--json", "old.stet", "gone.stet");
    assertEquals(List.of(), Schemas.errors("diff", json.answer()));
    assertEquals(2, stet("-", "-").code());
    assertEquals(2, stet("--jsonl", "--from", "1").code());
    Run nothing = stet("--store-dir", "desk", "gone1.stet", "gone2.stet");
    assertEquals(3, nothing.code());
  }

  @Test
  void oneOfTheFilesMayBeStandardInput() {
    Run run = Run.in(folder).typing(OLD.replace("38", "39")).stet("diff", "old.stet", "-");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("[-38-]{+39+}"), run.out());
  }

  @Test
  void whatATerminalCouldObeyIsHarmless() throws IOException {
    write("new.stet", OLD.replace("crowded", "crow\u001b[2Jded"));
    Run run = Run.in(folder).on(100, false).stet("diff", "old.stet", "new.stet");
    assertFalse(run.out().contains("\u001b"), run.out());
  }
}
