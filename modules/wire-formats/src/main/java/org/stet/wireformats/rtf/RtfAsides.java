package org.stet.wireformats.rtf;

import java.util.regex.Pattern;

/**
 * What the file has beside the text of a paragraph: the mark before an item of a list, written out
 * for programs that cannot count, and the instruction of a field. For one thread.
 */
final class RtfAsides {
  private static final int LONGEST = 2000;

  /** A number, not the sign of a bullet, which in many a font is a letter. */
  private static final Pattern NUMBER =
      Pattern.compile(".{0,60}\\p{Nd}.{0,60}|\\(?\\p{L}{1,12}[.)].{0,60}");

  private final StringBuilder mark = new StringBuilder();
  private final StringBuilder instruction = new StringBuilder();

  /** A part of a mark or an instruction. */
  void text(RtfDestination destination, String part) {
    StringBuilder to = destination == RtfDestination.LIST_MARK ? mark : instruction;
    to.append(part, 0, Math.max(0, Math.min(part.length(), LONGEST - to.length())));
  }

  /** The number before an item, empty if its mark is none; the next may come. */
  String takeNumber() {
    String words = take(mark);
    return NUMBER.matcher(words).matches() ? words : "";
  }

  /** The instruction of a field; the next may come. */
  String takeInstruction() {
    return take(instruction);
  }

  private static String take(StringBuilder from) {
    String words = from.toString().strip();
    from.setLength(0);
    return words;
  }
}
