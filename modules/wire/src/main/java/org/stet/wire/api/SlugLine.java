package org.stet.wire.api;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The keyword line of a story taken apart, as American agencies write it: {@code BC-Harbour-Bridge,
 * 2nd Ld-Writethru,466}.
 *
 * @param slug the word the desk knows the story by, without the cycle before it
 * @param take the version after the first comma, or empty
 * @param words the number of words as declared, or empty
 */
public record SlugLine(String slug, String take, String words) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z]\\d{4}");

  /** The keyword line {@code line}; any text is one. */
  public static SlugLine of(String line) {
    String[] parts = withoutCycle(line.strip()).split(",", -1);
    StringBuilder take = new StringBuilder();
    String slug = parts[0].strip();
    String words = "";
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      if (NUMBER.matcher(part).matches() && i == parts.length - 1) {
        words = part;
      } else if (!part.isEmpty() && !REFERENCE.matcher(part).matches()) {
        take.append(take.length() == 0 ? "" : ", ").append(part);
      }
    }
    return new SlugLine(slug, take.toString(), words);
  }

  /** {@code slug} without the cycle for which it is meant: {@code BC-}, {@code AM-}. */
  public static String withoutCycle(String slug) {
    String cycle = slug.length() < 4 ? "" : slug.substring(0, 3).toUpperCase(Locale.ROOT);
    return switch (cycle) {
      case "BC-", "AM-", "PM-", "AP-" -> slug.substring(3).strip();
      default -> slug;
    };
  }
}
