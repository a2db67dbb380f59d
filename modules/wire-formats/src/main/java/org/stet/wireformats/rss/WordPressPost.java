package org.stet.wireformats.rss;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.FieldName;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.story.WireDate;
import org.stet.wireformats.xml.XmlElement;

/** What is particular to posts of WordPress. Anything else goes through unchanged. */
final class WordPressPost {
  private static final Pattern CAPTION =
      Pattern.compile("\\[caption[^\\]]{0,400}\\](.{0,4000}?)\\[/caption\\]", Pattern.DOTALL);
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?s)\\s*</?(?:p|div|h[1-6]|ul|ol|li|table|blockquote|figure|pre|section)\\b.*");

  private WordPressPost() {}

  /**
   * {@code html} with a paragraph for each stretch between blank lines, where it has none: so
   * WordPress stores what it shows. Captions in its short form become figures.
   */
  static String paragraphs(String html) {
    String text = html;
    if (text.contains("[caption")) {
      text =
          CAPTION
              .matcher(text)
              .replaceAll(
                  m -> "\n\n<figure>" + Matcher.quoteReplacement(m.group(1)) + "</figure>\n\n");
    }
    if (text.contains("<p>") || text.contains("<p ") || text.indexOf('\n') < 0) {
      return text;
    }
    StringBuilder marked = new StringBuilder();
    for (String part : text.split("\\r?\\n[ \\t]*\\r?\\n")) {
      if (part.isBlank()) {
        continue;
      }
      boolean block = BLOCK.matcher(part).matches();
      marked.append(block ? part : "<p>" + part.strip() + "</p>").append('\n');
    }
    return marked.toString();
  }

  /** The name that the export gives for a login, or the login. */
  static String displayName(XmlElement root, String login) {
    for (XmlElement channel : root.all("channel")) {
      for (XmlElement author : channel.all("author")) {
        boolean same =
            author.first("author_login").filter(a -> a.words().equals(login)).isPresent();
        String name = author.first("author_display_name").map(XmlElement::words).orElse("");
        if (same && !name.isEmpty()) {
          return name;
        }
      }
    }
    return login;
  }

  /** What is not public yet is withheld, and what waits for its time is under an embargo. */
  static void status(Sheet sheet, XmlElement entry) {
    String status =
        entry.all("status").stream()
            .filter(s -> s.prefix().equals("wp"))
            .map(XmlElement::words)
            .findFirst()
            .orElse("");
    switch (status) {
      case "draft", "pending", "private", "auto-draft" -> sheet.set(FieldName.STATUS, "withheld");
      case "trash" -> sheet.set(FieldName.STATUS, "cancelled");
      case "future" -> waits(entry).ifPresent(date -> sheet.set(FieldName.EMBARGO, date));
      default -> {}
    }
  }

  /** When the post will come out; a date of the year -1 stands for none. */
  private static Optional<String> waits(XmlElement entry) {
    for (String name : List.of("pubDate", "post_date_gmt", "post_date")) {
      String words = entry.first(name).map(XmlElement::words).orElse("");
      boolean none = words.contains("-0001") || words.startsWith("0000");
      Optional<String> date = none ? Optional.empty() : WireDate.iso(words + zone(name));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static String zone(String name) {
    return name.endsWith("_gmt") ? " GMT" : "";
  }
}
