package org.stet.exportformats.words;

import java.util.List;
import java.util.Locale;
import org.stet.text.api.OffsetMap.Stretch;
import org.stet.text.api.PlainText;
import org.stet.text.api.TextRange;

/** Words as HTML: escaped, with the emphasis and the links of the copy file. */
public final class HtmlText {
  private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");

  private HtmlText() {}

  /** {@code words} as text. */
  public static String escaped(String words) {
    return escaped(words, false);
  }

  /** {@code words} as the value of an attribute in double quotes. */
  public static String attribute(String words) {
    return escaped(words, true);
  }

  private static String escaped(String words, boolean attribute) {
    String clean = CleanCharacters.of(words);
    StringBuilder html = new StringBuilder(clean.length() + 16);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append(attribute ? "&quot;" : "\"");
        default -> html.append(c);
      }
    }
    return html.toString();
  }

  /**
   * The words of {@code line}, a stretch of the copy file {@code text}, with emphasis and links.
   * Links to anything but a page or a mail address are left out, their words stay.
   */
  public static String marked(String text, PlainText line) {
    StringBuilder html = new StringBuilder();
    boolean emphasis = false;
    boolean link = false;
    int at = line.range().start();
    List<Stretch> stretches = line.map().stretches();
    for (int i = 0; i < stretches.size(); i++) {
      TextRange mark = stretches.get(i).before().shift(line.range().start());
      html.append(escaped(text.substring(at, mark.start())));
      at = mark.end();
      String mine = mark.in(text);
      if (mine.equals("*")) {
        html.append(emphasis ? "</em>" : "<em>");
        emphasis = !emphasis;
      } else if (mine.equals("[")) {
        String target = target(text, line, i + 1);
        link = !target.isEmpty();
        html.append(link ? "<a href=\"" + attribute(target) + "\">" : "");
      } else if (mine.startsWith("](")) {
        html.append(link ? "</a>" : "");
        link = false;
      }
    }
    return html.append(escaped(text.substring(at, line.range().end()))).toString();
  }

  /** The target of the link whose words follow, up to a mark; empty if it may not go out. */
  public static String target(String text, PlainText line, int from) {
    List<Stretch> stretches = line.map().stretches();
    for (Stretch stretch : stretches.subList(from, stretches.size())) {
      String words = stretch.before().shift(line.range().start()).in(text);
      if (words.startsWith("](")) {
        String target = words.substring(2, words.length() - 1);
        return mayGoOut(target) ? target : "";
      }
    }
    return "";
  }

  public static boolean mayGoOut(String target) {
    if (!CleanCharacters.of(target).equals(target)) {
      return false;
    }
    String small = target.toLowerCase(Locale.ROOT);
    for (String scheme : SCHEMES) {
      if (small.startsWith(scheme) && small.length() > scheme.length()) {
        return true;
      }
    }
    return false;
  }
}
