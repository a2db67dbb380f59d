package org.stet.cleanrules.charset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

/**
 * Characters whose second half was a no-break space, which a program has since made a plain one: in
 * copy that was surely misread, a lone {@code Â} is left of a no-break space, and a lone {@code Ã}
 * of an à.
 */
final class LostSpaces {
  private static final Pattern LONE =
      Pattern.compile("(?<!\\p{L})(?:\u00c2(?= )|\u00c3(?= \\p{L}))");

  private LostSpaces() {}

  static List<Edit> in(String text) {
    List<Edit> edits = new ArrayList<>();
    Matcher lone = LONE.matcher(text);
    while (lone.find()) {
      boolean space = text.charAt(lone.start()) == '\u00c2';
      edits.add(
          new Edit(
              new TextRange(lone.start(), lone.end()),
              space ? "" : "\u00e0",
              "repair-mojibake",
              space
                  ? "What is left of a no-break space that was read as windows-1252"
                  : "What is left of an \u00e0 that was read as windows-1252"));
    }
    return edits;
  }
}
