package org.stet.verify.api;

import java.util.HashSet;
import java.util.Set;
import org.stet.text.api.TextRange;

/** How much of what stands around a quote also stands around a place of a source. */
final class Context {
  /** How far around a place is looked, in UTF-16 code units. */
  private static final int AROUND = 300;

  /** Shorter words stand around everything. */
  private static final int SHORTEST = 5;

  private Context() {}

  /** The number of longer words that stand around both. */
  static int shared(QuotedWords quote, FoldedSource source, TextRange first, TextRange last) {
    Set<String> ours = new HashSet<>(longer(quote.before()));
    ours.addAll(longer(quote.after()));
    if (ours.isEmpty()) {
      return 0;
    }
    String text = source.source().text();
    Set<String> theirs = longer(text.substring(Math.max(0, first.start() - AROUND), first.start()));
    theirs.addAll(longer(text.substring(last.end(), Math.min(text.length(), last.end() + AROUND))));
    ours.retainAll(theirs);
    return ours.size();
  }

  private static Set<String> longer(String words) {
    Tokens tokens = new QuotedFragment(words).tokens();
    Set<String> result = new HashSet<>(tokens.words(0, tokens.size()));
    result.removeIf(word -> word.length() < SHORTEST);
    return result;
  }
}
