package org.stet.revision;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.OffsetMap.Stretch;
import org.stet.text.api.TextRange;

/**
 * Cuts changes where paragraphs meet that were joined or split, so that none reaches from one
 * paragraph into another.
 *
 * @param before the white space between paragraphs before, ascending
 * @param after the same after; empty if {@code before} is not
 */
record Seams(List<TextRange> before, List<TextRange> after) {

  /** The pieces of {@code change}, ascending; between them there is nothing. */
  List<Stretch> cut(Stretch change) {
    List<TextRange> pieces = pieces(change.before(), before);
    if (pieces.size() > 1) {
      return together(pieces, change.after());
    }
    return together(pieces(change.after(), after), change.before()).stream()
        .map(Seams::turned)
        .toList();
  }

  @SuppressWarnings("ArgumentSelectionDefectChecker") // Exchanged is what they are to be.
  private static Stretch turned(Stretch stretch) {
    return new Stretch(stretch.after(), stretch.before());
  }

  private static List<TextRange> pieces(TextRange range, List<TextRange> seams) {
    List<TextRange> pieces = new ArrayList<>();
    int at = range.start();
    for (TextRange seam : seams) {
      for (int end : new int[] {seam.start(), seam.end()}) {
        if (at < end && end < range.end()) {
          pieces.add(new TextRange(at, end));
          at = end;
        }
      }
    }
    pieces.add(new TextRange(at, range.end()));
    return pieces;
  }

  /** The first piece becomes the whole of {@code other}, the rest nothing at its end. */
  private static List<Stretch> together(List<TextRange> pieces, TextRange other) {
    List<Stretch> stretches = new ArrayList<>();
    for (TextRange piece : pieces) {
      boolean first = stretches.isEmpty();
      stretches.add(new Stretch(piece, first ? other : TextRange.at(other.end())));
    }
    return stretches;
  }
}
