package org.stet.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Claim;
import org.stet.facts.api.Quote;
import org.stet.session.api.ArticleFacts;
import org.stet.text.api.Article;
import org.stet.text.api.Evidence;
import org.stet.text.api.Finding;
import org.stet.text.api.OffsetMap;
import org.stet.text.api.TextRange;

/** Carries facts over from one text to the next; what is deleted drops out. */
public final class MappedFacts {
  private MappedFacts() {}

  /** The facts with every range mapped; the same if nothing changed. */
  public static ArticleFacts of(ArticleFacts facts, OffsetMap map) {
    if (map.stretches().isEmpty()) {
      return facts;
    }
    return new ArticleFacts(
        facts.article(),
        false,
        quotes(facts.quotes(), map),
        facts.claims().stream()
            .map(c -> new Claim(map.toNew(c.range()), c.score(), c.claim(), c.reasons()))
            .filter(claim -> !claim.range().isEmpty())
            .toList(),
        facts.findings().stream()
            .filter(f -> f.range().isEmpty() || !map.toNew(f.range()).isEmpty())
            .map(finding -> finding(finding, map))
            .toList(),
        MappedCast.of(facts.cast(), map));
  }

  /** The same facts, said of {@code article}, to whose text their ranges were mapped. */
  public static ArticleFacts over(ArticleFacts facts, Article article) {
    return new ArticleFacts(
        article, facts.current(), facts.quotes(), facts.claims(), facts.findings(), facts.cast());
  }

  private static List<Quote> quotes(List<Quote> quotes, OffsetMap map) {
    List<Quote> kept = new ArrayList<>();
    int[] places = new int[quotes.size()];
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      int parent = quote.parent() < 0 ? -1 : places[quote.parent()];
      TextRange range = map.toNew(quote.range());
      if (range.isEmpty()) {
        places[i] = parent;
        continue;
      }
      places[i] = kept.size();
      kept.add(
          new Quote(
              range,
              map.toNew(quote.words()),
              quote.type(),
              quote.role(),
              quote.closed(),
              attribution(quote.attribution(), map),
              parent));
    }
    return kept;
  }

  private static Attribution attribution(Attribution said, OffsetMap map) {
    TextRange cue = place(said.cue(), map);
    return new Attribution(
        said.basis(),
        place(said.speaker(), map),
        cue,
        said.canonical(),
        said.confidence(),
        said.why(),
        cue == null ? null : said.loaded());
  }

  private static Finding finding(Finding finding, OffsetMap map) {
    return new Finding(
        finding.check(),
        finding.severity(),
        map.toNew(finding.range()),
        finding.message(),
        finding.evidence().stream()
            .map(e -> new Evidence(e.label(), e.words(), place(e.range(), map)))
            .toList(),
        List.of());
  }

  private static @Nullable TextRange place(@Nullable TextRange range, OffsetMap map) {
    TextRange now = range == null ? null : map.toNew(range);
    return now == null || now.isEmpty() ? null : now;
  }
}
