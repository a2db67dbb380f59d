package org.stet.session;

import org.stet.session.api.ReviewedChange.Place;
import org.stet.text.api.Bias;
import org.stet.text.api.Edit;
import org.stet.text.api.OffsetMap;
import org.stet.text.api.TextRange;

/**
 * One edit of the cleaning on its way through later changes.
 *
 * @param order its rank by place in the text before cleaning
 * @param edit the edit as its rule made it
 * @param was what it replaced
 * @param wholeLine whether it took away whole lines
 * @param here what stands at {@code now} unless somebody edited it
 * @param other what stands there instead when the change is turned round
 * @param now the place in the text as it is now
 * @param original the place in the text the article began with
 */
record ReviewPart(
    int order,
    Edit edit,
    String was,
    boolean wholeLine,
    String here,
    String other,
    TextRange now,
    TextRange original) {

  /**
   * The part for {@code edit} of {@code before}.
   *
   * @param after its place right after its step
   * @param later the map from there to the text as it is now
   * @param original its place in the text the article began with
   */
  static ReviewPart of(
      Edit edit, String before, TextRange after, OffsetMap later, TextRange original) {
    String was = edit.range().in(before);
    String here = edit.replacement();
    TextRange place = after;
    if (was.isEmpty()) {
      // Blank lines put in with a header line are tidied later; the words are what counts.
      int lead = here.length() - here.stripLeading().length();
      here = here.strip();
      place = TextRange.ofLength(after.start() + lead, here.length());
    }
    return new ReviewPart(
        0, edit, was, takesLines(edit, was, before), here, was, mapped(place, later), original);
  }

  private static boolean takesLines(Edit edit, String was, String before) {
    TextRange range = edit.range();
    return edit.replacement().isEmpty()
        && !was.isBlank()
        && (startsLine(before, range.start()) || was.startsWith("\n"))
        && (endsLine(before, range.end()) || was.endsWith("\n"));
  }

  private static boolean startsLine(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  private static boolean endsLine(String text, int at) {
    return at == text.length() || text.charAt(at) == '\n';
  }

  private static TextRange mapped(TextRange place, OffsetMap map) {
    return place.isEmpty() ? TextRange.at(map.toNew(place.start(), Bias.AFTER)) : map.toNew(place);
  }

  /** Whether nobody has edited the place in {@code text}. */
  boolean isIntact(String text) {
    return now.length() == here.length() && text.startsWith(here, now.start());
  }

  ReviewPart map(OffsetMap map) {
    return at(mapped(now, map));
  }

  ReviewPart at(TextRange place) {
    return new ReviewPart(order, edit, was, wholeLine, here, other, place, original);
  }

  ReviewPart ranked(int rank) {
    return new ReviewPart(rank, edit, was, wholeLine, here, other, now, original);
  }

  /** What turning this round does to {@code text}, over which {@code now} speaks. */
  Edit turn(String text) {
    if (wholeLine && here.isEmpty()) {
      return edit(now, asParagraph(was.strip(), text, now.start()));
    }
    boolean ownLine = startsLine(text, now.start()) && endsLine(text, now.end());
    if (was.isEmpty() && !here.isEmpty() && ownLine && now.end() < text.length()) {
      return edit(new TextRange(now.start(), now.end() + 1), "");
    }
    return edit(now, other);
  }

  private Edit edit(TextRange range, String replacement) {
    return new Edit(range, replacement, edit.rule(), edit.reason());
  }

  /** {@code words} with the blank lines that part it from what stands around {@code at}. */
  private static String asParagraph(String words, String text, int at) {
    boolean apart = at == 0 || text.startsWith("\n\n", at - 2);
    String gap = apart ? "" : startsLine(text, at) ? "\n" : "\n\n";
    if (at == text.length()) {
      return gap + words + "\n";
    }
    if (!endsLine(text, at)) {
      return gap + words + "\n\n";
    }
    boolean last = at + 1 == text.length();
    return gap + words + (last || text.startsWith("\n\n", at) ? "" : "\n");
  }

  /** The part after {@code made} turned it round in {@code text} and left {@code place}. */
  ReviewPart turned(String text, Edit made, TextRange place) {
    return new ReviewPart(
        order, edit, was, wholeLine, made.replacement(), made.range().in(text), place, original);
  }

  Place place() {
    return new Place(was, edit.replacement(), now, original);
  }
}
