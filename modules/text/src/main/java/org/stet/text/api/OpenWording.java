package org.stet.text.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole mark of an {@link OpenChoice}, with both wordings, so that one can be taken.
 *
 * @param range the mark, in UTF-16 code units over its text
 * @param ours our wording; empty if it says that there is nothing
 * @param theirs the new wording; empty if it says that there is nothing
 */
public record OpenWording(TextRange range, String ours, String theirs) {
  private static final String RULE = "choose-wording";
  private static final Pattern SEPARATOR = Pattern.compile("\\|\\|\\s*NEW\\s*:");

  /** The whole marks of {@code text}, ascending; one whose end is lost is none. */
  public static List<OpenWording> in(String text) {
    List<OpenWording> found = new ArrayList<>();
    for (TextRange beginning : OpenChoice.in(text)) {
      int end = text.indexOf("}}", beginning.end());
      int next = text.indexOf("{{", beginning.end());
      if (end < 0) {
        break;
      }
      if (next >= 0 && next < end) {
        continue;
      }
      Matcher separator = SEPARATOR.matcher(text).region(beginning.end(), end);
      if (separator.find()) {
        String ours = text.substring(beginning.end(), separator.start());
        String theirs = text.substring(separator.end(), end);
        TextRange range = new TextRange(beginning.start(), end + 2);
        found.add(new OpenWording(range, words(ours), words(theirs)));
      }
    }
    return List.copyOf(found);
  }

  private static String words(String words) {
    String stripped = words.strip();
    return stripped.equals(OpenChoice.NOTHING) ? "" : stripped;
  }

  /** Takes our wording. */
  public ChangeSet takeOurs(String text) {
    return take(text, ours, "Our wording was taken");
  }

  /** Takes the new wording. */
  public ChangeSet takeTheirs(String text) {
    return take(text, theirs, "The new wording was taken");
  }

  /**
   * Puts {@code words} in the place of the mark: with a space where two words would run together,
   * and without the space or the empty line that nothing would leave behind.
   */
  private ChangeSet take(String text, String words, String reason) {
    if (words.isEmpty()) {
      return ChangeSet.of(text.length(), List.of(new Edit(withGap(text), "", RULE, reason)));
    }
    String before = isInWord(text, range.start() - 1) && isInWord(words, 0) ? " " : "";
    String after = isInWord(text, range.end()) && isInWord(words, words.length() - 1) ? " " : "";
    Edit edit = new Edit(range, before + words + after, RULE, reason);
    return ChangeSet.of(text.length(), List.of(edit));
  }

  private static boolean isInWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** The mark with what would be one gap too many without it. */
  private TextRange withGap(String text) {
    boolean lineBefore = range.start() == 0 || text.charAt(range.start() - 1) == '\n';
    boolean lineAfter = range.end() == text.length() || text.charAt(range.end()) == '\n';
    if (lineBefore && lineAfter) {
      int end = range.end();
      while (end < text.length() && text.charAt(end) == '\n') {
        end++;
      }
      return new TextRange(range.start(), end);
    }
    boolean spaceBefore = lineBefore || text.charAt(range.start() - 1) == ' ';
    boolean spaceAfter = !lineAfter && text.charAt(range.end()) == ' ';
    if (spaceBefore && spaceAfter) {
      return new TextRange(range.start(), range.end() + 1);
    }
    boolean mark = lineAfter || ".,;:!?".indexOf(text.charAt(range.end())) >= 0;
    return spaceBefore && !lineBefore && mark
        ? new TextRange(range.start() - 1, range.end())
        : range;
  }
}
