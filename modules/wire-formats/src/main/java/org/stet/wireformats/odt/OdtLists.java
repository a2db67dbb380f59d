package org.stet.wireformats.odt;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.wireformats.document.NumberForm;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;

/**
 * Counts the items of the lists of a document, and its headings (ODF 1.3, 5.3 and 4.1.1). The
 * levels of one list style count on where a list says that it continues. For one thread.
 */
final class OdtLists {
  private static final int LEVELS = 10;

  private final Map<String, Map<Integer, OdtLevel>> styles = new HashMap<>();
  private final Map<String, int[]> ended = new HashMap<>();
  private final Map<String, int[]> named = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final int[] headings = new int[LEVELS + 1];
  private Map<Integer, OdtLevel> outline = Map.of();
  private @Nullable XmlElement item;

  /** A list that is being read; all lists in one share the counts. */
  private static final class Open {
    private final String style;
    private final int level;
    private final int[] counts;

    Open(String style, int level, int[] counts) {
      this.style = style;
      this.level = level;
      this.counts = counts;
    }
  }

  /** Takes the list styles inside {@code part}. */
  void read(XmlElement part) {
    for (XmlElement style : part.inside("list-style")) {
      styles.putIfAbsent(style.attribute("name"), levels(style));
    }
    for (XmlElement style : part.inside("outline-style")) {
      outline = outline.isEmpty() ? levels(style) : outline;
    }
  }

  private static Map<Integer, OdtLevel> levels(XmlElement style) {
    Map<Integer, OdtLevel> levels = new HashMap<>();
    for (XmlNode child : style.children()) {
      if (child instanceof XmlElement level) {
        levels.putIfAbsent(whole(level.attribute("level"), 0), OdtLevel.of(level));
      }
    }
    return levels;
  }

  static int whole(String digits, int otherwise) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }

  /** A list begins. */
  void begin(XmlElement list) {
    Open around = open.peek();
    String named = list.attribute("style-name");
    String style = named.isEmpty() && around != null ? around.style : named;
    if (around != null) {
      int level = Math.min(LEVELS, around.level + 1);
      around.counts[level] = 0;
      open.push(new Open(style, level, around.counts));
      return;
    }
    int[] goesOn = null;
    if (!list.attribute("continue-list").isEmpty()) {
      goesOn = this.named.get(list.attribute("continue-list"));
    } else if (list.attribute("continue-numbering").equals("true")) {
      goesOn = ended.get(style);
    }
    int[] counts = goesOn == null ? new int[LEVELS + 1] : goesOn;
    ended.put(style, counts);
    if (!list.attribute("id").isEmpty()) {
      this.named.put(list.attribute("id"), counts);
    }
    open.push(new Open(style, 1, counts));
  }

  void end() {
    open.poll();
  }

  /** Whether a list is open. */
  boolean isOpen() {
    return !open.isEmpty();
  }

  /** An item begins, or ends if null; its first paragraph counts. */
  void item(@Nullable XmlElement element) {
    item = element;
  }

  /**
   * What stands before {@code paragraph}, as the file says or counted; empty if that is no number.
   *
   * @param paragraphStyle the list style of the paragraph, where the list names none
   */
  String number(XmlElement paragraph, String paragraphStyle) {
    XmlElement counted = item;
    item = null;
    String number = "";
    if (counted != null) {
      number = next(counted, paragraphStyle);
      number = counted.first("number").map(XmlElement::words).orElse(number);
    } else if (paragraph.is("h") && !paragraph.attribute("is-list-header").equals("true")) {
      number = heading(paragraph);
    }
    return paragraph.first("number").map(XmlElement::words).orElse(number).strip();
  }

  private String next(XmlElement counted, String paragraphStyle) {
    Open list = open.peek();
    if (list == null) {
      return "";
    }
    String style = list.style.isEmpty() ? paragraphStyle : list.style;
    Map<Integer, OdtLevel> levels = styles.getOrDefault(style, Map.of());
    count(list.counts, list.level, counted, levels);
    return shown(levels, list.level, list.counts);
  }

  /** Counts a heading, as the outline of the document says. */
  private String heading(XmlElement heading) {
    int level = whole(heading.attribute("outline-level"), 0);
    if (level < 1 || level > LEVELS || !outline.containsKey(level)) {
      return "";
    }
    count(headings, level, heading, outline);
    return shown(outline, level, headings);
  }

  private static void count(
      int[] counts, int level, XmlElement item, Map<Integer, OdtLevel> levels) {
    OdtLevel own = levels.get(level);
    int start = own == null ? 1 : own.start();
    int next = counts[level] == 0 ? start : counts[level] + 1;
    counts[level] = whole(item.attribute("start-value"), next);
    Arrays.fill(counts, level + 1, counts.length, 0);
  }

  private static String shown(Map<Integer, OdtLevel> levels, int level, int[] counts) {
    OdtLevel own = levels.get(level);
    if (own == null || own.form() == NumberForm.NONE) {
      return "";
    }
    if (own.pattern().contains("%" + level + "%")) {
      String shown = own.pattern();
      for (int at = 1; at <= level; at++) {
        shown = shown.replace("%" + at + "%", number(levels.get(at), counts[at]));
      }
      return shown.strip();
    }
    StringBuilder shown = new StringBuilder(own.before());
    for (int at = Math.max(1, level - own.shown() + 1); at <= level; at++) {
      String number = number(levels.get(at), counts[at]);
      shown.append(number).append(at < level && !number.isEmpty() ? "." : "");
    }
    return shown.append(own.behind()).toString().strip();
  }

  private static String number(@Nullable OdtLevel level, int count) {
    return level == null ? "" : level.form().of(count == 0 ? level.start() : count);
  }
}
