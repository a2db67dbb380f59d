package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import org.stet.cli.Pieces.Piece;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

/**
 * What several changes, made one after the other, did to a text: their own edits in places of the
 * first text, each with the rule that made it. Changes of different rules are not put into one
 * edit, unless one changed what the other had put in. A word that a rule took away and put back
 * where it was lies in no edit.
 */
final class LeastChange {
  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  private LeastChange(String text) {
    this.text = text;
  }

  /** The change that {@code stages} make of {@code text}. */
  static LeastChange of(String text, List<Stage> stages) {
    LeastChange least = new LeastChange(text);
    List<Piece> gap = new ArrayList<>();
    int at = 0;
    for (Piece piece : Pieces.of(text.length(), stages)) {
      if (piece.isKept()) {
        least.add(gap, at);
        gap.clear();
        at = piece.range().end();
      } else {
        gap.add(piece);
      }
    }
    least.add(gap, at);
    return least;
  }

  /** The edits, in order; of several that put words in at one place the first comes first. */
  List<Edit> edits() {
    return edits;
  }

  /** The edits as a set; those that put words in at one place are one. */
  ChangeSet change() {
    List<Edit> joined = new ArrayList<>();
    for (Edit edit : edits) {
      int last = joined.size() - 1;
      if (last >= 0
          && joined.get(last).isInsertion()
          && joined.get(last).range().equals(edit.range())) {
        Edit first = joined.remove(last);
        Hand both = Hand.of(first).and(Hand.of(edit));
        String words = first.replacement() + edit.replacement();
        joined.add(new Edit(edit.range(), words, both.rule(), both.reason()));
      } else {
        joined.add(edit);
      }
    }
    return ChangeSet.of(text.length(), joined);
  }

  /** What one hand took away or put in between two pieces that stayed. */
  private record Work(Hand hand, int length, String words) {}

  /**
   * Adds what happened between two pieces that stayed. What a rule took away and put in again is
   * laid side by side, also where others put something in between.
   */
  private void add(List<Piece> gap, int at) {
    List<Work> works = works(gap);
    int place = at;
    int from = 0;
    while (from < works.size()) {
      Work work = works.get(from);
      if (!work.words().isEmpty() && work.length() == 0) {
        int back = removalOf(works, from, place);
        if (back > from) {
          Work removal = works.remove(back);
          works.set(from, new Work(work.hand(), removal.length(), work.words()));
          work = works.get(from);
        }
      }
      TextRange range = TextRange.ofLength(place, work.length());
      split(range, work.words(), work.hand());
      place = range.end();
      from++;
    }
  }

  /**
   * The work that took away words which {@code works.get(from)} puts in, if only insertions lie
   * between; else {@code from}.
   */
  private int removalOf(List<Work> works, int from, int place) {
    Work put = works.get(from);
    for (int i = from + 1; i < works.size(); i++) {
      Work other = works.get(i);
      if (other.length() > 0) {
        String gone = TextRange.ofLength(place, other.length()).in(text);
        boolean same = other.words().isEmpty() && other.hand().equals(put.hand());
        return same && !WordMatch.of(gone, put.words()).isEmpty() ? i : from;
      }
    }
    return from;
  }

  /** The pieces, those of one hand side by side as one. */
  private static List<Work> works(List<Piece> gap) {
    List<Work> works = new ArrayList<>();
    for (Piece piece : gap) {
      Hand hand = piece.hand();
      if (hand == null) {
        throw new IllegalStateException("nobody changed " + piece);
      }
      int last = works.size() - 1;
      Work work = new Work(hand, piece.range().length(), piece.words());
      if (last >= 0 && works.get(last).hand().equals(hand)) {
        Work before = works.remove(last);
        int length = before.length() + work.length();
        work = new Work(hand, length, before.words() + work.words());
      }
      works.add(work);
    }
    return works;
  }

  /** Adds one replacement as the edits between the words that are there before and after. */
  private void split(TextRange range, String after, Hand hand) {
    String before = range.in(text);
    int at = 0;
    int newAt = 0;
    if (!before.isEmpty() && !after.isEmpty()) {
      for (WordMatch.Pair pair : WordMatch.of(before, after)) {
        TextRange gap = new TextRange(at, pair.before().start());
        trim(range.start(), before, gap, after.substring(newAt, pair.after().start()), hand);
        at = pair.before().end();
        newAt = pair.after().end();
      }
    }
    TextRange gap = new TextRange(at, before.length());
    trim(range.start(), before, gap, after.substring(newAt), hand);
  }

  /** Adds what happened between two shared words, without what is equal at its ends. */
  private void trim(int offset, String before, TextRange gap, String after, Hand hand) {
    int start = gap.start();
    int newStart = 0;
    int end = gap.end();
    int newEnd = after.length();
    while (start < end
        && newStart < newEnd
        && isGap(before.charAt(start), after.charAt(newStart))) {
      start++;
      newStart++;
    }
    while (start < end
        && newStart < newEnd
        && isGap(before.charAt(end - 1), after.charAt(newEnd - 1))) {
      end--;
      newEnd--;
    }
    if (start < end || newStart < newEnd) {
      TextRange range = new TextRange(offset + start, offset + end);
      edits.add(new Edit(range, after.substring(newStart, newEnd), hand.rule(), hand.reason()));
    }
  }

  /** Whether the two are one and the same character between words. */
  private static boolean isGap(char one, char other) {
    return one == other && !Character.isLetterOrDigit(one) && !Character.isSurrogate(one);
  }
}
