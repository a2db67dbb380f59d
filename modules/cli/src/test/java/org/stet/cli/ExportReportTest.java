package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.Fact;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.facts.api.Verdict.Status;
import org.stet.facts.spi.ClaimReader;
import org.stet.facts.spi.QuoteReader;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.DeskStore;
import org.stet.store.api.NewSource;
import org.stet.store.api.Particulars;
import org.stet.store.api.Reliability;
import org.stet.store.api.Source;
import org.stet.store.api.Terms;
import org.stet.store.spi.DeskStores;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/** {@code stet export --to factcheck-html} and {@code claimreview}, over a real store. */
class ExportReportTest {
  private static final String WORDS = "We will not close the pier before the summer is over";
  private static final String STORY =
      """
      Headline: Pier
      Address: https://courier.example/pier

      "We will not close the pier before the summer is over," Ada Falk said on Monday.

      The pier cost 4 million crowns in 1931, 12 per cent more than planned.
      """;
  private static final String SAID = "We will close the pier before the summer is over";

  @TempDir Path folder;
  private Path store;

  @BeforeEach
  void writeStory() throws IOException {
    store = folder.resolve("store");
    Files.writeString(folder.resolve("pier.stet"), STORY, StandardCharsets.UTF_8);
  }

  private Run export(String format, String... more) {
    List<String> all = new ArrayList<>(List.of("export", "--to", format));
    all.addAll(List.of(more));
    all.addAll(List.of("--store-dir", store.toString(), "pier.stet"));
    return Run.in(folder).stet(all.toArray(new String[0]));
  }

  private DeskStore open(String program) throws IOException {
    return Lookup.getDefault().lookup(DeskStores.class).open(store, program);
  }

  /** Takes the story in; the quote is found wrong by the minutes, the claim {@code status}. */
  private void check(Status status) throws IOException {
    Run imported = Run.in(folder).stet("import", "--store-dir", store.toString(), "pier.stet");
    assertEquals(0, imported.code(), imported.err());
    try (DeskStore desk = open("a test")) {
      ArticleRecord kept = desk.article(1).orElseThrow();
      Article article = Article.of(desk.version(kept.head()).orElseThrow().text());
      var quotes = Lookup.getDefault().lookup(QuoteReader.class).read(article);
      var claims = Lookup.getDefault().lookup(ClaimReader.class).read(article);
      String text = "Falk: " + SAID + ".";
      Source minutes =
          desk.addSource(
              new NewSource(1, "Minutes", "minutes.txt", text, "from the council", "Ea"));
      for (Fact fact : Fact.all(article, quotes, claims)) {
        boolean quote = fact.anchor().kind() == FactKind.QUOTE;
        Verdict verdict =
            new Verdict(
                quote ? Status.WRONG : status,
                fact.anchor(),
                List.of(),
                "read the minutes",
                "Ea Lind",
                Instant.parse("2026-03-04T12:00:00Z"));
        CheckedFact file = desk.check(1, kept.head(), verdict);
        if (quote) {
          TextRange passage = TextRange.ofLength(text.indexOf(SAID), SAID.length());
          CitedSource cited = new CitedSource(minutes.id(), minutes.current());
          desk.support(file.id(), Support.passage(cited, passage, SAID, "Ea Lind", Instant.EPOCH));
          desk.support(
              file.id(), Support.note("a friend in the council told me", "Ea", Instant.EPOCH));
        }
      }
    }
  }

  @Test
  void theReportHasVerdictsEvidenceHashAndNames() throws Exception {
    check(Status.VERIFIED);
    Run run = export("factcheck-html", "-o", "checked.html");
    assertEquals(0, run.code(), run.err());
    String page = Files.readString(folder.resolve("checked.html"), StandardCharsets.UTF_8);
    assertTrue(page.contains("<blockquote dir=\"auto\">" + WORDS + ",</blockquote>"), page);
    assertTrue(page.contains("class=\"said\" dir=\"auto\">" + SAID + "</blockquote>"), page);
    assertTrue(page.contains("(negation)"), page);
    assertTrue(page.contains("<bdi>Ea Lind</bdi>"), page);
    assertTrue(page.contains("2026-03-04 12:00 UTC"), page);
    // printf 'Falk: We will close the pier before the summer is over.' | sha256sum
    assertTrue(
        page.contains("aa337d8c34025748d97b881d7d6c3a1eb544a75c9528dc63e6859d3477682123"), page);
    assertTrue(page.contains("<a href=\"#f1\">1</a>. Wrong: <bdi>" + WORDS), page);
    assertFalse(page.contains("#f2"), "the claim is verified");
    assertFalse(page.contains("a friend in the council"), page);
    assertTrue(page.contains("left out: 1"), page);
  }

