package org.stet.checkquotes;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.TongueWords.Word;
import org.stet.facts.api.Attribution.Basis;
import org.stet.text.api.TextRange;

/**
 * The words right before or right behind a quotation in a language other than English, and what can
 * be read at each of them: whether it is of a kind, whom a phrase names. For one thread.
 */
final class TongueFrame {
  /** How many words from the quotation a verb still tells of it. */
  static final int REACH = 16;

  private final Tongue tongue;
  private final List<Word> words;
  private final TonguePhrase phrases;

  TongueFrame(Tongue tongue, List<Word> words) {
    this.tongue = tongue;
    this.words = words;
    this.phrases = new TonguePhrase(tongue, words);
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  boolean isMark(int at, String mark) {
    return at >= 0 && at < words.size() && words.get(at).words().equals(mark);
  }

  boolean is(Tongue.Kind kind, int at) {
    return at >= 0 && at < words.size() && tongue.is(kind, words.get(at).plain());
  }

  /** Whether the last word is of the kind. */
  boolean endsIn(Tongue.Kind kind) {
    return is(kind, size() - 1);
  }

  Tongue tongue() {
    return tongue;
  }

  /** The phrase that begins at {@code at}, or null. */
  @Nullable Phrase phrase(int at) {
    return phrases.startingAt(at);
  }

  /** {@code laut Beck}, {@code nach Angaben der Polizei}, {@code d'après le maire}. */
  @Nullable Said according(int at, double confidence, String why) {
    int next = is(Tongue.Kind.ACCORDING, at) ? at + 1 : afterPhrase(at);
    Phrase phrase = next > 0 ? phrase(next) : null;
    return phrase == null ? null : said(phrase, at, Standing.SAID, confidence, why);
  }

  /** The word behind a phrase that means "according to", or 0. */
  private int afterPhrase(int at) {
    for (String phrase : tongue.accordingPhrases()) {
      int end = at;
      StringBuilder read = new StringBuilder();
      while (end < words.size() && read.length() < phrase.length()) {
        boolean joined = read.length() == 0 || read.charAt(read.length() - 1) == '\'';
        read.append(joined ? "" : " ").append(words.get(end++).plain().toLowerCase(Locale.ROOT));
      }
      if (read.toString().equals(phrase)
          && (phrase.indexOf(' ') > 0 || phrase.endsWith("'") || at <= 1)) {
        return end;
      }
    }
    return 0;
  }

  /** Nobody is named since the verb says enough: {@code dijo en la plaza}. */
  Said dropped(int verb, Standing standing, String why) {
    TextRange cue = words.get(verb).range();
    return new Said(Basis.STATED, cue, Phrase.Kind.PRONOUN, cue, standing, false, 0.7, why);
  }

  Said said(Phrase phrase, int cue, Standing standing, double confidence, String why) {
    boolean nobody = is(Tongue.Kind.NOBODY, phrase.from());
    TextRange range =
        new TextRange(
            words.get(phrase.from()).range().start(), words.get(phrase.to() - 1).range().end());
    return new Said(
        Basis.STATED,
        range,
        phrase.kind(),
        cue < 0 ? null : words.get(cue).range(),
        nobody ? Standing.DENIED : standing,
        cue >= 0 && is(Tongue.Kind.CALLS, cue),
        confidence,
        why);
  }
}
