package org.stet.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.revision.FactWords.Sense;
import org.stet.revision.api.MergedChange.Outcome;
import org.stet.revision.api.MergedChange.Reason;
import org.stet.text.api.Negations;
import org.stet.text.api.Sentences;
import org.stet.text.api.TextRange;

/** Decides what may be taken over, what has to be read again, and what somebody has to choose. */
final class Judgement {
  private final String base;
  private final String theirs;
  private final String ours;
  private final List<Spot> spots;
  private final int label;
  private final List<TextRange> shared = new ArrayList<>();

  /** What is decided, and why. */
  record Verdict(Outcome outcome, Reason reason) {}

  /** Of one paragraph, or one header line of which {@code label} characters are its name. */
  Judgement(String base, String theirs, String ours, int label, List<Spot> spots) {
    this.base = base;
    this.theirs = theirs;
    this.ours = ours;
    this.label = label;
    this.spots = spots;
    for (TextRange sentence : Sentences.of(base)) {
      if (isTouched(sentence, true) && isTouched(sentence, false)) {
        shared.add(sentence);
      }
    }
  }

  private boolean isTouched(TextRange sentence, boolean byThem) {
    return spots.stream()
        .filter(spot -> byThem ? spot.isTheirs() : spot.isOurs())
        .anyMatch(spot -> touches(spot.base(), sentence));
  }

  private static boolean touches(TextRange range, TextRange sentence) {
    return range.start() <= sentence.end() && sentence.start() <= range.end();
  }

  Verdict of(Spot spot) {
    if (spot.clashes()) {
      return new Verdict(Outcome.CHOICE, spot.quoted() ? Reason.QUOTE : Reason.SAME_WORDS);
    }
    boolean both = shared.stream().anyMatch(sentence -> touches(spot.base(), sentence));
    if (both && !spot.same() && isFact(spot)) {
      return new Verdict(Outcome.CHOICE, Reason.FACT);
    }
    if (spot.quoted()) {
      return new Verdict(Outcome.LOOK, Reason.QUOTE);
    }
    if (spot.same()) {
      return new Verdict(Outcome.TAKEN, Reason.SAME_CHANGE);
    }
    return both
        ? new Verdict(Outcome.LOOK, Reason.SAME_SENTENCE)
        : new Verdict(Outcome.TAKEN, Reason.ALONE);
  }

  private boolean isFact(Spot spot) {
    return holdsFact(base, spot.base())
        || (spot.byThem() ? holdsFact(theirs, spot.theirs()) : holdsFact(ours, spot.ours()));
  }

  /** Whether a number, a "not" or what is written as a name stands in {@code range}. */
  private boolean holdsFact(String text, TextRange range) {
    for (Token token : Tokens.of(range.in(text))) {
      String word = token.range().in(range.in(text));
      if (token.isWord()
          && (weighs(word) || isName(text, token.range().shift(range.start()), word))) {
        return true;
      }
      if ("$€£¥%".contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code word} counts something or turns the sentence round. */
  private static boolean weighs(String word) {
    Sense sense = FactWords.of(word.toLowerCase(Locale.ROOT));
    return word.codePoints().anyMatch(Character::isDigit)
        || (sense != null && sense.kind() == FactWords.Kind.NUMBER)
        || Negations.isOne(word)
        || word.endsWith("n't")
        || word.endsWith("n\u2019t");
  }

  private boolean isName(String text, TextRange place, String word) {
    if (!Character.isUpperCase(word.codePointAt(0))) {
      return false;
    }
    for (TextRange sentence : Sentences.of(text)) {
      if (sentence.contains(place.start())) {
        int start = Math.min(Math.max(sentence.start(), label), place.start());
        String before = text.substring(start, place.start());
        return !Tokens.words(before).isEmpty();
      }
    }
    return true;
  }
}
