package org.stet.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.Claim;
import org.stet.facts.api.Fact;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.facts.api.Standing.Change;
import org.stet.facts.api.Verdict;
import org.stet.facts.api.Verdict.Status;
import org.stet.session.api.ArticleFacts;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.CheckedFact.Decision;
import org.stet.store.api.Source;
import org.stet.text.api.Article;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/** What is in the list, and how it stands. */
class CheckListTest {
  private static final CheckedFact FLOUR = Story.file(7, "We are going", Status.VERIFIED);

  private static Mark mark(String text, CheckedFact file) {
    return Story.row(Story.list(text, file), "We ").mark();
  }

  @Test
  void quotesComeFirstThenClaimsEachInOrderOfPlace() {
    CheckList list = Story.list(Story.TEXT);
    assertEquals(
        List.of(Group.QUOTES, Group.QUOTES, Group.CLAIMS, Group.CLAIMS),
        list.rows().stream().map(CheckRow::group).toList());
    assertEquals("Lund", list.rows().get(0).speaker().inWords());
    assertTrue(list.rows().get(2).words().startsWith("The council"));
    assertEquals(List.of(Mark.OPEN), list.rows().stream().map(CheckRow::mark).distinct().toList());
  }

  @Test
  void sentencesNotWorthCheckingAreNotInTheList() {
    assertEquals(2, Story.list(Story.TEXT).rows(Show.CLAIMS).size());
    assertEquals(3, Story.facts(Story.TEXT).claims().size());
  }

  @Test
  void aVerdictStandsWhileItsWordsDo() {
    assertEquals(Mark.VERIFIED, mark(Story.TEXT, FLOUR));
    assertEquals(Mark.VERIFIED, mark(Story.TEXT.replace("7-2", "8-1"), FLOUR));
    assertEquals(
        Mark.VERIFIED,
        mark(Story.TEXT.replace("\"We", "\u201cWe").replace("summer,\"", "summer,\u201d"), FLOUR));
  }

  @Test
  void anotherWordAnotherSpeakerChangesItAndNoOther() {
    String not = Story.TEXT.replace("are going", "are not going");
    assertEquals(Mark.CHANGED, mark(not, FLOUR));
    CheckList list = Story.list(not, FLOUR, Story.file(8, "The wheel", Status.WRONG));
    assertEquals(Set.of(Change.WORDS), Story.row(list, "We are").changes());
    assertEquals(Mark.WRONG, Story.row(list, "The wheel").mark());
    CheckList other = Story.list(Story.TEXT.replace("Petra Lund", "Petra Lind"), FLOUR);
    assertEquals(Set.of(Change.SPEAKER, Change.NAME), Story.row(other, "We are").changes());
    assertEquals(Mark.CHANGED, Story.row(other, "We are").mark());
  }

  @Test
  void whatWasNeverDecidedStaysOpenHoweverItChanges() {
    CheckedFact open = Story.file(7, "We are going", Status.OPEN);
    assertEquals(Mark.OPEN, mark(Story.TEXT.replace("flour", "corn"), open));
  }

  @Test
  void whatIsNoLongerInTheTextIsShownLastAndNeverDropped() {
    String without = Story.TEXT.replaceAll("\"We are[^\n]*\n", "");
    CheckList list = Story.list(without, FLOUR);
    CheckRow last = list.rows().get(list.rows().size() - 1);
    assertEquals(Group.GONE, last.group());
    assertEquals("We are going to grind flour by midsummer,", last.words());
    assertEquals("Lund", last.speaker().inWords());
    assertEquals(1, list.counts().of(Mark.GONE));
    assertEquals(3, list.counts().rows(), "the gone are not counted as of the text");
    assertFalse(Show.OPEN.has(last));
    assertTrue(Show.ALL.has(last));
  }

