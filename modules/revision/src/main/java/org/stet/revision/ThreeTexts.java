package org.stet.revision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.Article;
import org.stet.text.api.QuoteMarks;
import org.stet.text.api.QuotedSpan;
import org.stet.text.api.TextRange;

/** An article with its units and its quotes, as one of the three that are merged. */
final class ThreeTexts {
  final One base;
  final One theirs;
  final One ours;

  ThreeTexts(Article base, Article theirs, Article ours) {
    this.base = new One(base);
    this.theirs = new One(theirs);
    this.ours = new One(ours);
  }

  /** One of the three. */
  static final class One {
    final String text;
    final List<Unit> units;
    private final List<TextRange> quotes;

    One(Article article) {
      this.text = article.text();
      this.units = Unit.of(article);
      this.quotes =
          QuoteMarks.scan(article).stream()
              .filter(span -> span.parent() < 0)
              .map(QuotedSpan::range)
              .toList();
    }

    /** Where {@code run} stands; empty, at {@code otherwise}, if there is none. */
    TextRange range(Run run, int otherwise) {
      return run.isEmpty()
          ? TextRange.at(otherwise)
          : new TextRange(
              units.get(run.from()).range().start(), units.get(run.to() - 1).range().end());
    }

    /** The quotes in {@code range}, counted from its start. */
    List<TextRange> quotes(TextRange range) {
      List<TextRange> inside = new ArrayList<>();
      for (TextRange quote : quotes) {
        if (quote.overlaps(range)) {
          int start = Math.max(quote.start(), range.start());
          int end = Math.min(quote.end(), range.end());
          inside.add(new TextRange(start, end).shift(-range.start()));
        }
      }
      return inside;
    }

    boolean isFenced(Run run) {
      return units.subList(run.from(), run.to()).stream()
          .anyMatch(unit -> unit.role() != null && unit.role().isFenced());
    }

    /** The white space between {@code run} and {@code next}, null if they are no neighbours. */
    @Nullable String gap(Run run, Run next) {
      return run.isEmpty() || next.isEmpty() || run.to() != next.from()
          ? null
          : units.get(run.to() - 1).gap().in(text);
    }

    /** The white space at the end of the text. */
    String end() {
      return units.get(units.size() - 1).gap().in(text);
    }
  }

  /** A unit of {@code strand}: ours if there is one, else theirs, else that of the base. */
  Unit unit(Strand strand) {
    if (!strand.ours().isEmpty()) {
      return ours.units.get(strand.ours().from());
    }
    return strand.theirs().isEmpty()
        ? base.units.get(strand.base().from())
        : theirs.units.get(strand.theirs().from());
  }

  boolean isFenced(Strand strand) {
    return base.isFenced(strand.base())
        || theirs.isFenced(strand.theirs())
        || ours.isFenced(strand.ours());
  }
}
