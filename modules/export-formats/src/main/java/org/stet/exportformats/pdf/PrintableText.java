package org.stet.exportformats.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openide.util.NbBundle.Messages;
import org.stet.export.api.OpenPoint;
import org.stet.text.api.Severity;

/**
 * A page whose every character the fonts have a picture of. A letter that they lack is named, and
 * there is no page; of any other character its number stands in its place, which is told.
 */
@Messages({
  "# {0} - the letter",
  "# {1} - its number",
  "# {2} - its script",
  "PrintableText.letter=the fonts of the page have no {0} ({1}), or cannot set it: letters of the"
      + " script {2} do not go into a PDF",
  "# {0} - the number of the character",
  "# {1} - how often",
  "PrintableText.missing=the fonts of the page have no picture of {0}; its number stands in its"
      + " place ({1} times)"
})
final class PrintableText {
  /** The kind of remark on a character that is not there. */
  static final String MISSING = "character-missing";

  private final String xml;
  private final List<OpenPoint> remarks;

  private PrintableText(String xml, List<OpenPoint> remarks) {
    this.xml = xml;
    this.remarks = List.copyOf(remarks);
  }

  /**
   * The page {@code xml} with nothing but characters of {@code known}.
   *
   * @throws IOException if a letter is not among them, which it names
   */
  static PrintableText of(String xml, BitSet known) throws IOException {
    String composed = Normalizer.normalize(xml, Normalizer.Form.NFC);
    StringBuilder printable = new StringBuilder(composed.length());
    Map<Integer, Integer> missing = new LinkedHashMap<>();
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\n' || c == '\t' || Character.isWhitespace(c)) {
        printable.appendCodePoint(c == '\u2028' || c == '\u2029' ? ' ' : c);
      } else if (isLetter(c) && (!known.get(c) || isRightToLeft(c))) {
        String script = Character.UnicodeScript.of(c).name().toLowerCase(Locale.ROOT);
        throw new IOException(
            Bundle.PrintableText_letter(Character.toString(c), number(c), script));
      } else if (known.get(c) && !isUnseen(c)) {
        printable.appendCodePoint(c);
      } else if (!isUnseen(c)) {
        missing.merge(c, 1, Integer::sum);
        printable.append('[').append(number(c)).append(']');
      }
    }
    List<OpenPoint> remarks = new ArrayList<>();
    missing.forEach(
        (c, times) ->
            remarks.add(
                new OpenPoint(
                    MISSING,
                    Severity.NOTE,
                    null,
                    Bundle.PrintableText_missing(number(c), Integer.toString(times)))));
    return new PrintableText(printable.toString(), remarks);
  }

  /** A letter, or a sign that belongs to one. */
  private static boolean isLetter(int c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return Character.isLetter(c) || (mark && !isUnseen(c));
  }

  /** Set from the right, which needs more than to put one letter behind the other. */
  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Format characters and variation selectors: nobody sees them on paper. */
  private static boolean isUnseen(int c) {
    boolean selector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    return Character.getType(c) == Character.FORMAT || selector;
  }

  private static String number(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }

  /** The page. */
  String xml() {
    return xml;
  }

  /** The characters that are not on it. */
  List<OpenPoint> remarks() {
    return remarks;
  }
}
