package org.stet.checkquotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.Cues.Strength;
import org.stet.facts.api.Attribution.Basis;
import org.stet.text.api.TextRange;

/**
 * Reads from one frame whose the quotations in it are.
 *
 * <p>In this order: words right behind the quotation that can only belong to it; the cue right
 * before it; the label or signature; the nearest cue to its left.
 */
final class FrameReader {
  /** How many tokens behind a quotation its verb may stand. */
  private static final int REACH = 30;

  private final String words;
  private final List<Token> tokens;
  private final Phrases phrases;
  private final Subjects subjects;
  private final List<Subject> cues;
  private final Words small = Words.standard();

  FrameReader(String words, Frame frame) {
    this.words = words;
    this.tokens = frame.tokens();
    this.phrases = new Phrases(tokens);
    this.subjects = new Subjects(tokens, phrases);
    this.cues = subjects.all();
  }

  /** The cues of the frame, ascending. */
  List<Subject> cues() {
    return cues;
  }

  /** Whose the quotation at token {@code at} is, or null if the frame does not say. */
  @Nullable Said of(int at) {
    Said right = right(at);
    boolean comma = endsInComma(at);
    if (right != null && comma) {
      return right;
    }
    Said adjacent = left(at, true);
    if (adjacent != null) {
      return adjacent;
    }
    if (right != null) {
      return right;
    }
    Said label = label(at);
    if (label != null) {
      return label;
    }
    Said left = left(at, false);
    return left != null ? left : closing(at);
  }

  /** Whose the whole sentence is: "..., Ruiz said." or "..., said Ruiz." at its end. */
  private @Nullable Said closing(int at) {
    for (int i = cues.size() - 1; i >= 0 && cues.get(i).at() > at && cues.size() - i < 4; i--) {
      Subject cue = cues.get(i);
      Phrase phrase = cue.phrase();
      if (phrase == null
          || !cue.sure()
          || cue.cue().strength() != Strength.SAYS
          || leadsOn(cue.at())) {
        continue;
      }
      int start = Math.min(phrase.from(), cue.at());
      if (start > at && tokens.get(start - 1).isMark(",—–")) {
        return said(phrase, cue, 0.85, "the end of the sentence says whose it is");
      }
    }
    return null;
  }

  /** What the last cue of the frame says, for a quotation in the next paragraph. */
  @Nullable Said leading() {
    for (int i = cues.size() - 1; i >= 0; i--) {
      Subject cue = cues.get(i);
      if (cue.phrase() != null) {
        return said(cue.phrase(), cue, 0.9, "the words before the colon say so");
      }
    }
    Phrase phrase = subjects.clauseSubject(tokens.size());
    return phrase == null ? null : said(phrase, null, 0.6, "subject of the words before the colon");
  }

  /** The one who says what the frame reports without a quotation, or null. */
  @Nullable Said speaking() {
    for (int i = cues.size() - 1; i >= 0; i--) {
      Subject cue = cues.get(i);
      if (cue.phrase() != null && cue.cue().strength() == Strength.SAYS) {
        return said(cue.phrase(), cue, 0.85, "says so in the sentence before");
      }
    }
    return null;
  }

  /** The first phrase of the sentence, or null. */
  @Nullable Phrase subject() {
    return subjects.clauseSubject(tokens.size());
  }

  private @Nullable Said right(int at) {
    int next = at + 1;
    while (next < tokens.size() && tokens.get(next).isMark(",")) {
      next++;
    }
    if (next >= tokens.size()) {
      return null;
    }
    if (tokens.get(next).isMark("—–―-") || tokens.get(at + 1).isMark("—–―-(")) {
      Said signature = signature(at + 1);
      if (signature != null) {
        return signature;
      }
    }
    Subject cue = firstCueFrom(next);
    if (cue == null) {
      return unknownVerb(at, next);
    }
    boolean inverted = isAllBetween(next, cue.at());
    boolean saying = cue.cue().strength() != Strength.CALLS;
    if (inverted && saying && !cue.cue().participle()) {
      Phrase phrase = cue.phrase();
      if (phrase == null || phrase.to() <= cue.at()) {
        phrase = phrases.startingAt(cue.at() + 1);
      }
      return phrase == null
          ? null
          : said(phrase, cue, 0.97, "follows the quotation: said and name");
    }
    Phrase phrase = cue.phrase();
    boolean reaches = phrase != null && phrase.from() >= next && isOpening(next, phrase.from());
    boolean leadsOn = leadsOn(cue.at());
    boolean comma = endsInComma(at);
    if (phrase == null || !saying || cue.cue().participle() || phrase.from() < next) {
      return null;
    }
    if (reaches && (comma ? !isColon(cue.at() + 1) : !leadsOn)) {
      return said(phrase, cue, 0.97, "follows the quotation: name and said");
    }
    boolean apposed =
        comma
            && !leadsOn
            && phrase.from() > next
            && tokens.get(phrase.from() - 1).isMark(",")
            && tokens.get(next).isWord();
    return apposed ? said(phrase, cue, 0.9, "follows the quotation: who, name and said") : null;
  }

