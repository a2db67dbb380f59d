package org.stet.checkquotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.Cues.Strength;

/**
 * Reads from one frame whose the quotations in it are.
 *
 * <p>In this order: words right behind the quotation that can only belong to it; the cue right
 * before it; the label or signature; the nearest cue to its left; the end of the sentence.
 */
final class FrameReader {
  /** As sure as the subject of a verb that need not be one of saying. */
  static final double LOOSE = 0.82;

  private final ParsedFrame frame;
  private final LeftOfQuote left;
  private final RightOfQuote right;

  FrameReader(String words, Frame sentence) {
    this.frame = new ParsedFrame(words, sentence);
    this.left = new LeftOfQuote(frame);
    this.right = new RightOfQuote(frame);
  }

  /** Whose the quotation at token {@code at} is, or null if the frame does not say. */
  @Nullable Said of(int at) {
    Said behind = right.of(at);
    Said adjacent = left.of(at, true);
    Said denied = left.of(at, false);
    if (denied != null && denied.standing() != Standing.SAID) {
      return denied; // "Roth did not say 'never', she said ...": whoever tells it.
    }
    // "She said, 'You are late,' and then he laughed": what follows "and" is another deed.
    boolean another = adjacent != null && frame.goesOnWithAnd(at);
    if (behind != null && frame.endsInComma(at) && !another) {
      return behind;
    }
    if (adjacent != null) {
      return adjacent;
    }
    if (behind != null) {
      return behind;
    }
    Said label = left.label(at);
    if (label != null) {
      return label;
    }
    Said before = left.of(at, false);
    if (before != null && before.confidence() > LOOSE) {
      return before;
    }
    Said closing = right.closing(at);
    return closing != null ? closing : before;
  }

  /** Whether the frame has a word that reports speech. */
  boolean hasCue() {
    return !frame.cues.isEmpty();
  }

  /** What the frame reports without quotation marks. */
  List<ReportedSpeech.Reported> reported() {
    return new ReportedSpeech(frame).all();
  }

  /** What the last cue of the frame says, for a quotation in the next paragraph. */
  @Nullable Said leading() {
    for (int i = frame.cues.size() - 1; i >= 0; i--) {
      Subject cue = frame.cues.get(i);
      if (cue.phrase() != null) {
        return frame.said(cue.phrase(), cue, 0.9, "the words before the colon say so");
      }
    }
    Phrase phrase = frame.clauses.subject(frame.tokens.size());
    return phrase == null
        ? null
        : frame.said(frame.sender(phrase), null, 0.8, "subject of the words before the colon");
  }

  /** The one who says what the frame reports without a quotation, or null. */
  @Nullable Said speaking() {
    for (int i = frame.cues.size() - 1; i >= 0; i--) {
      Subject cue = frame.cues.get(i);
      if (cue.phrase() != null && cue.cue().strength() == Strength.SAYS) {
        return frame.said(cue.phrase(), cue, 0.85, "says so in the sentence before");
      }
    }
    return null;
  }

  /** The first phrase of the sentence, or null. */
  @Nullable Phrase subject() {
    Phrase phrase = frame.clauses.subject(frame.tokens.size());
    return phrase == null ? null : frame.named(phrase);
  }
}
