package org.stet.wireformats.rtf;

import org.stet.wireformats.document.Look;
import org.stet.wireformats.figures.Level;

/** What holds at a place of the file, up to the end of its group. For one thread. */
final class RtfState {
  RtfDestination destination = RtfDestination.TEXT;

  /** How many characters follow {@code \\u} for programs that cannot read it. */
  int fallback = 1;

  int font = -1;
  int halfPoints = 24;
  int language;
  boolean bold;
  boolean italic;
  boolean hidden;
  boolean deleted;

  /** Above or below the line. */
  Level level = Level.ON_LINE;

  /** Whether a field around it makes a list of what is where. */
  boolean contents;

  /** Whether the group is a field; groups inside are not. */
  boolean field;

  /** Of the paragraph. */
  int style;

  int outline = -1;
  boolean listed;
  boolean inTable;

  RtfState copy() {
    RtfState copy = new RtfState();
    copy.destination = destination;
    copy.fallback = fallback;
    copy.font = font;
    copy.halfPoints = halfPoints;
    copy.language = language;
    copy.bold = bold;
    copy.italic = italic;
    copy.hidden = hidden;
    copy.deleted = deleted;
    copy.level = level;
    copy.contents = contents;
    copy.style = style;
    copy.outline = outline;
    copy.listed = listed;
    copy.inTable = inTable;
    return copy;
  }

  /** Moves letters above or below the line, or back, by a control word with its value if any. */
  void level(String word, boolean on) {
    boolean down = word.equals("sub") || word.equals("dn");
    boolean back = !on || word.equals("nosupersub");
    level = back ? Level.ON_LINE : down ? Level.LOWERED : Level.RAISED;
  }

  /** {@code \pard}. */
  void plainParagraph() {
    style = 0;
    outline = -1;
    listed = false;
    inTable = false;
  }

  /** {@code \plain}. */
  void plainLetters(int defaultFont) {
    font = defaultFont;
    halfPoints = 24;
    bold = false;
    italic = false;
    hidden = false;
    deleted = false;
    level = Level.ON_LINE;
  }

  Look look() {
    return new Look(halfPoints / 2.0, bold, italic, level);
  }
}