  /** "...," Ruiz riffed: a comma inside the marks of a whole sentence says that a verb follows. */
  private @Nullable Said unknownVerb(int at, int next) {
    boolean opens = at == 0 && tokens.get(at).end() - tokens.get(at).start() > 25;
    if (!opens || !endsInComma(at) || tokens.get(at + 1).isMark(",")) {
      return null;
    }
    Phrase phrase = phrases.startingAt(next);
    boolean verb =
        phrase != null
            && phrase.kind() != Phrase.Kind.NOUN
            && phrase.to() < tokens.size()
            && tokens.get(phrase.to()).isWord()
            && !small.isSmall(tokens.get(phrase.to()));
    return verb ? said(phrase, null, 0.7, "follows the quotation: name and a verb") : null;
  }

  /** Whether the cue is followed at once by the next quotation or a that-clause. */
  private boolean leadsOn(int cue) {
    int next = cue + 1;
    return next < tokens.size()
        && (tokens.get(next).lower().equals("that")
            || tokens.get(next).isMark(":")
            || tokens.get(next).isQuote());
  }

  private boolean isColon(int at) {
    return at < tokens.size() && tokens.get(at).isMark(":");
  }

  private @Nullable Subject firstCueFrom(int from) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).at() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = from; low < cues.size() && i <= cues.get(low).at(); i++) {
      if (i - from > REACH || tokens.get(i).isQuote()) {
        return null;
      }
    }
    return low < cues.size() ? cues.get(low) : null;
  }

  private boolean isAllBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!small.isAdverb(tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOpening(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (!small.isAdverb(token)
          && !small.is(Words.Kind.CONJUNCTION, token)
          && !token.lower().equals("as")) {
        return false;
      }
    }
    return true;
  }

  /** The quotation's own last mark or the one behind it is a comma, so that more follows. */
  private boolean endsInComma(int at) {
    Token quote = tokens.get(at);
    int last = quote.end() - 1;
    while (last > quote.start() && "\"”’'»«“".indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return words.charAt(last) == ',' || (at + 1 < tokens.size() && tokens.get(at + 1).isMark(","));
  }

  private @Nullable Said signature(int dash) {
    int at = dash;
    while (at < tokens.size() && tokens.get(at).isMark("—–―-(,")) {
      at++;
    }
    Phrase phrase = phrases.startingAt(at);
    if (phrase == null || phrase.kind() != Phrase.Kind.NAME || phrase.from() != phrase.headFrom()) {
      return null;
    }
    boolean ends = phrase.to() == tokens.size() || tokens.get(phrase.to()).isMark(",).;");
    return ends ? said(phrase, null, 0.9, "signed behind the quotation") : null;
  }

  private @Nullable Said label(int at) {
    int colon = at - 1;
    if (colon < 1 || !tokens.get(colon).isMark(":")) {
      return null;
    }
    Phrase phrase = phrases.startingAt(0);
    if (phrase != null && phrase.to() == colon && phrase.kind() != Phrase.Kind.NOUN) {
      return said(phrase, null, 0.9, "label before the quotation");
    }
    Phrase last = phrases.endingAt(colon - 1, 0);
    boolean credit =
        last != null
            && last.kind() == Phrase.Kind.NAME
            && last.from() > 0
            && tokens.get(last.from() - 1).isMark("—–―-");
    if (credit) {
      return said(last, null, 0.8, "label before the quotation");
    }
    Said before = left(at, false);
    if (before != null) {
      return before;
    }
    Phrase subject = subjects.clauseSubject(colon);
    return subject == null
        ? null
        : said(subject, null, 0.6, "subject of the words before the colon");
  }

  private @Nullable Said left(int at, boolean adjacentOnly) {
    int index = lastCueBefore(at);
    Said loose = null;
    for (int i = index; i >= 0 && index - i < 8; i--) {
      Subject cue = cues.get(i);
      int distance = wordsBetween(cue.at(), at);
      boolean adjacent = distance == 0;
      if (adjacentOnly && !adjacent) {
        return null;
      }
      if (cue.cue().strength() == Strength.LOOSE && !adjacent) {
        if (distance < 4 && loose == null && cue.phrase() != null) {
          loose = said(cue.phrase(), cue, 0.6, "subject of the verb before it");
        }
        continue;
      }
      Phrase phrase = cue.phrase();
      if (phrase == null) {
        return null;
      }
      if (!adjacent && i > 0 && phrase.kind() != Phrase.Kind.NAME) {
        phrase = outer(cues.get(i - 1), cue, phrase);
      }
      double confidence = (adjacent ? 0.95 : distance < 8 ? 0.85 : 0.7) * (cue.sure() ? 1 : 0.85);
      return said(phrase, cue, confidence, "subject of the reporting word before it");
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
            && !outer.cue().participle()
            && wordsBetween(outer.at(), inner.at()) < 12
            && tokens.subList(outer.at(), inner.at()).stream().noneMatch(Token::isQuote);
    return reports && outer.phrase() != null ? outer.phrase() : phrase;
  }

  private int lastCueBefore(int at) {
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
    return low - 1;
  }

  /** The words between the cue and the quotation, without "that" and marks. */
  private int wordsBetween(int cue, int quote) {
    int count = 0;
    for (int i = cue + 1; i < quote && count < REACH; i++) {
      Token token = tokens.get(i);
      count += token.isQuote() || token.isWord() && !token.lower().equals("that") ? 1 : 0;
    }
    return count;
  }

  private Said said(Phrase phrase, @Nullable Subject cue, double confidence, String why) {
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
