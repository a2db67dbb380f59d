package org.stet.factcheck;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.FoldedWords;

/**
 * What came of comparing the quotes of an article with sources. It belongs to the words and to who
 * is said to have said them: a quote that was changed has not been compared. Immutable.
 *
 * @param against the versions that were compared with, also those of which there are no words: once
 *     they are others, nothing has been compared
 * @param byQuote by {@link #key}
 */
record Comparisons(Set<CitedSource> against, Map<String, Compared> byQuote) {
  /** Nothing was compared. */
  static final Comparisons NONE = new Comparisons(Set.of(), Map.of());

  Comparisons {
    against = Set.copyOf(against);
    byQuote = Map.copyOf(byQuote);
  }

  /** What a comparison belongs to. */
  static String key(Anchor anchor) {
    String name = anchor.canonical() == null ? anchor.speaker() : anchor.canonical();
    return FoldedWords.of(anchor.words()) + "\n" + (name == null ? "" : FoldedWords.of(name));
  }

  /** What came of the quote of {@code anchor}, or null if it was not compared. */
  @Nullable Compared of(Anchor anchor) {
    return anchor.kind() == FactKind.QUOTE ? byQuote.get(key(anchor)) : null;
  }
}