  @Test
  void aWithdrawnOrNewerSourceChangesTheVerdictThatRestsOnIt() {
    CheckedFact cited = Story.file(7, "We are", Status.VERIFIED, new CitedSource(3, 1));
    ArticleFacts facts = Story.facts(Story.TEXT);
    Source good = new Source(3, 1, "Minutes", null, 1, false);
    Source newer = new Source(3, 1, "Minutes", null, 2, false);
    Source gone = new Source(3, 1, "Minutes", null, 2, true);
    assertEquals(Mark.VERIFIED, with(facts, cited, good).mark());
    assertEquals(Set.of(Change.SOURCE), with(facts, cited, newer).changes());
    assertEquals(Mark.CHANGED, with(facts, cited, gone).mark());
  }

  private static CheckRow with(ArticleFacts facts, CheckedFact file, Source source) {
    FactFiles files = new FactFiles(List.of(file), List.of(source));
    return Story.row(CheckList.of(facts, files), "We are");
  }

  @Test
  void countsAddUp() {
    CheckedFact wheel = Story.file(8, "The wheel", Status.DISPUTED);
    Counts counts = Story.list(Story.TEXT.replace("flour", "corn"), FLOUR, wheel).counts();
    assertEquals(2, counts.quotes());
    assertEquals(2, counts.claims());
    assertEquals(1, counts.checked());
    assertEquals(1, counts.of(Mark.CHANGED));
    assertEquals(3, counts.open(), "two claims, and what changed");
    assertEquals("1 of 4 checked, 1 changed since", CountsBar.inWords(counts));
    for (Show show : Show.values()) {
      assertEquals(
          Story.list(Story.TEXT.replace("flour", "corn"), FLOUR, wheel).rows(show).size(),
          counts.of(show),
          show.name());
    }
  }

  @Test
  void aPlaceFindsTheInnermostRowAroundIt() {
    CheckList list = Story.list(Story.TEXT);
    int mark = Story.TEXT.indexOf("\"We");
    assertEquals(0, CheckList.at(list.rows(), TextRange.at(mark)), "its mark belongs to it");
    assertEquals(0, CheckList.at(list.rows(), TextRange.at(mark + 9)));
    assertEquals(-1, CheckList.at(list.rows(), TextRange.at(3)));
    assertEquals(-1, CheckList.at(list.rows(), new TextRange(0, mark + 9)));
    CheckRow outer =
        new CheckRow(
            Mark.OPEN,
            Fact.of(
                    Article.of(Story.TEXT),
                    new Claim(new TextRange(mark, mark + 60), 1, true, List.of()))
                .anchor(),
            new TextRange(mark - 1, mark + 60),
            false,
            new Speaker(null, false, ""),
            List.of(),
            null,
            Set.of(),
            null);
    assertEquals(1, CheckList.at(List.of(outer, list.rows().get(0)), TextRange.at(mark + 9)));
  }

  @Test
  void whatIsReportedIsListedAndNotComparedWordForWord() {
    Article article = Article.of("Lund said the mill was sound. \"It is sound,\" she said.");
    List<Quote> quotes = new ArrayList<>();
    for (String words : List.of("the mill was sound", "It is sound,")) {
      int at = article.text().indexOf(words);
      TextRange range = TextRange.ofLength(at, words.length());
      QuoteType type = quotes.isEmpty() ? QuoteType.INDIRECT : QuoteType.DIRECT;
      Attribution nobody = Attribution.none("not asked here");
      quotes.add(new Quote(range, range, type, Role.PARAGRAPH, true, nobody, -1));
    }
    ArticleFacts facts = new ArticleFacts(article, true, quotes, List.of(), List.of());
    CheckList list = CheckList.of(facts, new FactFiles(List.of(), List.of()));
    assertEquals(List.of(true, false), list.rows().stream().map(CheckRow::reported).toList());
    List<Integer> steps = new ArrayList<>();
    Comparisons made =
        Comparer.compare(list, Library.of(List.of()), new AtomicBoolean(), steps::add);
    assertEquals(1, made.byQuote().size());
    assertEquals(List.of(1, 2), steps);
  }

