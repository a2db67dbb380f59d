package org.stet.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stet.revision.FactWords.Sense;
import org.stet.revision.api.Matter;
import org.stet.text.api.Negations;

/** The words and marks of a change that went or came without a partner, and what they are about. */
final class Unmatched {
  /** What makes a word its opposite, if it stands before it. */
  private static final List<String> REVERSING = List.of("un", "non", "il", "ir");

  private final List<Piece> gone;
  private final List<Piece> come;
  private final Supplier<Names> names;

  Unmatched(List<Piece> gone, List<Piece> come, Supplier<Names> names) {
    this.gone = gone;
    this.come = come;
    this.names = names;
  }

  void addTo(Set<Matter> matters) {
    List<Piece> wordsGone = add(gone, matters);
    List<Piece> wordsCome = add(come, matters);
    if (wordsGone.isEmpty() && wordsCome.isEmpty()) {
      // A hyphen that came or went with a word is part of it; alone it is another spelling.
      boolean hyphens = matters.isEmpty() && !(gone.isEmpty() && come.isEmpty());
      matters.addAll(hyphens ? Set.of(Matter.SPELLING) : Set.of());
      return;
    }
    if (joined(wordsGone).equals(joined(wordsCome))) {
      matters.add(Matter.SPELLING);
      return;
    }
    if (areAlikeNames(wordsGone, wordsCome)) {
      matters.add(Matter.NAME);
      return;
    }
    matters.add(Matter.WORDING);
    if (reverses(wordsGone, wordsCome) || reverses(wordsCome, wordsGone)) {
      matters.add(Matter.NEGATION);
    }
  }

  /** Adds what {@code pieces} are about, but for plain words, which are returned. */
  private List<Piece> add(List<Piece> pieces, Set<Matter> matters) {
    List<Piece> words = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!piece.isWord() && piece.isHyphen()) {
        continue;
      }
      Matter matter = matter(piece);
      if (matter == null) {
        words.add(piece);
      } else {
        matters.add(matter);
      }
    }
    return words;
  }

  /** Null for a plain word. */
  private @Nullable Matter matter(Piece piece) {
    Sense sense = piece.sense();
    if (sense != null) {
      return switch (sense.kind()) {
        case NUMBER, UNIT -> Matter.NUMBER;
        case MONTH, SHORT_MONTH, DAY -> Matter.DATE;
      };
    }
    if (!piece.isWord()) {
      return ofMark(piece);
    }
    if (Negations.isOne(piece.key())) {
      return Matter.NEGATION;
    }
    return names.get().isName(piece.block(), piece.index()) ? Matter.NAME : null;
  }

  private static Matter ofMark(Piece piece) {
    if (piece.key().equals("\"")) {
      return Matter.QUOTE;
    }
    return piece.isMinus() ? Matter.NUMBER : Matter.PUNCTUATION;
  }

  private static String joined(List<Piece> words) {
    StringBuilder all = new StringBuilder();
    words.forEach(piece -> all.append(piece.key()));
    return all.toString();
  }

  private boolean areAlikeNames(List<Piece> wordsGone, List<Piece> wordsCome) {
    return wordsGone.size() == 1
        && wordsCome.size() == 1
        && names.get().areAlike(wordsGone.get(0), wordsCome.get(0));
  }

  /** Whether a word of {@code others} is one of {@code words} turned round. */
  private static boolean reverses(List<Piece> words, List<Piece> others) {
    Set<String> keys = others.stream().map(Piece::key).collect(Collectors.toSet());
    for (Piece word : words) {
      String key = word.key();
      for (String prefix : REVERSING) {
        // "il" and "ir" only before the letter that made them so: illegal, irregular.
        boolean fits = !prefix.startsWith("i") || key.startsWith(prefix.substring(1));
        if (fits && key.length() > 3 && keys.contains(prefix + key)) {
          return true;
        }
      }
    }
    return false;
  }
}
