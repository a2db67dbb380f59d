package org.stet.factcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.CastList;
import org.stet.facts.api.Claim;
import org.stet.facts.api.Fact;
import org.stet.facts.api.FoldedWords;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.facts.api.Standing;
import org.stet.facts.api.Standings;
import org.stet.facts.api.Verdict;
import org.stet.session.api.ArticleFacts;
import org.stet.store.api.CheckedFact;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/**
 * The quotes and claims of one text, each with how it stands, and what was checked but is not in
 * the text any more: quotes, claims, gone, each in order of place. Immutable; made off the event
 * thread.
 *
 * @param article the text the ranges speak of
 * @param current whether the quotes and claims were read from just this text
 * @param cast who appears in it
 */
record CheckList(
    Article article, boolean current, List<CheckRow> rows, Counts counts, CastList cast) {

  CheckList {
    rows = List.copyOf(rows);
  }

  /** Nothing found in {@code article}. */
  static CheckList none(Article article) {
    return new CheckList(article, false, List.of(), Counts.of(List.of()), CastList.nobody());
  }

  /** The list of {@code facts}, of which the store knows {@code files}. Takes its time. */
  static CheckList of(ArticleFacts facts, FactFiles files) {
    List<Claim> claims = facts.claims().stream().filter(Claim::claim).toList();
    List<Fact> all = Fact.all(facts.article(), facts.quotes(), claims);
    List<Verdict> verdicts = files.files().stream().map(CheckedFact::verdict).toList();
    List<Standing> standings = Standings.of(verdicts, all, null, files::isCurrent);
    IdentityHashMap<Fact, Integer> decided = new IdentityHashMap<>();
    for (int i = 0; i < standings.size(); i++) {
      Fact fact = standings.get(i).fact();
      if (fact != null) {
        decided.put(fact, i);
      }
    }
    List<CheckRow> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Fact fact = all.get(i);
      Integer at = decided.get(fact);
      Standing standing = at == null ? null : standings.get(at);
      CheckedFact file = at == null ? null : files.files().get(at);
      Quote quote = i < facts.quotes().size() ? facts.quotes().get(i) : null;
      Claim claim = quote == null ? claims.get(i - facts.quotes().size()) : null;
      rows.add(row(facts.article(), fact, quote, claim, standing, file, files));
    }
    for (int i = 0; i < standings.size(); i++) {
      if (standings.get(i).fact() == null) {
        rows.add(gone(files.files().get(i)));
      }
    }
    return new CheckList(facts.article(), facts.current(), rows, Counts.of(rows), facts.cast());
  }

  private static CheckRow row(
      Article article,
      Fact fact,
      @Nullable Quote quote,
      @Nullable Claim claim,
      @Nullable Standing standing,
      @Nullable CheckedFact file,
      FactFiles files) {
    return new CheckRow(
        standing == null ? Mark.OPEN : Mark.of(standing),
        fact.anchor(),
        quote == null ? fact.range() : quote.range(),
        quote != null && quote.type() == QuoteType.INDIRECT,
        quote == null ? new Speaker(null, false, "") : Speaker.of(article, quote.attribution()),
        claim == null ? List.of() : claim.reasons(),
        file,
        standing == null ? Set.of() : standing.changes(),
        files.compared(fact.anchor()));
  }

  private static CheckRow gone(CheckedFact file) {
    var anchor = file.verdict().anchor();
    return new CheckRow(
        Mark.GONE,
        anchor,
        anchor.range(),
        false,
        Speaker.of(anchor),
        List.of(),
        file,
        Set.of(),
        null);
  }

  /**
   * The rows that {@code show} shows. Of what is to be done, quotes that the sources do not simply
   * bear out come before those that can be accepted.
   */
  List<CheckRow> rows(Show show) {
    List<CheckRow> shown = new ArrayList<>(rows.stream().filter(show::has).toList());
    if (show == Show.OPEN) {
      shown.sort(Comparator.comparing(CheckRow::group).thenComparing(row -> !row.asksForALook()));
    }
    return shown;
  }

  /** Whether this was read from the text {@code now}, so that a verdict can be given on it. */
  boolean isOf(String now) {
    return current && article.text().equals(now);
  }

  /** Whether nothing was read yet. */
  boolean isBeingRead() {
    return !current && counts.rows() == 0;
  }

  /**
   * Which of {@code rows} is the innermost around {@code place}, or -1. The marks around a quote
   * belong to it.
   */
  static int at(List<CheckRow> rows, TextRange place) {
    int best = -1;
    for (int i = 0; i < rows.size(); i++) {
      CheckRow row = rows.get(i);
      boolean around = row.isHere() && row.whole().contains(place);
      if (around && (best < 0 || row.range().length() < rows.get(best).range().length())) {
        best = i;
      }
    }
    return best;
  }

  /**
   * Which of {@code rows} to begin with at {@code offset}: the first of the first group that begins
   * there or below, else the first of all.
   */
  static int from(List<CheckRow> rows, int offset) {
    for (int i = 0; i < rows.size(); i++) {
      CheckRow row = rows.get(i);
      if (row.group() == rows.get(0).group() && row.range().start() >= offset) {
        return i;
      }
    }
    return 0;
  }

  /** The first of {@code rows} after {@code from} that is to be looked at, round the end; or -1. */
  static int nextOpen(List<CheckRow> rows, int from) {
    for (int i = 1; i <= rows.size(); i++) {
      int next = Math.floorMod(from + i, rows.size());
      if (rows.get(next).mark().isToDo()) {
        return next;
      }
    }
    return -1;
  }

  /** Which of {@code rows} is what {@code before} was in an earlier list, or -1. */
  static int find(List<CheckRow> rows, CheckRow before) {
    int best = -1;
    for (int i = 0; i < rows.size(); i++) {
      CheckRow row = rows.get(i);
      CheckedFact file = row.file();
      if (file != null && before.file() != null && file.id() == before.file().id()) {
        return i;
      }
      boolean same = row.isHere() && isSame(row, before);
      if (same && (best < 0 || distance(row, before) < distance(rows.get(best), before))) {
        best = i;
      }
    }
    return best;
  }

  private static boolean isSame(CheckRow row, CheckRow before) {
    return row.kind() == before.kind()
        && (row.range().equals(before.range())
            || FoldedWords.of(row.anchor().words())
                .equals(FoldedWords.of(before.anchor().words())));
  }

  private static int distance(CheckRow row, CheckRow before) {
    return Math.abs(row.range().start() - before.range().start());
  }
}
