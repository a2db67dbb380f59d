package org.stet.checkquotes;

import org.jspecify.annotations.Nullable;

/** Reads whose a quotation is from the words before it: {@code Beck sagte: „...“}. */
final class TongueBefore {
  private static final int MOST_BETWEEN = 3;
  private static final double SURE = 0.9;
  private static final double INSIDE = 0.8;
  private static final String WHY = "the words before it say so";

  private final TongueFrame frame;

  /** Ready to read {@code frame}, which begins with the sentence and ends at the opening mark. */
  TongueBefore(TongueFrame frame) {
    this.frame = frame;
  }

  /** What the words say that end right before the opening mark; they begin with the sentence. */
  @Nullable Said read() {
    int end = frame.size();
    if (end == 0) {
      return null;
    }
    int start = frame.is(Tongue.Kind.LEAD, 0) ? 1 : 0;
    if (frame.word(end - 1).words().equals(":")) {
      Phrase label = frame.phrase(start);
      if (label != null && label.kind() == Phrase.Kind.NAME && label.to() == end - 1) {
        return frame.said(label, -1, Standing.SAID, SURE, "the name before the colon says so");
      }
    }
    for (int at = end - 1; at >= start && at > end - TongueFrame.REACH; at--) {
      boolean calls = frame.is(Tongue.Kind.CALLS, at) || isSeparated(at);
      boolean participle =
          frame.is(Tongue.Kind.PARTICIPLE, at) && at > start && isAuxiliaryBefore(at);
      if (calls || participle || frame.is(Tongue.Kind.VERB, at)) {
        return around(start, at, participle);
      }
      Said according = frame.according(at, SURE, WHY);
      if (according != null) {
        return according;
      }
    }
    return null;
  }

  /** {@code a dit}, {@code n'a pas dit}, {@code a cependant dit}. */
  private boolean isAuxiliaryBefore(int at) {
    boolean between = at > 1 && !frame.word(at - 1).isMark() && !frame.word(at - 1).isCapital();
    return frame.is(Tongue.Kind.AUXILIARY, at - 1)
        || (between && frame.is(Tongue.Kind.AUXILIARY, at - 2));
  }

  /** {@code teilte mit,}: the other part of the verb stands before a comma or the quotation. */
  private boolean isSeparated(int at) {
    if (!frame.is(Tongue.Kind.BEHIND, at)) {
      return false;
    }
    for (int i = at + 1; i < frame.size(); i++) {
      if (frame.word(i).isMark()) {
        return frame.is(Tongue.Kind.SEPARATED, i - 1);
      }
    }
    return false;
  }

  /** The subject of the verb at {@code verb} before it or, in an inverted sentence, behind it. */
  private @Nullable Said around(int start, int verb, boolean participle) {
    int first =
        participle ? (frame.is(Tongue.Kind.AUXILIARY, verb - 1) ? verb - 1 : verb - 2) : verb;
    boolean near = frame.size() - verb <= 2;
    double confidence = near || frame.word(frame.size() - 1).words().equals(":") ? SURE : INSIDE;
    int opens = frame.is(Tongue.Kind.AS, start) ? start + 1 : start;
    Phrase before = frame.is(Tongue.Kind.STARTS, opens) ? null : frame.phrase(opens);
    if (before != null && before.to() <= first) {
      Standing standing = standing(before.to(), verb + 2);
      boolean open = before.headFrom() > before.from() && isClosed(before, first);
      if (isBetween(before.to(), first) || (open && isBetween(before.to() + 1, first))) {
        return frame.said(before, verb, standing, confidence, WHY);
      }
    }
    int clause = afterComma(start, first);
    int subject = frame.is(Tongue.Kind.AS, clause) ? clause + 1 : clause;
    Phrase inClause = clause > start && subject < first ? frame.phrase(subject) : null;
    if (inClause != null && inClause.to() <= first && isBetween(inClause.to(), first)) {
      return frame.said(inClause, verb, standing(inClause.to(), verb + 2), confidence, WHY);
    }
    boolean other = before != null && before.to() <= first && clause != first;
    if (other || (start == first && !frame.tongue().dropsPronouns())) {
      return null; // The sentence begins with somebody or something else.
    }
    int next = verb + 1;
    Standing standing = standing(first, verb + 2);
    while (next < frame.size() && frame.is(Tongue.Kind.NOT, next)) {
      next++;
    }
    Phrase behind = frame.phrase(next);
    if (behind != null) {
      return frame.said(behind, verb, standing, confidence, WHY);
    }
    boolean bare = start == first || clause == first;
    return frame.tongue().dropsPronouns() && bare ? frame.dropped(verb, standing, WHY) : null;
  }

  /** The word behind the last comma before {@code end}, or {@code start}. */
  private int afterComma(int start, int end) {
    for (int i = end - 1; i > start; i--) {
      if (frame.word(i).words().equals(",")) {
        return i + 1;
      }
    }
    return start;
  }

  /** Whether the comma behind an apposition stands there: {@code El juez, Juan Torbo, le dijo}. */
  private boolean isClosed(Phrase phrase, int verb) {
    boolean apposed = frame.isMark(phrase.headFrom() - 1, ",");
    return apposed && phrase.to() < verb && frame.isMark(phrase.to(), ",");
  }

  /** Whether only a few small words or an apposition stand between a subject and its verb. */
  private boolean isBetween(int from, int to) {
    if (from == to) {
      return true;
    }
    boolean apposed = // "Die Lage, sagte Beck" has another subject.
        to - from > 1
            && frame.word(from).words().equals(",")
            && frame.word(to - 1).words().equals(",");
    boolean bracketed =
        frame.word(from).words().equals("(") && frame.word(to - 1).words().equals(")");
    if (apposed || bracketed) {
      return to - from <= TongueFrame.REACH;
    }
    for (int i = from; i < to; i++) {
      if (frame.word(i).isMark() || frame.word(i).isCapital()) {
        return false;
      }
    }
    return to - from <= MOST_BETWEEN;
  }

  private Standing standing(int from, int to) {
    for (int i = from; i < Math.min(to, frame.size()); i++) {
      if (frame.is(Tongue.Kind.NOT, i)) {
        return Standing.DENIED;
      }
    }
    return Standing.SAID;
  }
}
