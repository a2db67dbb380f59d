package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.clean.api.CleanResult;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.Claim;
import org.stet.facts.api.LoadedCue;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Finding;
import org.stet.text.api.Role;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.WireStory;

class FactTablesTest {
  private static final String TEXT =
      "Rain.\n\n\"We will not take a risk with the bridge, whatever it may cost the city,\" Tove"
          + " Lindahl said.\n\n\"Never.\"\n\nThe so-called \"floating road\" carried 41,200 cars a"
          + " day in 2023.\n";

  private static Copy copy() {
    ChangeSet nothing = ChangeSet.none(TEXT.length());
    WireStory story = WireStory.of("plain-text", StoryKind.STORY, TEXT, nothing, List.of());
    Article article = story.article();
    return Copy.of(
        new RawItem("story.txt", null, new byte[0]),
        story,
        new CleanResult(article, article, List.of(), List.of()),
        false,
        0);
  }

  private static TextRange range(String from, String to) {
    int start = TEXT.indexOf(from);
    return new TextRange(start, TEXT.indexOf(to, start) + to.length());
  }

  private static List<Quote> quotes() {
    TextRange said = range("\"We", "city,\"");
    TextRange never = range("\"Never", "\"\n").equals(said) ? said : range("\"Never", ".\"");
    TextRange road = range("\"floating", "road\"");
    Attribution stated =
        new Attribution(Basis.STATED, range("Tove", "Lindahl"), null, "Tove Lindahl", 1, "stated");
    Attribution inferred = new Attribution(Basis.INFERRED, null, null, "Tove Lindahl", 0.4, "last");
    return List.of(
        new Quote(said, said, QuoteType.DIRECT, Role.PARAGRAPH, true, stated, -1),
        new Quote(never, never, QuoteType.DIRECT, Role.PARAGRAPH, true, inferred, -1),
        new Quote(
            road, road, QuoteType.SCARE, Role.PARAGRAPH, true, Attribution.none("a term"), -1));
  }

  private static String shown(Run.Start start, Consumer<FactTables> printing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Surroundings surroundings =
        start.surroundings(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream());
    printing.accept(new FactTables(copy(), new Sheet(surroundings)));
    surroundings.out().flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void keepsEachQuoteOnOneLineWithoutATerminal() {
    assertEquals(
        """
          line 3  Tove Lindahl   stated    "We will not take a risk with the bridge, whatever it may cost the city,"
          line 5  Tove Lindahl?  inferred  "Never."
          line 7  -              scare     "floating road"
        """,
        shown(Run.in(Path.of("")), tables -> tables.quotes(quotes())));
  }

  @Test
  void tellsWhatALoadedVerbImplies() {
    Quote quote = quotes().get(0);
    TextRange verb = range("said", "said");
    Attribution said =
        new Attribution(Basis.STATED, null, verb, "Tove Lindahl", 1, "stated", LoadedCue.DOUBT);
    assertEquals(
        """
          line 3  Tove Lindahl  stated, said: doubt  "We will not take a risk with the bridge, whatever it may cost the city,"
        """,
        shown(Run.in(Path.of("")), tables -> tables.quotes(List.of(quote.with(said)))));
  }

  @Test
  void wrapsOnATerminal() {
    assertEquals(
        """
          line 3  Tove Lindahl   stated    "We will not take a risk
                                           with the bridge, whatever
                                           it may cost the city,"
          line 5  Tove Lindahl?  inferred  "Never."
          line 7  -              scare     "floating road"
        """,
        shown(Run.in(Path.of("")).on(60, false), tables -> tables.quotes(quotes())));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 80, 100, 110, 300})
  void isNeverWiderThanTheTerminal(int columns) {
    Run.Start start = Run.in(Path.of("")).on(columns, false);
    shown(start, tables -> tables.quotes(quotes()))
        .lines()
        .forEach(line -> assertTrue(Shown.width(line) <= Math.min(columns, 110), line));
  }

  @Test
  void coloursWithoutMovingAnything() {
    String plain = shown(Run.in(Path.of("")).on(60, false), tables -> tables.quotes(quotes()));
    String coloured = shown(Run.in(Path.of("")).on(60, true), tables -> tables.quotes(quotes()));
    assertTrue(coloured.contains("\u001b[32mstated\u001b[0m"), coloured);
    assertFalse(plain.contains("\u001b"), plain);
    assertEquals(plain, coloured.replaceAll("\u001b\\[\\d*m", ""));
  }

  @Test
  void countsQuotesInWords() {
    assertEquals("1 stated, 1 inferred, 1 not speech", FactTables.inWords(quotes()));
    assertEquals("", FactTables.inWords(List.of()));
    assertEquals("no quotes", FactTables.counted(0, "quote"));
    assertEquals("1 quote", FactTables.counted(1, "quote"));
    assertEquals("2 quotes", FactTables.counted(2, "quote"));
  }

  @Test
  void listsClaimsAndFindings() {
    TextRange sentence = range("The so-called", "2023.");
    Claim claim = new Claim(sentence, 0.9, true, List.of("figure", "date"));
    Claim other = new Claim(range("Rain", "."), 0.1, false, List.of());
    assertEquals(List.of(claim), FactTables.worthChecking(List.of(other, claim)));
    assertEquals(
        "  line 7  figure, date  The so-called \"floating road\" carried 41,200 cars a day in"
            + " 2023.\n",
        shown(Run.in(Path.of("")), tables -> tables.claims(List.of(claim))));
    Finding finding = new Finding("odd-figure", Severity.WARNING, sentence, "Too many cars");
    assertEquals(
        "  line 7  warning  Too many cars (odd-figure)\n",
        shown(Run.in(Path.of("")), tables -> tables.findings(List.of(finding))));
  }
}