  /** Of two open quotes the one that has to be looked at comes first, wherever it stands. */
  @Test
  void whatAsksForALookComesBeforeWhatCanBeAccepted() {
    CheckList list = Story.list(Story.TEXT);
    String said =
        """
        MAYOR LUND: We are going to grind flour by midsummer, I hope.

        MILLER VEIT: Unless it rains, the wheel is sound, but the gate is not.
        """;
    Comparisons made =
        Comparer.compare(
            list,
            Library.of(List.of(new Comparer.Text(new CitedSource(1, 1), said))),
            new AtomicBoolean(),
            rows -> {});
    Source source = new Source(1, 0, "Minutes", null, 1, false);
    FactFiles files = new FactFiles(List.of(), List.of(source)).with(made);
    CheckList compared = CheckList.of(Story.facts(Story.TEXT), files);
    List<String> open =
        compared.rows(Show.OPEN).stream().map(row -> row.words().substring(0, 6)).toList();
    assertEquals(List.of("The wh", "We are"), open.subList(0, 2));
    assertEquals("We are", compared.rows(Show.ALL).get(0).words().substring(0, 6));
    assertTrue(compared.rows(Show.OPEN).get(0).asksForALook());
  }

  @Test
  void theFirstRowFromAPlaceOnIsTheNearestBelowIt() {
    CheckList list = Story.list(Story.TEXT);
    assertEquals(0, CheckList.from(list.rows(), 0), "quotes come first");
    assertEquals(1, CheckList.from(list.rows(), Story.TEXT.indexOf("Miller Arno")));
    assertEquals(0, CheckList.from(list.rows(), Story.TEXT.length()), "none is below");
    assertEquals(0, CheckList.from(List.of(), 5));
  }

  /** Two hundred rows, each checked, some changed: no more than a blink, even on a busy machine. */
  @Test
  void manyRowsAreJudgedSoon() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      text.append("\"We are number ")
          .append(i)
          .append(" of those who grind,\" Mayor A B said.\n\n");
      text.append("The mill has ").append(i * 7).append(" stones, and all of them turn.\n\n");
    }
    CheckList before = Story.list(text.toString());
    assertEquals(200, before.counts().rows());
    List<CheckedFact> files = new ArrayList<>();
    for (CheckRow row : before.rows()) {
      Verdict verdict =
          new Verdict(Status.VERIFIED, row.anchor(), List.of(), "", "Ida Holm", Story.NOON);
      files.add(new CheckedFact(files.size() + 1, 1, List.of(new Decision(1, verdict)), List.of()));
    }
    ArticleFacts now = Story.facts(text.toString().replace("stones", "wheels"));
    long start = System.nanoTime();
    CheckList list = CheckList.of(now, new FactFiles(files, List.of()));
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertEquals(100, list.counts().of(Mark.VERIFIED));
    assertEquals(100, list.counts().of(Mark.CHANGED));
    assertTrue(millis < 2000, millis + " ms");
  }

  @Test
  void theNextOpenOneIsFoundRoundTheEnd() {
    CheckList list = Story.list(Story.TEXT, FLOUR, Story.file(8, "The wheel", Status.VERIFIED));
    assertEquals(2, CheckList.nextOpen(list.rows(), -1));
    assertEquals(2, CheckList.nextOpen(list.rows(), 3));
    assertEquals(-1, CheckList.nextOpen(list.rows().subList(0, 2), 0));
    assertEquals(-1, CheckList.nextOpen(List.of(), -1));
  }

  @Test
  void aRowIsFoundAgainByItsFileElseByItsWords() {
    CheckList before = Story.list(Story.TEXT, FLOUR);
    CheckList after = Story.list("\n\n" + Story.TEXT.replace("flour", "corn"), FLOUR);
    assertEquals(0, CheckList.find(after.rows(), before.rows().get(0)));
    assertEquals(1, CheckList.find(after.rows(), before.rows().get(1)));
    CheckList none = Story.list("Headline: Nothing\n\nNothing.\n");
    assertEquals(-1, CheckList.find(none.rows(), before.rows().get(1)));
  }

  @Test
  void nothingWasReadUntilItWas() {
    assertTrue(CheckList.none(Article.of(Story.TEXT)).isBeingRead());
    assertEquals(Checks.State.NOTHING, Checks.State.of(Story.list("Nothing.\n")));
    assertTrue(Story.list(Story.TEXT).isOf(Story.TEXT));
    assertFalse(Story.list(Story.TEXT).isOf(Story.TEXT + " "));
  }
}
