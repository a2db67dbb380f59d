package org.stet.checkquotes;

import java.util.List;

/** Tells the signatures behind quotations: a dash, a name, and nothing else of the sentence. */
final class Signatures {
  private static final String DASHES = "—–―-";

  /** No signature is longer, in tokens. */
  private static final int LONGEST = 12;

  private Signatures() {}

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
