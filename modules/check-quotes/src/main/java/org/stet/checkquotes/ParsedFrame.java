package org.stet.checkquotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.Cues.Strength;
import org.stet.facts.api.Attribution.Basis;
import org.stet.text.api.TextRange;

/** A frame with its cues and their subjects, and what the rules ask of it. */
final class ParsedFrame {
  /** How many tokens behind or before a quotation its verb may stand. */
  static final int REACH = 30;

  final List<Token> tokens;
  final Phrases phrases;
  final Clauses clauses;

  /** The cues, ascending. */
  final List<Subject> cues;

  private final String words;
  private final Words small = Words.standard();

  ParsedFrame(String words, Frame frame) {
    this.words = words;
    this.tokens = frame.tokens();
    this.phrases = new Phrases(tokens);
    this.clauses = new Clauses(tokens, phrases);
    this.cues = new Subjects(tokens, phrases, clauses).all();
  }

  /** The index of the first cue at token {@code at} or behind it. */
  int firstCueFrom(int at) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).at() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The quotation's own last mark or the one behind it is a comma, so that more follows. */
  boolean endsInComma(int at) {
    Token quote = tokens.get(at);
    int last = quote.end() - 1;
    while (last > quote.start() && "\"”’'»«“".indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return words.charAt(last) == ',' || (at + 1 < tokens.size() && tokens.get(at + 1).isMark(","));
  }

  /** Whether the cue is followed at once by the next quotation or a that-clause. */
  boolean leadsOn(int cue) {
    int next = cue + 1;
    return next < tokens.size()
        && (tokens.get(next).lower().equals("that")
            || tokens.get(next).isMark(":")
            || tokens.get(next).isQuote());
  }

  /** Whether the token at {@code at} is there and one of {@code marks}. */
  boolean isMark(int at, String marks) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isMark(marks);
  }

  /** The words between the cue and the quotation, without "that", adverbs and marks. */
  int wordsBetween(int cue, int quote) {
    int count = 0;
    for (int i = cue + 1; i < quote; i++) {
      if (count >= REACH || i - cue > 3 * REACH) {
        return REACH;
      }
      Token token = tokens.get(i);
      boolean counts = token.isWord() && !token.lower().equals("that") && !small.isAdverb(token);
      count += token.isQuote() || counts ? 1 : 0;
    }
    return count;
  }

  /** The name set beside a description: of "its leader, Joan Petrie," hers. */
  Phrase named(Phrase phrase) {
    int comma = phrase.to();
    if (comma < tokens.size() && tokens.get(comma).lower().equals("of")) {
      comma += 2; // "one of them, Joan Petrie,"
    }
    if (phrase.kind() == Phrase.Kind.NAME || !isMark(comma, ",")) {
      return phrase;
    }
    Phrase name = phrases.startingAt(comma + 1);
    boolean apposed =
        name != null
            && name.kind() == Phrase.Kind.NAME
            && name.from() == name.headFrom()
            && isMark(name.to(), ",");
    return apposed && name != null ? name : phrase;
  }

  Said said(Phrase described, @Nullable Subject cue, double confidence, String why) {
    boolean before = cue != null && described.to() <= cue.at();
    Phrase phrase = before ? named(described) : described;
    TextRange speaker =
        phrase.kind() == Phrase.Kind.NAME
            ? range(phrase.headFrom(), phrase.headTo())
            : range(phrase.from(), phrase.to());
    TextRange verb = cue == null ? null : range(cue.at(), cue.at() + (isAccording(cue) ? 2 : 1));
    boolean calls = cue != null && cue.cue().strength() == Strength.CALLS;
    return new Said(Basis.STATED, speaker, phrase.kind(), verb, calls, confidence, why);
  }

  private boolean isAccording(Subject cue) {
    return tokens.get(cue.at()).lower().equals("according");
  }

  private TextRange range(int from, int to) {
    return new TextRange(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
