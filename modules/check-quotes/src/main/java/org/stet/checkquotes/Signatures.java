package org.stet.checkquotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/** Tells the signatures behind quotations: a dash, a name, and nothing else of the sentence. */
final class Signatures {
  private static final String DASHES = "—–―-";

  /** No signature is longer, in tokens. */
  private static final int LONGEST = 12;

  private Signatures() {}

  /** The name in {@code tokens}, if they are a signature and nothing else; else null. */
  static @Nullable TextRange alone(List<Token> tokens) {
    int length = length(tokens, 0);
    if (length == 0 || (length < tokens.size() && !tokens.get(length).isMark(",.("))) {
      return null;
    }
    int from = 0;
    while (!tokens.get(from).isWord()) {
      from++;
    }
    return new TextRange(tokens.get(from).start(), tokens.get(length - 1).end());
  }

  /** How many tokens the signature at {@code at} has with its dashes, or 0 if there is none. */
  static int length(List<Token> tokens, int at) {
    int from = at;
    while (from < tokens.size() && tokens.get(from).isMark(DASHES)) {
      from++;
    }
    if (from == at) {
      return 0;
    }
    List<Token> rest = tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
    Phrase name = new Phrases(rest).startingAt(0);
    boolean alone = name != null && name.kind() == Phrase.Kind.NAME && name.headFrom() == 0;
    if (name == null || !alone) {
      return 0;
    }
    Token next = name.to() < rest.size() ? rest.get(name.to()) : null;
    boolean ends = next == null || next.isMark(",.;)(") || next.isQuote();
    return ends ? from + name.to() - at : 0;
  }
}
