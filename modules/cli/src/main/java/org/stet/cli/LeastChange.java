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
 * edit, but where they put words in at the very same place. A word that a rule took away and put
 * back where it was lies in no edit.
 */
final class LeastChange {
  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  private LeastChange(String text) {
    this.text = text;
  }

  /** The change that {@code stages} make of {@code text}. */
  static ChangeSet of(String text, List<Stage> stages) {
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
    return ChangeSet.of(text.length(), least.edits);
  }

  /** Adds what happened between two pieces that stayed. */
  private void add(List<Piece> gap, int at) {
    int from = 0;
    int place = at;
    while (from < gap.size()) {
      Piece first = gap.get(from);
      int to = from;
      int end = place;
      StringBuilder words = new StringBuilder();
      while (to < gap.size() && gap.get(to).hand() != null && isOne(first, gap.get(to))) {
        end += gap.get(to).range().length();
        words.append(gap.get(to).words());
        to++;
      }
      split(new TextRange(place, end), words.toString(), handOf(first));
      place = end;
      from = to;
    }
  }

  private static boolean isOne(Piece one, Piece other) {
    return handOf(one).equals(handOf(other));
  }

  private static Hand handOf(Piece piece) {
    Hand hand = piece.hand();
    if (hand == null) {
      throw new IllegalStateException("nobody changed " + piece);
    }
    return hand;
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
      add(new Edit(range, after.substring(newStart, newEnd), hand.rule(), hand.reason()));
    }
  }

  /** Adds an edit; two insertions at one place become one. */
  private void add(Edit edit) {
    int last = edits.size() - 1;
    if (last >= 0
        && edits.get(last).isInsertion()
        && edits.get(last).range().equals(edit.range())) {
      Edit first = edits.remove(last);
      Hand both = Hand.of(first).and(Hand.of(edit));
      String words = first.replacement() + edit.replacement();
      edits.add(new Edit(edit.range(), words, both.rule(), both.reason()));
    } else {
      edits.add(edit);
    }
  }

  /** Whether the two are one and the same character between words. */
  private static boolean isGap(char one, char other) {
    return one == other && !Character.isLetterOrDigit(one) && !Character.isSurrogate(one);
  }
}
