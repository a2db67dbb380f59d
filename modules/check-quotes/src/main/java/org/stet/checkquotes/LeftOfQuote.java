package org.stet.checkquotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.Cues.Strength;

/** Reads before a quotation whose it is: {@code Ruiz said that "..."}, {@code RUIZ: "..."}. */
final class LeftOfQuote {
  /** Words that open a clause which only says when. */
  private static final Set<String> OPENS = Set.of("when", "after", "before", "since", "until");

  private final ParsedFrame frame;

  LeftOfQuote(ParsedFrame frame) {
    this.frame = frame;
  }

  /** Whose the nearest cue before the quotation is; if asked, only one right before it. */
  @Nullable Said of(int at, boolean adjacentOnly) {
    int index = frame.firstCueFrom(at) - 1;
    Said loose = null;
    for (int i = index; i >= 0 && index - i < 8; i--) {
      Subject cue = frame.cues.get(i);
      int distance = frame.wordsBetween(cue.at(), at);
      boolean adjacent = distance == 0;
      if (adjacentOnly && !adjacent) {
        return null;
      }
      if (cue.cue().strength() == Strength.LOOSE && !adjacent) {
        if (distance < 4 && loose == null && cue.phrase() != null) {
          loose = frame.said(cue.phrase(), cue, FrameReader.LOOSE, "subject of the verb before it");
        }
        continue;
      }
      Phrase phrase = cue.phrase();
      if (phrase == null) {
        return null;
      }
      if (!adjacent && (isInOpening(cue.at(), at) || isSubject(cue.at(), at))) {
        continue;
      }
      Phrase owner = adjacent ? null : frame.reports.ownerOfWords(cue.at(), at);
      if (owner != null) {
        return frame.said(owner, null, 0.8, "somebody repeats these words of the speaker");
      }
      Subject teller = cue;
      if (!adjacent && i > 0 && phrase.kind() != Phrase.Kind.NAME) {
        Phrase inner = phrase;
        phrase = outer(frame.cues.get(i - 1), cue, phrase);
        teller = phrase.equals(inner) ? cue : frame.cues.get(i - 1);
      }
      double confidence = (distance < 8 ? 0.89 : 0.87) * (cue.sure() ? 1 : 0.96);
      Said said = frame.said(phrase, cue, confidence, "subject of the reporting word before it");
      return said == null ? null : said.with(frame.standings.of(teller, phrase));
    }
    return loose;
  }

  /**
   * Of "Ruiz said he had called it a ..." Ruiz, where the inner subject is no name of its own; the
   * inner one otherwise.
   */
  private Phrase outer(Subject outer, Subject inner, Phrase phrase) {
    boolean reports =
        outer.phrase() != null
            && outer.cue().strength() == Strength.SAYS
            && !isRelative(phrase.from() - 1)
            && frame.wordsBetween(outer.at(), inner.at()) < (outer.cue().participle() ? 6 : 20)
            && frame.tokens.subList(outer.at(), inner.at()).stream().noneMatch(Token::isQuote);
    return reports && outer.phrase() != null ? outer.phrase() : phrase;
  }

  /** "When Vik asked about it, the mayor was 'agitated'": the question is not the mayor's. */
  private boolean isInOpening(int cue, int quote) {
    if (!OPENS.contains(frame.tokens.get(0).lower())) {
      return false;
    }
    int comma = 0;
    while (comma < quote && !frame.isMark(comma, ",")) {
      comma++;
    }
    return comma > cue && comma + 1 < quote;
  }

  /** "What critics call 'a joke' is, to Vik, 'a gift'": the gift is not the critics'. */
  private boolean isSubject(int cue, int quote) {
    if (!frame.tokens.get(0).lower().equals("what")) {
      return false;
    }
    int called = cue + 1;
    while (called < quote && !frame.tokens.get(called).isQuote()) {
      called++;
    }
    return called + 1 < quote
        && Words.standard().is(Words.Kind.AUXILIARY, frame.tokens.get(called + 1));
  }

  /** "whom he called" begins a clause of its own, and so does a comma. */
  private boolean isRelative(int at) {
    return at >= 0
        && (frame.isMark(at, ",;—–")
            || (Words.standard().is(Words.Kind.RELATIVE, frame.tokens.get(at))
                && !frame.tokens.get(at).lower().equals("that")));
  }

  /** Whose name or description a colon sets before the quotation. */
  @Nullable Said label(int at) {
    int colon = at - 1;
    if (colon < 1 || !frame.tokens.get(colon).isMark(":")) {
      return null;
    }
    boolean verb = !frame.cues.isEmpty() && frame.cues.get(0).at() == 0; // "Said Roth:"
    Phrase phrase = frame.phrases.startingAt(verb ? 1 : 0);
    if (phrase != null && phrase.to() == colon && phrase.kind() != Phrase.Kind.NOUN) {
      return frame.said(phrase, verb ? frame.cues.get(0) : null, 0.9, "label before the quotation");
    }
    Phrase last = frame.phrases.endingAt(colon - 1, 0);
    if (last != null && last.kind() == Phrase.Kind.NAME && frame.isMark(last.from() - 1, "—–―-")) {
      return frame.said(last, null, 0.9, "label before the quotation");
    }
    Said before = of(at, false);
    if (before != null) {
      return before;
    }
    Phrase subject = frame.clauses.subject(colon);
    return subject == null
        ? null
        : frame.said(frame.sender(subject), null, 0.8, "subject of the words before the colon");
  }
}
