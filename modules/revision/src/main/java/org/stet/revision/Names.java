package org.stet.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.revision.BlockWords.Capitals;

/**
 * Tells which words of two texts are written as names: by a capital inside a sentence, by another
 * capital next to it, or because the texts have the word as a name elsewhere. In German, which
 * writes every noun with a capital, only the last two and abbreviations count.
 */
final class Names {
  private static final Set<String> GERMAN =
      Set.of("der", "die", "das", "und", "nicht", "ist", "den", "dem", "ein", "eine", "mit", "auf");

  /** One word in so many is one of those, or the text is not German. */
  private static final int GERMAN_SHARE = 15;

  /** Words that begin sentences, and are no names next to one. */
  private static final Set<String> OPENERS =
      Set.of(
          """
          the a an he she it they we i you this that these those but and or so if when while as at
          by for from in on of to with after before since although though because however meanwhile
          there his her its their our my your what who why how where some many most no not now then
          yet also still under over during despite even once both all every each one two until
          der die das und aber le la les el los un une en ett det den
          """
              .strip()
              .split("\\s+"));

  private final Set<String> small = new HashSet<>();
  private final Set<String> cast = new HashSet<>();
  private final boolean german;

  /** Of the two texts that are compared. */
  Names(Excerpts before, Excerpts after) {
    int words = 0;
    int germanWords = 0;
    Set<String> known = new HashSet<>();
    List<List<BlockWords>> both = List.of(before.body(known), after.body(known));
    for (List<BlockWords> body : both) {
      for (BlockWords block : body) {
        for (int i = 0; i < block.tokens().size(); i++) {
          String shown = String.valueOf(block.shown(i));
          if (block.tokens().get(i).isWord() && Character.isLowerCase(shown.codePointAt(0))) {
            small.add(shown);
            germanWords += GERMAN.contains(shown) ? 1 : 0;
          }
          words++;
        }
      }
    }
    this.german = germanWords * GERMAN_SHARE > words;
    for (List<BlockWords> body : both) {
      body.forEach(this::addCast);
    }
  }

  private void addCast(BlockWords block) {
    for (int i = 0; i < block.tokens().size(); i++) {
      if (isCapital(block, i) && isNameByPlace(block, i)) {
        String name = lower(block, i);
        if (!small.contains(name)) {
          cast.add(name);
        }
      }
    }
  }

  /** Whether the token of this number, which is {@code word} in small letters, is a name. */
  boolean isName(BlockWords block, int index) {
    if (!isCapital(block, index)) {
      return false;
    }
    return isNameByPlace(block, index) || cast.contains(lower(block, index));
  }

  /**
   * Whether two words that stand for each other at the start of a sentence look like two spellings
   * of one name: {@code Meier} and {@code Meyer}.
   */
  boolean areAlike(Piece gone, Piece come) {
    if (!isCapital(gone.block(), gone.index()) || !isCapital(come.block(), come.index())) {
      return false;
    }
    String one = gone.shown().toLowerCase(Locale.ROOT);
    String other = come.shown().toLowerCase(Locale.ROOT);
    boolean ending = one.startsWith(other) || other.startsWith(one);
    return !ending
        && one.length() > 2
        && other.length() > 2
        && one.charAt(0) == other.charAt(0)
        && Math.abs(one.length() - other.length()) <= 2
        && !isOrdinary(one)
        && !isOrdinary(other)
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
  }

  private boolean isOrdinary(String word) {
    return small.contains(word) || OPENERS.contains(word);
  }

  private boolean isNameByPlace(BlockWords block, int index) {
    Capitals capitals = block.capitals();
    if (capitals == Capitals.OF_HEADLINES) {
      return false;
    }
    String shown = String.valueOf(block.shown(index));
    if (isAbbreviation(shown) || capitals == Capitals.OF_NAMES) {
      return true;
    }
    boolean beside =
        (block.isNextTo(index, index + 1) && isCapital(block, index + 1))
            || (block.isNextTo(index - 1, index)
                && isCapital(block, index - 1)
                && !OPENERS.contains(lower(block, index - 1)));
    if (block.isStart(index)) {
      return beside && !isOrdinary(lower(block, index));
    }
    return beside || !german;
  }

  private static boolean isAbbreviation(String word) {
    return word.codePoints().filter(Character::isUpperCase).count() > 1;
  }

  private static boolean isCapital(BlockWords block, int index) {
    @Nullable String shown = block.shown(index);
    return shown != null
        && Character.isUpperCase(shown.codePointAt(0))
        && !shown.equals("I")
        && !shown.startsWith("I'")
        && !shown.startsWith("I\u2019");
  }

  private static String lower(BlockWords block, int index) {
    String word =
        String.valueOf(block.shown(index)).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }
}
