package org.stet.checkquotes;

import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.Cues.Strength;

/** Reads behind a quotation whose it is: {@code "...," Ruiz said}, {@code "..." - Ida Roth}. */
final class RightOfQuote {
  private final ParsedFrame frame;
  private final Words small = Words.standard();

  RightOfQuote(ParsedFrame frame) {
    this.frame = frame;
  }

  /** What stands right behind the quotation at token {@code at}, or null. */
  @Nullable Said of(int at) {
    int next = at + 1;
    while (next < frame.tokens.size() && frame.tokens.get(next).isMark(",")) {
      next++;
    }
    if (next >= frame.tokens.size()) {
      return null;
    }
    if (frame.tokens.get(next).isMark("—–―-") || frame.tokens.get(at + 1).isMark("—–―-(")) {
      Said signature = signature(at + 1);
      if (signature != null) {
        return signature;
      }
    }
    Subject reported = frame.reports.behind(next);
    if (reported != null && reported.phrase() != null && frame.leadsNowhere(reported.at())) {
      return frame.said(reported.phrase(), reported, 0.85, "reported by somebody behind it");
    }
    Subject cue = nextCue(next);
    if (cue == null) {
      return unknownVerb(at, next);
    }
    boolean inverted = isAllBetween(next, cue.at());
    boolean saying = cue.cue().strength() != Strength.CALLS;
    if (inverted && saying && !cue.cue().participle()) {
      Phrase phrase = cue.phrase();
      if (phrase == null || phrase.to() <= cue.at()) {
        phrase = frame.phrases.startingAt(cue.at() + 1);
      }
      return phrase == null
          ? null
          : frame.said(phrase, cue, 0.97, "follows the quotation: said and name");
    }
    Phrase phrase = cue.phrase();
    boolean reaches = phrase != null && phrase.from() >= next && isOpening(next, phrase.from());
    boolean leadsOn = frame.leadsOn(cue.at());
    boolean comma = frame.endsInComma(at);
    if (phrase == null || !saying || cue.cue().participle() || phrase.from() < next) {
      return null;
    }
    if (reaches && (comma ? !frame.isMark(cue.at() + 1, ":") : !leadsOn)) {
      return frame.said(phrase, cue, 0.97, "follows the quotation: name and said");
    }
    boolean apposed =
        comma
            && !leadsOn
            && phrase.from() > next
            && frame.tokens.get(phrase.from() - 1).isMark(",")
            && frame.tokens.get(next).isWord();
    return apposed
        ? frame.said(phrase, cue, 0.85, "follows the quotation: who, name and said")
        : null;
  }

  /** "...," Ruiz riffed: a comma inside the marks of a whole sentence says that a verb follows. */
  private @Nullable Said unknownVerb(int at, int next) {
    boolean opens = at == 0 && frame.tokens.get(at).end() - frame.tokens.get(at).start() > 25;
    if (!opens || !frame.endsInComma(at) || frame.tokens.get(at + 1).isMark(",")) {
      return null;
    }
    Phrase phrase = frame.phrases.startingAt(next);
    if (phrase == null) {
      return null;
    }
    boolean verb =
        phrase.kind() != Phrase.Kind.NOUN
            && phrase.to() < frame.tokens.size()
            && frame.tokens.get(phrase.to()).isWord()
            && !small.isSmall(frame.tokens.get(phrase.to()));
    return verb ? frame.said(phrase, null, 0.8, "follows the quotation: name and a verb") : null;
  }

  private @Nullable Said signature(int dash) {
    int at = dash;
    while (at < frame.tokens.size() && frame.tokens.get(at).isMark("—–―-(,")) {
      at++;
    }
    Phrase phrase = frame.phrases.startingAt(at);
    if (phrase == null || phrase.kind() != Phrase.Kind.NAME || phrase.from() != phrase.headFrom()) {
      return null;
    }
    boolean ends =
        phrase.to() == frame.tokens.size()
            || frame.tokens.get(phrase.to()).isMark(",).;")
            || frame.tokens.get(phrase.to()).isQuote();
    return ends ? frame.said(phrase, null, 0.9, "signed behind the quotation") : null;
  }

  /** Whose the whole sentence is: "..., Ruiz said." or "..., said Ruiz." at its end. */
  @Nullable Said closing(int at) {
    for (int i = frame.cues.size() - 1;
        i >= 0 && frame.cues.get(i).at() > at && frame.cues.size() - i < 4;
        i--) {
      Subject cue = frame.cues.get(i);
      Phrase phrase = cue.phrase();
      if (phrase == null
          || !cue.sure()
          || cue.cue().strength() != Strength.SAYS
          || frame.leadsOn(cue.at())) {
        continue;
      }
      int start = Math.min(phrase.from(), cue.at());
      if (start > at && frame.tokens.get(start - 1).isMark(",—–")) {
        return frame.said(phrase, cue, 0.95, "the end of the sentence says whose it is");
      }
    }
    return null;
  }

  private @Nullable Subject nextCue(int from) {
    int index = frame.firstCueFrom(from);
    if (index == frame.cues.size()) {
      return null;
    }
    Subject cue = frame.cues.get(index);
    for (int i = from; i <= cue.at(); i++) {
      if (i - from > ParsedFrame.REACH || frame.tokens.get(i).isQuote()) {
        return null;
      }
    }
    return cue;
  }

  private boolean isAllBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!small.isAdverb(frame.tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOpening(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = frame.tokens.get(i);
      if (!small.isAdverb(token)
          && !small.is(Words.Kind.CONJUNCTION, token)
          && !token.lower().equals("as")) {
        return false;
      }
    }
    return true;
  }
}
