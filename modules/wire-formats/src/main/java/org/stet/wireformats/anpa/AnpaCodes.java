package org.stet.wireformats.anpa;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;
import org.stet.wireformats.agency.AgencyCopy;
import org.stet.wireformats.agency.AgencyLine;

/** The codes for the typesetter in a line of ANPA 1312, and what is set instead of them. */
final class AnpaCodes {
  /** The typesetter's space band: a space inside a column of a table. */
  private static final char SPACE_BAND = '\u0010';

  /** So many spaces or tabs before a row stand for a first cell that is empty. */
  private static final int EMPTY_CELL = 2;

  private static final char TABLE_LINE = '\b';
  private static final char EN_SPACE = '\u001e';
  private static final char EM_SPACE = '\u001f';
  private static final Pattern QUAD = Pattern.compile("@?[<=>]{1,2}[\\s\\p{Cntrl}]*$");
  private static final Pattern COLUMN_GAP = Pattern.compile("(?: ?[\\x1e\\x1f]){1,40} ?|;(?! )");
  private static final Pattern FRACTION =
      Pattern.compile("(?<=[\\d;\\x1e\\x1f\\t]|^)\\{(?!\\p{L})|(?<= )\\{(?=[ ,.;]|$)");

  private AnpaCodes() {}

  static boolean isTableLine(AgencyLine line) {
    return line.text().stripLeading().indexOf(TABLE_LINE) == 0;
  }

  /** Whether the line opens in bold: slug, headline, byline, notes and the heads inside a text. */
  static boolean isUpperRail(AgencyLine line) {
    String words = line.words();
    return words.startsWith("^");
  }

  /** Where the code that ends the line begins, or -1: {@code <} quad left, {@code =} centre. */
  static int quad(AgencyLine line) {
    String text = line.text();
    int last = line.lastSeen() - line.range().start() - 1;
    if (last < 0 || "<=>".indexOf(text.charAt(last)) < 0) {
      return -1;
    }
    int from = Math.max(0, last - 3);
    Matcher matcher = QUAD.matcher(text).region(from, text.length());
    return matcher.find() ? matcher.start() : -1;
  }

  /** The words of a line of the head, without codes. */
  static String words(AgencyLine line) {
    int quad = quad(line);
    String text = quad < 0 ? line.text() : line.text().substring(0, quad);
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == SPACE_BAND || c == EN_SPACE || c == EM_SPACE || c == '\t';
      if (space || !Character.isISOControl(c)) {
        words.append(space ? ' ' : c);
      }
    }
    String bare = words.toString().strip();
    return bare.startsWith("^") ? bare.substring(1).strip() : bare;
  }

  /** Replaces the codes of {@code line}, whose role is known by now, and takes its indent away. */
  static void replace(AgencyCopy copy, AgencyLine line) {
    boolean table = copy.role(line) == Role.TABLE;
    int quad = quad(line);
    int start = line.range().start();
    int end = quad < 0 ? line.text().length() : quad;
    if (quad >= 0) {
      TextRange range = new TextRange(start + quad, start + line.text().length());
      copy.cut(range, "codes", "Codes for the typesetter end the line");
    } else {
      end = line.lastSeen() - start;
      TextRange range = new TextRange(start + end, start + line.text().length());
      copy.cut(range, "codes", "White space at the end of the line");
    }
    int from = indent(line);
    boolean emptyCell = table && from >= EMPTY_CELL && isAboveFlushRow(copy, line);
    copy.replace(
        TextRange.ofLength(start, from),
        emptyCell ? "\t" : "",
        "lines",
        "An indent or code only begins the line, or the second column");
    if (from < end && line.text().charAt(from) == '^') {
      copy.cut(TextRange.ofLength(start + from, 1), "codes", "A code for bold");
      from++;
    }
    for (int i = from; i < end; i++) {
      i = table ? tableCode(copy, line, i, end) : textCode(copy, line, i);
    }
  }

  /** Where the words of the line begin; spaces of the typesetter are an empty first column. */
  private static int indent(AgencyLine line) {
    int row = line.text().indexOf(TABLE_LINE);
    int first = line.firstSeen() - line.range().start();
    return row >= 0 && row < first ? row + 1 : first;
  }

  /** Whether the next row has no indent: that of {@code line} stands for the first cell then. */
  private static boolean isAboveFlushRow(AgencyCopy copy, AgencyLine line) {
    int next = line.index() + 1;
    return next < copy.lines().size()
        && copy.role(copy.lines().get(next)) == Role.TABLE
        && indent(copy.lines().get(next)) == 0;
  }

  private static int tableCode(AgencyCopy copy, AgencyLine line, int at, int end) {
    Matcher gap = COLUMN_GAP.matcher(line.text()).region(at, end);
    if (gap.lookingAt()) {
      TextRange range = TextRange.ofLength(line.range().start() + at, gap.end() - at);
      copy.replace(range, "\t", "columns", "Spaces of the typesetter set columns apart");
      return gap.end() - 1;
    }
    return textCode(copy, line, at);
  }

  /** Whether a code that shows nothing stands between a figure and what it must not run into. */
  private static boolean parts(String text, int at) {
    return Character.isISOControl(text.charAt(at))
        && text.charAt(at) != '\t'
        && at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && (Character.isDigit(text.charAt(at - 1)) || Character.isDigit(text.charAt(at + 1)));
  }

  private static int textCode(AgencyCopy copy, AgencyLine line, int at) {
    String text = line.text();
    TextRange one = TextRange.ofLength(line.range().start() + at, 1);
    switch (text.charAt(at)) {
      case SPACE_BAND, EN_SPACE, EM_SPACE -> {
        boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == ' ';
        copy.replace(one, doubled ? "" : " ", "codes", "A space of the typesetter");
      }
      case '{' -> {
        Matcher fraction = FRACTION.matcher(text).useTransparentBounds(true);
        if (fraction.region(at, text.length()).lookingAt()) {
          copy.replace(one, "½", "codes", "The code for one half");
        }
      }
      case '_' -> {
        boolean spaced =
            at > 0
                && at + 1 < text.length()
                && text.charAt(at - 1) == ' '
                && text.charAt(at + 1) == ' ';
        if (spaced) {
          copy.replace(one, "—", "codes", "The code for a dash");
        }
      }
      default -> {
        if (parts(text, at)) {
          copy.replace(one, " ", "codes", "A code between two numbers or words");
        }
      }
    }
    return at;
  }
}
