package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.Sentences;
import org.stet.text.api.TextRange;

/**
 * Cuts the tokens of a paragraph into the frames of its sentences.
 *
 * <p>What ends a sentence inside a quotation ends none of the reporter's. A quotation that ends in
 * a full stop, question or exclamation mark ends its sentence, unless a verb of saying and its
 * subject follow: {@code "Do I trust him?" Ruiz said.}
 */
final class Frames {
  /** How many words may stand between a quotation and the verb that belongs to it. */
  private static final int TAIL = 12;

  private final String words;
  private final Cues cues = Cues.standard();
  private final Words small = Words.standard();

  Frames(String words) {
    this.words = words;
  }

  List<Frame> of(TextRange paragraph, List<Token> tokens) {
    List<TextRange> sentences = Sentences.of(words, paragraph);
    List<Frame> frames = new ArrayList<>();
    int from = 0;
    int firstWord = tokens.size();
    int next = 1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean starts = false;
      while (next < sentences.size() && sentences.get(next).start() <= token.start()) {
        starts |= sentences.get(next++).start() == token.start();
      }
      if (starts && i > from && !belongsToQuote(tokens, firstWord >= i - 1, i)) {
        frames.add(Frame.of(tokens.subList(from, i)));
        from = i;
        firstWord = tokens.size();
      }
      firstWord = token.isWord() ? Math.min(firstWord, i) : firstWord;
      while (next < sentences.size() && sentences.get(next).start() < token.end()) {
        next++; // Ends inside the quotation.
      }
    }
    if (from < tokens.size()) {
      frames.add(Frame.of(tokens.subList(from, tokens.size())));
    }
    return frames;
  }

  /**
   * Whether the words from {@code at} say whose the quotation before them is.
   *
   * @param alone whether no words stand before the quotation in its sentence
   */
  private boolean belongsToQuote(List<Token> tokens, boolean alone, int at) {
    Token quote = tokens.get(at - 1);
    if (!quote.isQuote()) {
      return false;
    }
    if (Signatures.length(tokens, at) > 0) {
      return true;
    }
    char last = lastOf(quote);
    if (last == '.' && !alone) {
      return false;
    }
    Phrase phrase =
        new Phrases(tokens.subList(at, Math.min(tokens.size(), at + TAIL))).startingAt(0);
    if (phrase == null) {
      return false;
    }
    int verb = at + phrase.to();
    if (verb < tokens.size() && tokens.get(verb).isMark(",") && last != '.') {
      verb = afterAppositive(tokens, verb);
    }
    while (verb < tokens.size() && small.isAdverb(tokens.get(verb))) {
      verb++;
    }
    Cues.Cue cue = verb < tokens.size() ? cues.of(tokens.get(verb)) : null;
    if (cue == null || cue.strength() != Cues.Strength.SAYS || cue.participle()) {
      return false;
    }
    if (last == '.') {
      return verb + 1 >= tokens.size() || tokens.get(verb + 1).isMark(".");
    }
    Token after = verb + 1 < tokens.size() ? tokens.get(verb + 1) : null;
    return after == null
        || !(after.lower().equals("that") || after.isMark(":") || startsNext(tokens, verb + 1));
  }

  /** Whether a quotation follows at once: the words lead on to it and not back. */
  private static boolean startsNext(List<Token> tokens, int at) {
    return tokens.get(at).isQuote()
        || (at + 1 < tokens.size() && tokens.get(at).isMark(",") && tokens.get(at + 1).isQuote());
  }

  private static int afterAppositive(List<Token> tokens, int comma) {
    for (int i = comma + 1; i < tokens.size() && i - comma < TAIL; i++) {
      if (tokens.get(i).isMark(",")) {
        return i + 1;
      }
      if (tokens.get(i).isMark(".;") || tokens.get(i).isQuote()) {
        break;
      }
    }
    return comma;
  }

  /** The last character the quotation holds before its closing mark. */
  private char lastOf(Token quote) {
    int at = quote.end() - 1;
    while (at > quote.start() && "\"”’'»«“".indexOf(words.charAt(at)) >= 0) {
      at--;
    }
    return words.charAt(at);
  }
}
