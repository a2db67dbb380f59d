package org.stet.wireformats.figures;

import org.jspecify.annotations.Nullable;

/** Sets the figures of a text that comes piece by piece. For one thread. */
public final class FigureRun {
  /** A piece of text whose words can be set anew. */
  public interface Piece {
    String words();

    void set(String words);
  }

  private char last = ' ';

  /** A number above the line, which may be the upper half of a fraction; and what came before. */
  private @Nullable Piece upper;

  private String above = "";
  private char beforeUpper = ' ';
  private @Nullable Piece stroke;

  /** The next piece, which stands at {@code level}. */
  public void add(Piece piece, Level level) {
    String words = piece.words();
    if (level == Level.ON_LINE) {
      boolean divides = upper != null && words.strip().matches("[/\u2044\u2215]");
      stroke = divides ? piece : null;
      upper = divides ? upper : null;
      follow(words);
      return;
    }
    Piece numerator = upper;
    Piece divides = stroke;
    upper = null;
    stroke = null;
    boolean number = words.strip().matches("\\d{1,4}");
    if (level == Level.LOWERED && numerator != null && divides != null && number) {
      numerator.set(Fractions.of(above, words.strip(), beforeUpper));
      divides.set("");
      piece.set("");
      last = '\u00bd';
      return;
    }
    if (level == Level.RAISED && number) {
      upper = piece;
      above = words.strip();
      beforeUpper = last;
    }
    String set = level.set(words, last);
    piece.set(set);
    follow(set);
  }

  /** A fraction that says so itself, with a mark between its numbers. */
  public String fraction(String words) {
    upper = null;
    stroke = null;
    String set =
        Fractions.of(words, last)
            .orElseGet(() -> Character.isDigit(last) ? " " + words.strip() : words);
    follow(set);
    return set;
  }

  /** What follows stands apart from what came. */
  public void gap() {
    last = ' ';
    upper = null;
    stroke = null;
  }

  private void follow(String words) {
    last = words.isEmpty() ? last : words.charAt(words.length() - 1);
  }
}
