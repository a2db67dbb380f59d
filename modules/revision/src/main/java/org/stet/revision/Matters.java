package org.stet.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.revision.api.Change;
import org.stet.revision.api.Matter;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/**
 * Says what changes are about. Looked at are the words as a reader sees them, and of the words of a
 * change only those that have no partner on the other side: of {@code chief of police} for {@code
 * head of security} the "of" did not change.
 */
final class Matters {
  /** What is not worth a look between quotation marks: no reader sees another word. */
  private static final Set<Matter> FORM_ONLY = EnumSet.of(Matter.GLYPH, Matter.FORMAT);

  private final Excerpts before;
  private final Excerpts after;
  private final Quoted quotedBefore;
  private final Quoted quotedAfter;
  private @Nullable Names names;

  Matters(Article before, Article after) {
    this.before = new Excerpts(before);
    this.after = new Excerpts(after);
    this.quotedBefore = new Quoted(before);
    this.quotedAfter = new Quoted(after);
  }

  /** What a change of this kind is about; never empty, the most dangerous first. */
  Set<Matter> of(Change.Kind kind, TextRange rangeBefore, TextRange rangeAfter) {
    if (kind == Change.Kind.MOVED) {
      return EnumSet.of(Matter.MOVED);
    }
    if (kind == Change.Kind.SPACING) {
      return EnumSet.of(Matter.SPACING);
    }
    EnumSet<Matter> matters = EnumSet.noneOf(Matter.class);
    addWords(pieces(before.of(rangeBefore)), pieces(after.of(rangeAfter)), matters);
    if (matters.isEmpty()) {
      matters.add(Matter.FORMAT);
    }
    boolean words = !FORM_ONLY.containsAll(matters);
    if (words && (quotedBefore.holds(rangeBefore) || quotedAfter.holds(rangeAfter))) {
      matters.add(Matter.QUOTE);
    }
    return matters;
  }

  private static List<Piece> pieces(List<Excerpt> excerpts) {
    List<Piece> pieces = new ArrayList<>();
    for (Excerpt excerpt : excerpts) {
      BlockWords block = excerpt.block();
      TextRange part = excerpt.part();
      List<Token> tokens = block.tokens();
      for (int i = block.firstAfter(part.start());
          i < tokens.size() && tokens.get(i).range().overlaps(part);
          i++) {
        Piece.add(block, i, pieces);
      }
    }
    return pieces;
  }

  private void addWords(List<Piece> old, List<Piece> now, Set<Matter> matters) {
    Vocabulary vocabulary = new Vocabulary();
    int[] partners = Matching.of(keys(old, vocabulary), keys(now, vocabulary));
    BitSet keptOld = new BitSet();
    BitSet keptNow = new BitSet();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        keptOld.set(i);
        keptNow.set(partners[i]);
      }
    }
    for (int i = keptOld.nextSetBit(0); i >= 0; i = keptOld.nextSetBit(i + 1)) {
      // Of "cannot" for "can" only the "not" is told.
      if (isKeptWhole(old, i, keptOld) && isKeptWhole(now, partners[i], keptNow)) {
        addForm(old.get(i), now.get(partners[i]), matters);
      }
    }
    List<Piece> gone = left(old, keptOld);
    List<Piece> come = left(now, keptNow);
    new Unmatched(gone, come, this::names).addTo(matters);
  }

  /** Whether no other piece of the same token went or came. */
  private static boolean isKeptWhole(List<Piece> pieces, int index, BitSet kept) {
    for (int i = Math.max(0, index - 1); i <= Math.min(pieces.size() - 1, index + 1); i++) {
      boolean sameToken =
          pieces.get(i).index() == pieces.get(index).index()
              && pieces.get(i).block() == pieces.get(index).block();
      if (sameToken && !kept.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static List<Piece> left(List<Piece> pieces, BitSet kept) {
    List<Piece> left = new ArrayList<>();
    for (int i = kept.nextClearBit(0); i < pieces.size(); i = kept.nextClearBit(i + 1)) {
      left.add(pieces.get(i));
    }
    return left;
  }

  private static int[] keys(List<Piece> pieces, Vocabulary vocabulary) {
    return vocabulary.numbers(pieces.stream().map(Piece::key).toList());
  }

  /** What became of a word that is the same word still. */
  private static void addForm(Piece old, Piece now, Set<Matter> matters) {
    if (old.shown().equals(now.shown())) {
      return;
    }
    if (!old.isWord() && !now.isWord()) {
      matters.add(Matter.GLYPH);
    } else if (old.shown().equalsIgnoreCase(now.shown())) {
      matters.add(Matter.CAPITALS);
    } else if (old.shown().replace('\u2019', '\'').equals(now.shown().replace('\u2019', '\''))) {
      matters.add(Matter.GLYPH);
    } else {
      matters.add(Matter.SPELLING);
    }
  }

  private Names names() {
    Names known = names;
    if (known == null) {
      known = new Names(before, after);
      names = known;
    }
    return known;
  }
}
