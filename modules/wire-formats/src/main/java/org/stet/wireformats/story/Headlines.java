package org.stet.wireformats.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.FieldName;

/** Headlines, without the marks that some agencies put before or behind them. */
public final class Headlines {
  private static final Pattern MARKS =
      Pattern.compile("(?:[>+*=#]{1,4}\\s?(?:\\p{Lu}{2,6}/)?\\s?)?(\\S.*?)(?:\\s?[=+*#]{1,3})?");

  private Headlines() {}

  /** Adds the headline of an item. */
  public static void add(Sheet sheet, String words) {
    Matcher marks = MARKS.matcher(words);
    String bare = marks.matches() ? marks.group(1) : words;
    sheet.field(FieldName.HEADLINE, words, bare, "The headline of the item");
  }
}
