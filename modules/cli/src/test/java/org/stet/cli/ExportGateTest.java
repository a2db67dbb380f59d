package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.facts.api.Fact;
import org.stet.facts.api.Verdict;
import org.stet.facts.api.Verdict.Status;
import org.stet.facts.spi.ClaimReader;
import org.stet.facts.spi.QuoteReader;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.storejdbc.H2Stores;
import org.stet.text.api.Article;

/** {@code stet export --gate}, and formats whose files are no text. */
class ExportGateTest {
  private static final String SAID =
      "Headline: Pier\n\n\"We will not take a risk,\" Ada Falk said on Monday.\n";
  private static final String SETTLED = "Headline: Weather\n\nIt rained again.\n";

  @TempDir Path folder;

  @BeforeEach
  void writeStories() throws IOException {
    Files.writeString(folder.resolve("said.stet"), SAID, StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("settled.stet"), SETTLED, StandardCharsets.UTF_8);
  }

  private Run stet(String... arguments) {
    List<String> all = new ArrayList<>(List.of("export"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--store-dir", folder.resolve("store").toString()));
    return Run.in(folder).stet(all.toArray(new String[0]));
  }

  @Test
  void strictWritesNothingWhileAFactIsUnchecked() {
    Run run = stet("--to", "html", "--gate", "strict", "-o", "out.html", "said.stet");
    assertEquals(1, run.code(), run.err());
    assertFalse(Files.exists(folder.resolve("out.html")));
    assertTrue(run.err().contains("(unchecked-quotes)"), run.err());
    assertTrue(run.err().endsWith("said.stet: held back: the gate is strict\n"), run.err());
    assertEquals("", stet("--to", "html", "--gate", "strict", "said.stet").out());
  }

  @Test
  void strictWritesNothingIfAnythingIsFound() throws IOException {
    Files.writeString(folder.resolve("bare.stet"), "It rained again.\n", StandardCharsets.UTF_8);
    Run run = stet("--to", "html", "--gate", "strict", "bare.stet", "settled.stet");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("(no-headline)"), run.err());
    assertTrue(run.out().contains("Weather"), "the other story goes out: " + run.err());
    assertFalse(run.err().contains("settled.stet"), run.err());
  }

  @Test
  void strictLetsAStoryPassThatIsChecked() throws Exception {
    Path store = folder.resolve("store");
    Run imported = Run.in(folder).stet("import", "--store-dir", store.toString(), "said.stet");
    assertEquals(0, imported.code(), imported.err());
    try (DeskStore desk = new H2Stores().open(store, "a test")) {
      ArticleRecord kept = desk.article(1).orElseThrow();
      Article article = Article.of(desk.version(kept.head()).orElseThrow().text());
      var quotes = Lookup.getDefault().lookup(QuoteReader.class).read(article);
      var claims = Lookup.getDefault().lookup(ClaimReader.class).read(article);
      for (Fact fact : Fact.all(article, quotes, claims)) {
        desk.check(
            1,
            kept.head(),
            new Verdict(Status.VERIFIED, fact.anchor(), List.of(), "", "Ea", Instant.EPOCH));
      }
    }
    Run run = stet("--to", "html", "--gate", "strict", "said.stet");
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    assertTrue(run.out().contains("Ada Falk"), run.out());
  }

  @Test
  void warnTellsOfTheSameAndLetsItPass() {
    Run run = stet("--to", "html", "--gate", "warn", "said.stet");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("Ada Falk"), run.out());
    assertTrue(run.err().contains("(unchecked-quotes)"), run.err());
    assertFalse(stet("--to", "html", "said.stet").err().contains("unchecked-quotes"));
  }

  @Test
  void anotherProfileIsMisuse() {
    Run run = stet("--to", "html", "--gate", "lax", "said.stet");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("open, warn, strict"), run.err());
  }

  @Test
  void jsonSaysThatAStoryIsHeldBack() {
    Run run = stet("--to", "html", "--gate", "strict", "--json", "said.stet");
    assertEquals(1, run.code());
    JsonObject answer = run.answer();
    assertEquals(List.of(), Schemas.errors("export", answer));
    assertTrue(answer.get("held_back").getAsBoolean());
    assertEquals("", answer.get("output").getAsString());
  }

  @Test
  void aDocumentIsWrittenByteForByte() throws IOException {
    Run run = stet("--to", "docx", "-o", "out.docx", "settled.stet");
    assertEquals(0, run.code(), run.err());
    byte[] file = Files.readAllBytes(folder.resolve("out.docx"));
    assertEquals("PK", new String(file, 0, 2, StandardCharsets.US_ASCII));
    JsonObject answer = stet("--to", "docx", "--json", "settled.stet").answer();
    assertEquals(List.of(), Schemas.errors("export", answer));
    assertEquals(
        Base64.getEncoder().encodeToString(file), answer.get("output_base64").getAsString());
    assertTrue(answer.get("output").getAsString().startsWith("Weather\n"));
  }

  @Test
  void noDocumentIsWrittenToATerminal() {
    Run run =
        new Run.Start(folder, "", true, 80, false).stet("export", "--to", "docx", "settled.stet");
    assertEquals(3, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("is no text; write it to a file with --output"), run.err());
  }

  @Test
  void anOldFormatHasItsOwnLettersAndSaysWhichItChanged() throws IOException {
    Files.writeString(folder.resolve("l.stet"), "Headline: Caf\u00e9\n\nA \u201cyes\u201d.\n");
    Run run = stet("--to", "iptc7901", "-o", "l.txt", "l.stet");
    assertEquals(0, run.code(), run.err());
    byte[] file = Files.readAllBytes(folder.resolve("l.txt"));
    assertTrue(new String(file, StandardCharsets.ISO_8859_1).contains("Caf\u00e9 ="));
    assertTrue(run.err().contains("\u201c (U+201C); \" stands for it"), run.err());
    Files.writeString(folder.resolve("r.stet"), "Headline: \u041c\u043e\u0441\u0442\n\nA.\n");
    run = stet("--to", "iptc7901", "-o", "r.txt", "r.stet");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("\u041c (U+041C)"), run.err());
    assertFalse(Files.exists(folder.resolve("r.txt")));
  }

  @Test
  void aNoteThatIsNeverClosedDoesNotGoOut() throws IOException {
    Files.writeString(folder.resolve("n.stet"), "Headline: A\n\nB.\n\n```note\nRing her lawyer.\n");
    for (String format : List.of("html", "docx", "docx-tracked", "plain-text")) {
      Run run = stet("--to", format, "n.stet");
      assertEquals(3, run.code(), format);
      assertEquals("", run.out());
      assertTrue(run.err().contains("the note in line 5 is never closed"), run.err());
    }
  }

  @Test
  void theCleaningIsShownAsTrackedChanges() throws IOException {
    Files.writeString(folder.resolve("raw.txt"), "Bridge  shut\n\nIt is  shut ,they said .\n");
    Run run = stet("--to", "docx-tracked", "-o", "t.docx", "raw.txt");
    assertEquals(0, run.code(), run.err());
    JsonObject answer = stet("--to", "docx-tracked", "--json", "raw.txt").answer();
    assertTrue(answer.get("output").getAsString().contains("[-"), answer.toString());
  }
}
