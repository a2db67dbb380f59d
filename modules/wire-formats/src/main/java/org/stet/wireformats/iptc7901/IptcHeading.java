package org.stet.wireformats.iptc7901;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.text.api.Dateline;
import org.stet.text.api.FieldName;
import org.stet.wire.api.BylineWords;
import org.stet.wireformats.agency.AgencyCopy;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.StoryHead;

/**
 * The heading of a message: take, headline, standfirst and byline, ended by an equals sign or a
 * blank line.
 */
final class IptcHeading {
  private static final int MOST_LINES = 10;

  /** A line this long, with the first word of the next, was full. */
  private static final int FULL = 60;

  /** Signs around a line that only say that it is urgent: {@code ++ Scossa a Lorba ++}. */
  private static final Pattern MARKED = Pattern.compile("^\\+{1,3}\\s?([^+]+?)\\s?\\+{1,3}$");

  private static final Pattern KEYWORDS =
      Pattern.compile(
          "[\\p{L}\\p{N}-]{2,30}(?:/[\\p{L}\\p{N}-]{2,30}){1,8}|(?:[\\p{L}\\p{N}-]{1,30}/){1,9}");

  private final AgencyCopy copy;
  private final List<AgencyLine> text;
  private final StoryHead head;
  private final List<AgencyLine> titles = new ArrayList<>();

  IptcHeading(AgencyCopy copy, List<AgencyLine> text) {
    this.copy = copy;
    this.text = text;
    this.head = new StoryHead(copy);
  }

  /** The index of the first line of the story. */
  int read() {
    int end = end();
    for (int i = 0; i < end; i++) {
      AgencyLine line = text.get(i);
      String words = words(line);
      if (words.isEmpty()) {
        copy.drop(line, "frame", "An empty line of the heading");
      } else if (isByline(words, i, end)) {
        i = byline(i, end);
      } else if (!head.takes(line, words)) {
        titles.add(line);
      }
    }
    titles();
    return end;
  }

  private int end() {
    boolean seen = false;
    for (int i = 0; i < text.size() && i < MOST_LINES; i++) {
      AgencyLine line = text.get(i);
      if (line.words().endsWith("=")) {
        return withFurther(i + 1);
      }
      if (line.isBlank() && seen && !endsLater(i)) {
        return i;
      }
      if (Dateline.of(line.words()).isPresent()) {
        return i;
      }
      seen |= !line.isBlank();
    }
    return Math.min(text.size(), seen ? 1 : 0);
  }

  /** The byline may stand below the sign that ends the headline. */
  private int withFurther(int from) {
    int end = from;
    for (int i = from; i < text.size() && i < MOST_LINES; i++) {
      String words = text.get(i).words();
      if (words.endsWith("=") || BylineWords.isByline(words)) {
        end = i + 1;
      } else if (!words.isEmpty()) {
        break;
      }
    }
    return end;
  }

  /** Whether the equals sign that ends the heading still comes, before any dateline. */
  private boolean endsLater(int from) {
    for (int i = from + 1; i < text.size() && i < MOST_LINES; i++) {
      String words = text.get(i).words();
      if (words.endsWith("=")) {
        return true;
      }
      if (Dateline.of(words).isPresent()) {
        return false;
      }
    }
    return false;
  }

  private static String words(AgencyLine line) {
    String words = line.words();
    String bare = words.endsWith("=") ? words.substring(0, words.length() - 1).strip() : words;
    return MARKED.matcher(bare).replaceFirst("$1");
  }

  /** By with a name is a byline; if a line of the heading is to be the headline, not the first. */
  private boolean isByline(String words, int at, int end) {
    return BylineWords.isByline(words) && (!titles.isEmpty() || at + 1 == end || at > 0);
  }

  /** A byline may go on in the next line: {@code By Maren Holt and} ... */
  private int byline(int from, int end) {
    StringBuilder byline = new StringBuilder(words(text.get(from)));
    int last = from;
    boolean open = byline.length() + 12 > FULL || byline.toString().endsWith(",");
    while (open && last + 1 < end && !text.get(last + 1).isBlank()) {
      last++;
      byline.append(' ').append(words(text.get(last)));
      open = false;
    }
    for (int i = from; i <= last; i++) {
      copy.move(text.get(i), FieldName.BYLINE, i == from ? byline.toString() : "");
    }
    return last;
  }

  /** Lines that were full are one headline; a line after a short one is a standfirst. */
  private void titles() {
    String top = titles.isEmpty() ? "" : words(titles.get(0));
    if (isKeywords(top) && (titles.size() > 1 || top.endsWith("/"))) {
      AgencyLine keywords = titles.remove(0);
      String slug = words(keywords).replaceFirst("/$", "");
      copy.move(keywords, FieldName.SLUG, slug);
      copy.field(FieldName.KEYWORDS, slug.replace("/", ", "));
    }
    if (titles.size() > 1 && isKicker(words(titles.get(0)))) {
      AgencyLine kicker = titles.remove(0);
      copy.move(kicker, FieldName.TAKE, words(kicker));
    }
    StringBuilder headline = new StringBuilder();
    StringBuilder standfirst = new StringBuilder();
    for (int i = 0; i < titles.size(); i++) {
      String words = words(titles.get(i));
      boolean goesOn = i == 0 || (standfirst.length() == 0 && isFull(titles.get(i - 1), words));
      StringBuilder title = goesOn ? headline : standfirst;
      title.append(title.length() == 0 ? "" : " ").append(words);
      copy.move(titles.get(i), goesOn ? FieldName.HEADLINE : FieldName.STANDFIRST, "");
    }
    copy.field(FieldName.HEADLINE, headline.toString());
    String deck = standfirst.toString();
    copy.field(FieldName.STANDFIRST, deck.startsWith("- ") ? deck.substring(2) : deck);
  }

  /** Keywords set apart by strokes, as they often stand before the text: {@code Wahl/Bayern/}. */
  private static boolean isKeywords(String words) {
    return KEYWORDS.matcher(words).matches();
  }

  /** Whether {@code words} are a word in capitals above the headline: {@code FEATURE}. */
  private static boolean isKicker(String words) {
    return words.length() <= 24
        && words.chars().noneMatch(Character::isLowerCase)
        && words.chars().anyMatch(Character::isLetter);
  }

  private static boolean isFull(AgencyLine line, String next) {
    int space = next.indexOf(' ');
    int first = space < 0 ? next.length() : space;
    return !next.startsWith("- ") && line.words().length() + 1 + first > FULL;
  }
}
