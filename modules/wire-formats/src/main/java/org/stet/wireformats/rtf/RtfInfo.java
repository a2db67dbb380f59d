package org.stet.wireformats.rtf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.wireformats.document.DocumentProperties;
import org.stet.wireformats.story.WireDate;

/** What the group {@code \info} says of the document. For one thread. */
final class RtfInfo {
  private static final int LONGEST = 2000;

  private final StringBuilder title = new StringBuilder();
  private final StringBuilder author = new StringBuilder();
  private final StringBuilder keywords = new StringBuilder();
  private final Map<String, Integer> created = new HashMap<>();
  private final Map<String, Integer> revised = new HashMap<>();

  void text(RtfDestination destination, String text) {
    switch (destination) {
      case TITLE -> append(title, text);
      case AUTHOR -> append(author, text);
      case KEYWORDS -> append(keywords, text);
      default -> {}
    }
  }

  private static void append(StringBuilder to, String text) {
    to.append(text, 0, Math.max(0, Math.min(text.length(), LONGEST - to.length())));
  }

  /** A part of a date: {@code \yr2019}. */
  void date(RtfDestination destination, String word, int value) {
    (destination == RtfDestination.CREATED ? created : revised).putIfAbsent(word, value);
  }

  DocumentProperties properties(String language) {
    Optional<String> date = iso(revised).or(() -> iso(created));
    return new DocumentProperties(
        title.toString().strip(),
        author.toString().strip(),
        date.orElse(""),
        language,
        DocumentProperties.keywords(keywords.toString()));
  }

  /** The time is that of the writer's place, which the file does not name. */
  private static Optional<String> iso(Map<String, Integer> parts) {
    String date =
        String.format(
            Locale.ROOT,
            "%04d-%02d-%02dT%02d:%02d",
            parts.getOrDefault("yr", 0),
            parts.getOrDefault("mo", 0),
            parts.getOrDefault("dy", 0),
            parts.getOrDefault("hr", 0),
            parts.getOrDefault("min", 0));
    return WireDate.iso(date);
  }
}
