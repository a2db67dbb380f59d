package org.stet.revision;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.OffsetMap.Stretch;
import org.stet.text.api.TextRange;

/**
 * Makes one change of two replacements with hardly anything between them, so that people read a
 * phrase for a phrase: {@code chief of police} for {@code head of security}, and not two words with
 * an "of" in the middle.
 */
final class Phrases {
  /** So many letters a short word has at most. */
  private static final int SHORT = 3;

  /** A longer word is swallowed too if the changes on both sides have so many words each. */
  private static final int LONG_CHANGE = 4;

  /** No word worth a look is longer, in UTF-16 code units. */
  private static final int FAR = 40;

  private final String before;
  private final String after;

  private Phrases(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /** The same {@code changes}, ascending, some of them joined. */
  static List<Stretch> join(String before, String after, List<Stretch> changes) {
    Phrases phrases = new Phrases(before, after);
    List<Stretch> joined = new ArrayList<>();
    for (Stretch change : changes) {
      int last = joined.size() - 1;
      if (last >= 0 && phrases.isOne(joined.get(last), change)) {
        Stretch first = joined.get(last);
        joined.set(
            last,
            new Stretch(
                new TextRange(first.before().start(), change.before().end()),
                new TextRange(first.after().start(), change.after().end())));
      } else {
        joined.add(change);
      }
    }
    return joined;
  }

  private boolean isOne(Stretch first, Stretch second) {
    int keptFrom = first.before().end();
    TextRange kept = new TextRange(keptFrom, second.before().start());
    if (kept.length() > FAR || !isReplacement(first) || !isReplacement(second)) {
      return false;
    }
    String words = kept.in(before);
    List<Token> solid = Tokens.of(words).stream().filter(token -> !token.isSpace()).toList();
    if (solid.size() != 1 || !solid.get(0).isWord()) {
      return false;
    }
    String word = solid.get(0).range().in(words);
    return word.codePointCount(0, word.length()) <= SHORT || (isLong(first) && isLong(second));
  }

  private boolean isReplacement(Stretch change) {
    return !change.before().in(before).isBlank() && !change.after().in(after).isBlank();
  }

  private boolean isLong(Stretch change) {
    return Tokens.words(change.before().in(before)).size() >= LONG_CHANGE
        || Tokens.words(change.after().in(after)).size() >= LONG_CHANGE;
  }
}
