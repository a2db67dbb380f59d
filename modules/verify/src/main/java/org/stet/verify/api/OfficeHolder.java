package org.stet.verify.api;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where a source says only {@code THE PRESIDENT}: the name its head or its own name
 * gives to that office, as in {@code REMARKS BY PRESIDENT HOLT}.
 */
final class OfficeHolder {
  /** How much of a source is its head, in UTF-16 code units. */
  private static final int HEAD = 800;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:the )?((?:vice |deputy |prime )?(?:president|minister|chancellor|premier|governor|mayor"
              + "|secretary general))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME =
      Pattern.compile("[\\s-]+(\\p{L}[\\p{L}'’]+)(?:\\s(\\p{L}+))?");

  private OfficeHolder() {}

  /** The label with the name of the person, or as it is if nothing tells the name. */
  static @Nullable String named(@Nullable String label, SourceText source) {
    if (label == null) {
      return null;
    }
    Matcher office = LABEL.matcher(label);
    if (!office.matches()) {
      return label;
    }
    String title = office.group(1).toLowerCase(Locale.ROOT);
    String text = source.text();
    String head =
        source.id().replace('-', ' ') + '\n' + text.substring(0, Math.min(HEAD, text.length()));
    String lower = head.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(title); at >= 0; at = lower.indexOf(title, at + 1)) {
      boolean deputy = title.equals("president") && lower.substring(0, at).endsWith("vice ");
      boolean whole = at == 0 || !Character.isLetter(lower.charAt(at - 1));
      Matcher name = NAME.matcher(head).region(at + title.length(), head.length());
      if (whole && !deputy && name.lookingAt() && !Speakers.isTitle(name.group(1))) {
        String second = name.group(2);
        boolean full =
            second != null && Character.isUpperCase(second.charAt(0)) && !Speakers.isTitle(second);
        return title + ' ' + name.group(1) + (full ? ' ' + second : "");
      }
    }
    return label;
  }
}
