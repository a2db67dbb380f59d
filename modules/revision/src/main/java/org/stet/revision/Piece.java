package org.stet.revision;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.revision.FactWords.Sense;
import org.stet.text.api.SpellingVariants;

/**
 * A word or mark that a change touches, or one of the two words in {@code didn't}.
 *
 * @param key the same for all ways to write the same
 * @param shown as it is written
 * @param block where it stands
 * @param index its number among the tokens of the block
 * @param sense what it counts or when it is, if it does
 */
record Piece(String key, String shown, BlockWords block, int index, @Nullable Sense sense) {
  private static final Map<String, String> SIGNS =
      Map.of("%", "percent", "$", "dollar", "€", "euro", "£", "pound");
  private static final Map<String, String> STEMS =
      Map.of("ca", "can", "wo", "will", "sha", "shall");

  boolean isWord() {
    return block.tokens().get(index).isWord();
  }

  /** Adds what the token of this number is. */
  static void add(BlockWords block, int index, List<Piece> pieces) {
    String shown = String.valueOf(block.shown(index));
    if (!block.tokens().get(index).isWord()) {
      mark(block, index, shown, pieces);
      return;
    }
    String word =
        Normalizer.normalize(shown, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'');
    if (word.endsWith("n't") && word.length() > 3) {
      String stem = word.substring(0, word.length() - 3);
      pieces.add(plain(STEMS.getOrDefault(stem, stem), shown, block, index));
      pieces.add(plain("not", shown, block, index));
    } else if (word.equals("cannot")) {
      pieces.add(plain("can", shown, block, index));
      pieces.add(plain("not", shown, block, index));
    } else if (word.startsWith("n'") && word.length() > 2) {
      pieces.add(plain("ne", shown, block, index));
      pieces.add(word(word.substring(2), shown.substring(2), block, index));
    } else if (word.endsWith("'s") && word.length() > 2) {
      int end = shown.length() - 2;
      pieces.add(word(word.substring(0, end), shown.substring(0, end), block, index));
      pieces.add(plain("'s", "'s", block, index));
    } else if (word.equals("per") && "cent".equalsIgnoreCase(block.shown(index + 1))) {
      // The word after it says so.
      return;
    } else if (word.equals("cent") && "per".equalsIgnoreCase(block.shown(index - 1))) {
      pieces.add(word("percent", "per cent", block, index));
    } else {
      pieces.add(word(word, shown, block, index));
    }
  }

  private static void mark(BlockWords block, int index, String shown, List<Piece> pieces) {
    String unit = SIGNS.get(shown);
    if (unit != null) {
      pieces.add(word(unit, shown, block, index));
    } else if (shown.equals("\u2026")) {
      for (int i = 0; i < 3; i++) {
        pieces.add(plain(".", shown, block, index));
      }
    } else {
      pieces.add(plain(folded(shown), shown, block, index));
    }
  }

  private static Piece word(String word, String shown, BlockWords block, int index) {
    Sense sense = Dates.senseOf(word, block, index);
    String key = sense == null ? SpellingVariants.canonical(word) : sense.kind() + sense.value();
    return new Piece(key, shown, block, index, sense);
  }

  private static Piece plain(String key, String shown, BlockWords block, int index) {
    return new Piece(key, shown, block, index, null);
  }

  /** A mark without its shape. */
  private static String folded(String mark) {
    return switch (mark) {
      case "\u201c", "\u201d", "\u201e", "\u201f", "\u00ab", "\u00bb" -> "\"";
      case "\u2018", "\u2019", "\u201a", "\u201b", "\u2039", "\u203a", "`", "\u00b4" -> "'";
      case "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212" -> "-";
      default -> mark;
    };
  }

  static boolean isQuoteMark(String mark) {
    return folded(mark).equals("\"") || folded(mark).equals("'");
  }

  /** Whether it is a dash or hyphen with letters right before and behind it. */
  boolean isHyphen() {
    int at = block.tokens().get(index).range().start();
    String text = block.text();
    return key.equals("-")
        && at > 0
        && at + shown.length() < text.length()
        && Character.isLetter(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at + shown.length()));
  }

  /** Whether it is a minus: a dash right before a digit, with nothing right before it. */
  boolean isMinus() {
    int at = block.tokens().get(index).range().start();
    String text = block.text();
    return key.equals("-")
        && at + shown.length() < text.length()
        && Character.isDigit(text.codePointAt(at + shown.length()))
        && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
  }
}
