package org.stet.wireformats.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.FieldName;

/** Slugs as agencies write them, with the words about the take behind. */
public final class Slugs {
  private static final Pattern BRACKETS = Pattern.compile("(.*?\\S)\\s*\\(([^()]{1,80})\\)");
  private static final Pattern TAKE =
      Pattern.compile(
          "(?i)(.*?\\S)\\s?,\\s?((?:\\d{1,2}(?:st|nd|rd|th)\\s(?:ld|lead|take|add|update|writethru)|ld\\b|lead|"
              + "writethru|update|urgent|correct|newsalert|bulletin|flash|take\\s\\d|\\d{1,2}-lead).*)");
  private static final Pattern HEADLINE =
      Pattern.compile(
          "((?:UPDATE|WRAPUP|REFILE|CORRECTED|RPT|UPDATED|RECAST|LEAD)(?:\\s\\d{1,2})?(?:-[A-Z]{3,9})?)-\\S.*");

  private Slugs() {}

  /** Adds a visible slug line to {@code sheet}. */
  public static void add(Sheet sheet, String words) {
    String slug = slug(words);
    set(sheet, words);
    if (sheet.value(FieldName.SLUG).filter(slug::equals).isPresent()) {
      sheet.reset(FieldName.SLUG, "");
    }
    sheet.field(FieldName.SLUG, words, slug, "The slug of the story");
  }

  /** Gives {@code sheet} a slug that is no line of the item. */
  public static void set(Sheet sheet, String words) {
    sheet.set(FieldName.SLUG, slug(words));
    sheet.set(FieldName.TAKE, take(words));
  }

  /** The take that a headline begins with, such as {@code UPDATE 2-}. */
  static void takeOfHeadline(Sheet sheet) {
    Matcher headline = HEADLINE.matcher(sheet.value(FieldName.HEADLINE).orElse(""));
    if (headline.matches()) {
      sheet.set(FieldName.TAKE, headline.group(1));
    }
  }

  static String slug(String words) {
    String slug = words.strip();
    Matcher brackets = BRACKETS.matcher(slug);
    Matcher take = TAKE.matcher(slug);
    if (brackets.matches()) {
      slug = brackets.group(1);
    } else if (take.matches()) {
      slug = take.group(1);
    }
    return slug.startsWith("BC-") ? slug.substring(3) : slug;
  }

  static String take(String words) {
    Matcher brackets = BRACKETS.matcher(words.strip());
    if (brackets.matches()) {
      return brackets.group(2);
    }
    Matcher take = TAKE.matcher(words.strip());
    return take.matches() ? take.group(2) : "";
  }
}
