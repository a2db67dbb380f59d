package org.stet.text.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a copy file where somebody still has to choose between two wordings, as a merge leaves
 * it: <code>{{OURS: 38 || NEW: 40}}</code>. To every reader of copy files it is text; it must not
 * go out.
 */
public final class OpenChoice {
  private static final String OURS = "{{OURS: ";
  private static final String NEW = " || NEW: ";
  private static final String END = "}}";
  static final String NOTHING = "(nothing)";

  /** Only the beginning, since whoever edits around a choice may have lost its end. */
  private static final Pattern BEGINNING = Pattern.compile("\\{\\{\\s*OURS\\s*:");

  private OpenChoice() {}

  /** The mark for a choice between {@code ours} and {@code theirs}, the spaces at its ends kept. */
  public static String of(String ours, String theirs) {
    String before = ours.substring(0, ours.length() - ours.stripLeading().length());
    String after = ours.isBlank() ? "" : ours.substring(ours.stripTrailing().length());
    return before + OURS + words(ours) + NEW + words(theirs) + END + after;
  }

  private static String words(String words) {
    return words.isBlank() ? NOTHING : words.strip();
  }

  /** Where the choices of {@code text} begin, in UTF-16 code units, ascending. */
  public static List<TextRange> in(String text) {
    List<TextRange> found = new ArrayList<>();
    for (Matcher m = BEGINNING.matcher(text); m.find(); ) {
      found.add(new TextRange(m.start(), m.end()));
    }
    return List.copyOf(found);
  }
}
