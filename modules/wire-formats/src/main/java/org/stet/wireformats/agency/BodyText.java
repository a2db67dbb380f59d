package org.stet.wireformats.agency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.text.api.Dateline;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/** What all agencies' texts have in common below their head: wrapped lines, lists, a dateline. */
public final class BodyText {
  /** No terminal was wider; longer lines are paragraphs as their writer ended them. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 30;

  /** Columns by which one line of a text may be wrapped earlier than another. */
  private static final int SLACK = 4;

  /** Wrapped lines that show that a text was wrapped. */
  private static final int PROOF = 2;

  private static final int FIRST_PARAGRAPHS = 6;
  private static final String DATELINE = "The place and agency before the dash are the dateline";

  /** Before a small letter {@code o} is a word: {@code abriu / o concurso}. */
  private static final Pattern BULLET =
      Pattern.compile("(?:[-*•·‣▪–—]|--|o(?=[ \\t]+[^\\p{Ll}]))[ \\t]+(?=\\S)");

  private static final Pattern COLUMNS = Pattern.compile("\\S(?: {3,}|\\t)\\S");

  private BodyText() {}

  /** The width at which {@code lines} were wrapped, or 0 if they were not. */
  public static int width(List<AgencyLine> lines) {
    int longest = 0;
    for (AgencyLine line : lines) {
      boolean link = line.words().indexOf(' ') < 0;
      longest = link ? longest : Math.max(longest, line.lastSeen() - line.range().start());
    }
    return longest > WIDEST || longest < NARROWEST ? 0 : longest;
  }

  /** Whether the first word of {@code next} would not have fitted on {@code line}. */
  public static boolean goesOn(AgencyLine line, AgencyLine next, int width) {
    if (width == 0 || line.isBlank() || next.isBlank() || isItem(next) || isColumns(line)) {
      return false;
    }
    String words = next.words();
    if (isDivided(line.words(), words)) {
      return true;
    }
    int space = words.indexOf(' ');
    int first = space < 0 ? words.length() : space;
    return line.lastSeen() - line.range().start() + 1 + first + SLACK > width;
  }

  private static boolean isDivided(String words, String next) {
    int last = words.length() - 1;
    return last > 1
        && words.charAt(last) == '-'
        && Character.isLetter(words.charAt(last - 1))
        && Character.isLowerCase(next.codePointAt(0));
  }

  /**
   * Joins lines that were wrapped; {@code lines} are the body, in order. The longest line is always
   * full: unless other lines show that the text was wrapped, it goes on only in lower case.
   */
  public static void joinWrapped(AgencyCopy copy, List<AgencyLine> lines) {
    int width = width(lines);
    int proof = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean open = !endsSentence(lines.get(i - 1));
      proof += open && goesOn(lines.get(i - 1), lines.get(i), width) ? 1 : 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      AgencyLine line = lines.get(i - 1);
      AgencyLine next = lines.get(i);
      boolean both = isParagraph(copy, line) && isParagraph(copy, next);
      boolean indented = indent(next) > indent(line) + 1;
      boolean lower = !next.isBlank() && isNoCapital(next.words().codePointAt(0));
      boolean known = proof >= PROOF || (lower && !endsSentence(line));
      boolean follows = next.index() == line.index() + 1 && !indented && known;
      if (both && follows && goesOn(line, next, width)) {
        copy.join(next);
      }
    }
  }

  /** A small letter, or one of a script that has no capitals but has words. */
  private static boolean isNoCapital(int letter) {
    return Character.isLowerCase(letter)
        || (Character.getType(letter) == Character.OTHER_LETTER
            && !Character.isIdeographic(letter)
            && !isKana(letter));
  }

  private static boolean isKana(int letter) {
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
  }

  private static boolean endsSentence(AgencyLine line) {
    String words = line.words();
    return !words.isEmpty() && ".!?:\"”'؟۔।".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean isParagraph(AgencyCopy copy, AgencyLine line) {
    Role role = copy.role(line);
    return !copy.isDropped(line) && (role == Role.PARAGRAPH || role == Role.LIST_ITEM);
  }

  public static int indent(AgencyLine line) {
    return line.firstSeen() - line.range().start();
  }

  /** Whether {@code line} begins with the mark of a list. */
  public static boolean isItem(AgencyLine line) {
    return BULLET.matcher(line.words()).lookingAt();
  }

  private static boolean isColumns(AgencyLine line) {
    return COLUMNS.matcher(line.words()).find();
  }

  /** Makes lines that begin with a bullet list items, where two or more stand in the text. */
  public static void labelItems(AgencyCopy copy, List<AgencyLine> lines) {
    List<AgencyLine> items =
        lines.stream()
            .filter(line -> !copy.isDropped(line) && copy.role(line) == Role.PARAGRAPH)
            .filter(BodyText::isItem)
            .toList();
    if (items.size() < 2) {
      return;
    }
    for (AgencyLine item : items) {
      String raw = copy.text().substring(item.firstSeen(), item.lastSeen());
      var bullet = BULLET.matcher(raw);
      if (bullet.lookingAt()) {
        TextRange range = TextRange.ofLength(item.firstSeen(), bullet.end());
        copy.cut(range, "list-items", "The bullet becomes the mark of a list item");
        copy.role(item, Role.LIST_ITEM);
      }
    }
  }

  /** Takes indents away: they only say that a paragraph begins. */
  public static void cutIndents(AgencyCopy copy, List<AgencyLine> lines) {
    for (AgencyLine line : lines) {
      if (!copy.isDropped(line) && !copy.role(line).isFenced() && !line.isBlank()) {
        TextRange indent = new TextRange(line.range().start(), line.firstSeen());
        copy.cut(indent, "lines", "An indent only begins a paragraph");
      }
    }
  }

  /**
   * Moves the dateline at the head of one of the first paragraphs to its field; a line that is
   * nothing else goes with it.
   */
  public static void liftDateline(AgencyCopy copy, List<AgencyLine> lines) {
    int seen = 0;
    for (AgencyLine line : lines) {
      if (line.isBlank() || copy.isDropped(line) || copy.role(line) != Role.PARAGRAPH) {
        continue;
      }
      int start = line.firstSeen();
      String words = copy.text().substring(start, line.lastSeen());
      Optional<Dateline> found = Dateline.of(words);
      if (found.isPresent()) {
        int end = found.get().story();
        copy.field(FieldName.DATELINE, found.get().words().in(words));
        if (end >= words.length()) {
          copy.drop(line, "header", DATELINE);
        } else {
          copy.cut(TextRange.ofLength(start, end), "header", DATELINE);
        }
        return;
      }
      if (++seen >= FIRST_PARAGRAPHS) {
        return;
      }
    }
  }
}
