package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

/**
 * A text on its way through several changes, in pieces: what is still there, what was taken away
 * and what was put in, each with the edit that did it. Pieces that were taken away stay where they
 * stood, so that every edit can be told in places of the first text.
 */
final class Pieces {
  private List<Piece> pieces = new ArrayList<>();

  /**
   * One piece.
   *
   * @param range its place in the first text; empty if it was put in
   * @param words what was put in; empty if it comes from the first text
   * @param edit the edit that put it in or took it away; null if it is still there
   * @param hand whose work that was
   */
  record Piece(TextRange range, String words, @Nullable Edit edit, @Nullable Hand hand) {

    boolean isKept() {
      return edit == null;
    }

    boolean isRemoved() {
      return edit != null && !range.isEmpty();
    }

    /** How many code units it has in the text as it is now. */
    int length() {
      return isKept() ? range.length() : words.length();
    }

    private Piece part(int from, int to) {
      return isKept()
          ? new Piece(new TextRange(range.start() + from, range.start() + to), "", null, null)
          : new Piece(range, words.substring(from, to), edit, hand);
    }
  }

  private Pieces() {}

  /** The pieces of a text of {@code length} code units after {@code stages}. */
  static List<Piece> of(int length, List<Stage> stages) {
    Pieces text = new Pieces();
    if (length > 0) {
      text.pieces.add(new Piece(new TextRange(0, length), "", null, null));
    }
    for (Stage stage : stages) {
      text.pieces = new Passage(text.pieces).through(stage.change());
    }
    return text.pieces;
  }

  /** One change on its way through the pieces. */
  private static final class Passage {
    private final List<Piece> before;
    private final List<Piece> after = new ArrayList<>();
    private int next;
    private @Nullable Piece rest;
    private int at;

    Passage(List<Piece> before) {
      this.before = before;
    }

    List<Piece> through(ChangeSet change) {
      for (Edit edit : change.edits()) {
        keepUpTo(edit.range().start());
        Hand hand = removeUpTo(edit.range().end(), edit);
        if (!edit.isRemoval()) {
          after.add(new Piece(TextRange.at(0), edit.replacement(), edit, hand));
        }
      }
      keepUpTo(Integer.MAX_VALUE);
      return after;
    }

    private @Nullable Piece peek() {
      if (rest == null && next < before.size()) {
        rest = before.get(next++);
      }
      return rest;
    }

    /** Takes the next piece, or the part of it that lies before {@code end}. */
    private Piece take(Piece piece, int end) {
      int room = end - at;
      if (piece.length() <= room) {
        rest = null;
        at += piece.length();
        return piece;
      }
      rest = piece.part(room, piece.length());
      at = end;
      return piece.part(0, room);
    }

    /** What was taken away at {@code end} comes along: a label goes behind it, to its line. */
    private void keepUpTo(int end) {
      Piece piece = peek();
      while (piece != null && (at < end || piece.isRemoved())) {
        after.add(take(piece, end));
        piece = peek();
      }
    }

    /** Takes away what stands before {@code end}; whose work what is put there instead is. */
    private Hand removeUpTo(int end, Edit edit) {
      Hand hand = Hand.of(edit);
      Piece piece = peek();
      while (piece != null && at < end) {
        Piece gone = take(piece, end);
        if (gone.isKept()) {
          after.add(new Piece(gone.range(), "", edit, Hand.of(edit)));
        } else if (gone.isRemoved()) {
          after.add(gone);
        } else if (gone.hand() != null && gone.edit() != null) {
          hand = edit.isRemoval() ? hand : gone.hand().and(hand);
          handOver(gone.edit(), hand);
        }
        piece = peek();
      }
      return hand;
    }

    /**
     * What {@code replaced} took away for words that are gone again is the work of {@code hand}.
     */
    private void handOver(Edit replaced, Hand hand) {
      for (int i = after.size() - 1; i >= 0; i--) {
        Piece piece = after.get(i);
        if (!piece.isRemoved() || !replaced.equals(piece.edit())) {
          return;
        }
        after.set(i, new Piece(piece.range(), "", piece.edit(), hand));
      }
    }
  }
}
