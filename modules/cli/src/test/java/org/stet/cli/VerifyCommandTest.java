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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.store.api.DeskStore;
import org.stet.store.api.NewSource;
import org.stet.store.api.Source;
import org.stet.store.spi.DeskStores;

class VerifyCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void writeStoryAndSources() throws IOException {
    write(
        "story.txt",
        """
        Bridge must wait, says harbour master

        By Maren Holt

        "We won't take a risk," said Tove Lindahl, the harbour master.

        "The bridge will reopen in May," said Lindahl.

        "There is money for all," said Tove Lindahl.

        "Nobody told the port about this storm," said Lindahl.
        """);
    write(
        "said/board.txt",
        """
        MS. LINDAHL: We will not take a risk 😀. The bridge will not reopen in May.

        MR. VOS: There is money for all.
        """);
    write(
        "said/deep/page.html",
        "<html><body><p>It will rain all day, she told us.</p></body></html>");
    write("said/.hidden/x.txt", "Nobody told the port about this storm.");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private Run verify(String... arguments) {
    return Run.in(folder).stet(arguments);
  }

  @Test
  void printsVerdictsForPeople() {
    Run run = verify("verify", "story.txt", "--against", "said");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("form"), run.out());
    assertTrue(run.out().contains("'won't' for 'will not'"), run.out());
    assertTrue(run.out().contains("! negation"), run.out());
    assertTrue(run.out().contains("! verbatim"), run.out());
    assertTrue(run.out().contains("said by MR. VOS"), run.out());
    assertTrue(run.out().contains("board.txt"), run.out());
    assertTrue(
        run.out().contains("4 quotes: 1 verbatim, 1 form, 1 altered, 1 not-found"), run.out());
  }

  @Test
  void printsVerdictsForPrograms() {
    JsonObject answer = verify("verify", "--json", "story.txt", "--against", "said").answer();
    assertEquals(List.of(), Schemas.errors("verify", answer));
    JsonArray quotes = answer.getAsJsonArray("quotes");
    assertEquals(4, quotes.size());
    JsonObject first = quotes.get(0).getAsJsonObject();
    assertEquals("form", first.get("verdict").getAsString());
    assertEquals("board.txt", first.get("source").getAsString());
    assertEquals("MS. LINDAHL", first.get("source_speaker").getAsString());
    assertEquals("[[13,36]]", first.get("source_spans").toString());
    JsonObject second = quotes.get(1).getAsJsonObject();
    assertEquals("altered", second.get("verdict").getAsString());
    JsonObject negation = second.getAsJsonArray("differences").get(0).getAsJsonObject();
    assertEquals("negation", negation.get("kind").getAsString());
    assertEquals("not", negation.get("source_words").getAsString());
    // The smiling face is one code point.
    assertEquals("[56,59]", negation.get("source").toString());
    assertTrue(quotes.get(2).getAsJsonObject().get("other_speaker").getAsBoolean());
    JsonObject last = quotes.get(3).getAsJsonObject();
    assertTrue(last.get("source").isJsonNull());
    assertFalse(last.get("warn").getAsBoolean());
  }

  @Test
  void answersQuotesLineByLine() {
    Run run =
        Run.in(folder)
            .typing(
                """
                {"id":1,"quote":"We will not take a risk"}
                {"id":2,"quote":"a risk","speaker":"Lindahl"}
                {"id":3,"quote":"a risk"}
                {"id":4,"text":"\\"It will rain all day,\\" she said."}
                {"id":5}
                """)
            .stet("verify", "--jsonl", "--against", "said");
    List<JsonObject> answers = run.answers();
    assertEquals(5, answers.size());
    assertEquals("verbatim", answers.get(0).get("verdict").getAsString());
    assertEquals("verbatim", answers.get(1).get("verdict").getAsString());
    assertEquals("not-found", answers.get(2).get("verdict").getAsString());
    assertEquals(1, answers.get(2).getAsJsonArray("candidates").size());
    JsonObject rain = answers.get(3).getAsJsonArray("quotes").get(0).getAsJsonObject();
    assertEquals("deep/page.html", rain.get("source").getAsString());
    assertTrue(answers.get(4).has("error"));
    answers.forEach(answer -> assertEquals(List.of(), Schemas.errors("verify", answer)));
    assertEquals(3, run.code());
  }

  @Test
  void endsWithOneOnVerdictsThatAreNamed() {
    assertEquals(
        1, verify("verify", "story.txt", "--against", "said", "--fail-on", "altered").code());
    assertEquals(
        0, verify("verify", "story.txt", "--against", "said", "--fail-on", "spliced").code());
    assertEquals(1, verify("verify", "story.txt", "--against", "said", "--fail-on", "warn").code());
    assertEquals(
        1,
        verify("verify", "story.txt", "--against", "said", "--fail-on", "spliced,not-found")
            .code());
  }

  @Test
  void wantsToKnowWhatToCompareWith() {
    Run run = verify("verify", "story.txt");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--against"), run.err());
    Run odd = verify("verify", "story.txt", "--against", "said", "--fail-on", "same");
    assertEquals(2, odd.code());
    assertTrue(odd.err().contains("there is no verdict 'same'"), odd.err());
  }

  @Test
  void namesSourcesThatCannotBeRead() throws IOException {
    byte[] photo = "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("said/photo.jpg"), photo);
    Run run = verify("verify", "story.txt", "--against", "said");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("photo.jpg"), run.err());
    assertTrue(run.out().contains("4 quotes"), run.out());
    assertEquals(3, verify("verify", "story.txt", "--against", "missing.txt").code());
  }

  @Test
  void comparesWithSourcesOfTheStore() throws Exception {
    Path desk = folder.resolve("desk");
    DeskStores stores = Lookup.getDefault().lookup(DeskStores.class);
    long kept;
    try (DeskStore store = stores.open(desk, "a test")) {
      NewSource old = new NewSource(0, "Tape", null, "We will take a risk.", "", "Ada");
      Source source = store.addSource(old);
      kept = source.id();
      store.reviseSource(
          kept, new NewSource(0, "Tape", null, "We won't take a risk.", "heard again", "Ada"));
      Source other =
          store.addSource(
              new NewSource(0, "Hoax", null, "Nobody told the port about this storm.", "", "Ada"));
      store.withdrawSource(other.id(), "made up", "Ada");
    }
    JsonObject answer =
        verify("verify", "--json", "story.txt", "--store", "--store-dir", "desk").answer();
    JsonArray quotes = answer.getAsJsonArray("quotes");
    assertEquals("verbatim", quotes.get(0).getAsJsonObject().get("verdict").getAsString());
    assertEquals("store:" + kept, quotes.get(0).getAsJsonObject().get("source").getAsString());
    assertEquals("not-found", quotes.get(3).getAsJsonObject().get("verdict").getAsString());
  }

  @Test
  void saysWhereThereAreNoQuotes() throws IOException {
    write("plain.txt", "It rained all day at the harbour.");
    assertEquals("no quotes\n", verify("verify", "plain.txt", "--against", "said").out());
  }
}