  /** Not one of its words, its name, its address or its hash is in what goes out. */
  @Test
  void aConfidentialSourceIsInNoReportAndNoMessage() throws Exception {
    check(Status.WRONG);
    Particulars secret =
        new Particulars(
            "Deep Harbour",
            "a garage",
            "at night",
            "",
            Reliability.RELIABLE,
            "",
            Terms.CONFIDENTIAL,
            "en",
            true,
            null);
    try (DeskStore desk = open("a test")) {
      desk.describeSource(1, secret, "Ea");
    }
    for (String format : List.of("factcheck-html", "claimreview", "html", "nitf", "ninjs")) {
      Run run = export(format);
      String all = run.out() + run.err();
      assertFalse(all.isBlank(), format);
      for (String word : List.of(SAID, "Minutes", "minutes.txt", "aa337d8c", "Deep", "garage")) {
        assertFalse(all.contains(word), () -> format + " has " + word);
      }
      assertEquals(format.equals("factcheck-html"), all.contains("A confidential source"), format);
    }
    Run history = Run.in(folder).stet("history", "--json", "--store-dir", store.toString(), "1");
    assertTrue(history.out().contains("Ea Lind"), history.err());
    assertFalse(history.out().contains(SAID), history.out());
  }

  @Test
  void theTextIsKnownByTheHashOfTheCleanCopy() throws Exception {
    byte[] clean = Run.in(folder).stet("clean", "pier.stet").out().getBytes(StandardCharsets.UTF_8);
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(clean));
    assertTrue(export("factcheck-html").out().contains("<code>" + hash + "</code>"), hash);
  }

  @Test
  void withoutAStoreEverythingIsOpen() {
    Run run = export("factcheck-html");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("The store does not have this story"), run.out());
    assertTrue(run.out().contains(WORDS), run.out());
    assertFalse(Files.exists(store), "no store is begun by looking");
  }

  @Test
  void aChangedQuoteIsOpenAgain() throws Exception {
    check(Status.VERIFIED);
    Files.writeString(folder.resolve("pier.stet"), STORY.replace("not close", "never close"));
    Run imported = Run.in(folder).stet("import", "--store-dir", store.toString(), "pier.stet");
    assertEquals(0, imported.code(), imported.err());
    Run run = export("factcheck-html");
    assertTrue(run.out().contains("Changed since it was checked"), run.out());
    assertTrue(run.out().contains("Checked were these words:"), run.out());
  }

  @Test
  void aStoreThatSomebodyHoldsIsNotTakenForOneInWhichNothingWasChecked() throws Exception {
    check(Status.VERIFIED);
    DeskStore held = open("the desk");
    try {
      Run run = export("factcheck-html", "-o", "checked.html");
      assertEquals(4, run.code(), run.err());
      assertTrue(run.err().contains("is held by the desk"), run.err());
      assertFalse(Files.exists(folder.resolve("checked.html")));
      assertEquals(0, export("html").code(), "the story itself goes out as before");
    } finally {
      held.close();
    }
  }

  @Test
  void aClaimThatWasRatedIsAReview() throws Exception {
    check(Status.DISPUTED);
    Run run = export("claimreview", "-o", "review.json");
    assertEquals(0, run.code(), run.err());
    JsonObject review =
        JsonParser.parseString(Files.readString(folder.resolve("review.json")))
            .getAsJsonArray()
            .get(0)
            .getAsJsonObject();
    assertEquals("ClaimReview", review.get("@type").getAsString());
    assertEquals("https://courier.example/pier", review.get("url").getAsString());
    assertEquals("Ea Lind", review.getAsJsonObject("author").get("name").getAsString());
    assertTrue(review.get("claimReviewed").getAsString().startsWith("The pier cost 4 million"));
  }

  @Test
  void whereNothingWasRatedThereIsNoReview() throws Exception {
    Run run = export("claimreview", "-o", "review.json");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("pier.stet: "), run.err());
    assertTrue(run.err().contains("no claim was rated by anybody"), run.err());
    assertFalse(Files.exists(folder.resolve("review.json")));
    check(Status.OPEN);
    assertTrue(export("claimreview").err().contains("only quotes"), "a quote is no claim");
  }

  @Test
  void programsGetTheReportAsWell() throws Exception {
    JsonObject answer = export("factcheck-html", "--json").answer();
    assertEquals(List.of(), Schemas.errors("export", answer));
    assertTrue(answer.get("output").getAsString().startsWith("<!DOCTYPE html>"));
    JsonObject refused = export("claimreview", "--json").answer();
    assertEquals("refused", refused.getAsJsonObject("error").get("code").getAsString());
  }
}
