package org.stet.checkquotes;

import java.util.List;
import org.stet.text.api.TextRange;

/**
 * Where the closing mark of an unclosed quotation belongs: before the words that say whose it is,
 * if there are such words, else at the end.
 */
final class ClosingPlace {
  private ClosingPlace() {}

  /** The place in {@code words}, the open stretch of {@code text}. */
  static int in(String text, TextRange words) {
    List<Token> tokens = new Tokenizer(text).tokens(words, List.of());
    for (Frame frame : new Frames(text).of(words, tokens)) {
      ParsedFrame parsed = new ParsedFrame(text, frame);
      for (Subject cue : parsed.cues) {
        Phrase phrase = cue.phrase();
        if (phrase == null || !cue.sure() || cue.cue().strength() != Cues.Strength.SAYS) {
          continue;
        }
        int start = Math.min(phrase.from(), cue.at());
        boolean leadsOn = parsed.leadsOn(cue.at());
        if (!leadsOn && parsed.isMark(start - 1, ",")) {
          return frame.tokens().get(start - 1).end();
        }
      }
    }
    return words.end();
  }
}
