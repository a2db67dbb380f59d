package org.stet.wireformats.html;

import java.util.Locale;
import java.util.Optional;

/** What the first bytes of a web page say of it, read as if they were ASCII. */
public final class DeclaredCharset {
  private DeclaredCharset() {}

  /** The label of the character set in {@code <meta>} or in the XML declaration. */
  public static Optional<String> in(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.stripLeading().startsWith("<?xml")) {
      Optional<String> xml = value(lower, "encoding", 0, lower.indexOf("?>"));
      if (xml.isPresent()) {
        return xml;
      }
    }
    for (int at = lower.indexOf("<meta"); at >= 0; at = lower.indexOf("<meta", at + 1)) {
      Optional<String> label = value(lower, "charset", at, lower.indexOf('>', at));
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> value(String lower, String name, int from, int to) {
    int at = lower.indexOf(name, from);
    if (at < 0 || at >= to) {
      return Optional.empty();
    }
    int start = at + name.length();
    while (start < to && " =\"'".indexOf(lower.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < to
        && (Character.isLetterOrDigit(lower.charAt(end))
            || "-_:.".indexOf(lower.charAt(end)) >= 0)) {
      end++;
    }
    return end > start ? Optional.of(lower.substring(start, end)) : Optional.empty();
  }

  /** Whether {@code head} begins as a web page does, after comments and declarations. */
  public static boolean looksLikeHtml(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < lower.length()) {
      int start = lower.indexOf('<', at);
      if (start < 0 || !isMargin(lower, at, start)) {
        return false;
      }
      if (lower.startsWith("<!--", start) || lower.startsWith("<?xml", start)) {
        int end = lower.indexOf(lower.startsWith("<!--", start) ? "-->" : "?>", start);
        if (end < 0) {
          return false;
        }
        at = lower.indexOf('>', end) + 1;
        continue;
      }
      return lower.startsWith("<!doctype html", start)
          || tag(lower, start, "html")
          || tag(lower, start, "head")
          || tag(lower, start, "body")
          || tag(lower, start, "title");
    }
    return false;
  }

  private static boolean tag(String lower, int at, String name) {
    int end = at + 1 + name.length();
    return lower.startsWith(name, at + 1)
        && end < lower.length()
        && !Character.isLetterOrDigit(lower.charAt(end));
  }

  /** Whether nothing but white space and byte order marks stands there. */
  private static boolean isMargin(String lower, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = lower.charAt(i);
      if (!Character.isWhitespace(c) && c < 128) {
        return false;
      }
    }
    return true;
  }
}
