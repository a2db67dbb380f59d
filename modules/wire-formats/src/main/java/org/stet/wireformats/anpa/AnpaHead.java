package org.stet.wireformats.anpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.Dateline;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.wire.api.SlugLine;
import org.stet.wireformats.agency.AgencyCopy;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.StoryHead;

/** Reads the lines above the story: slug line, headline, notes, byline. */
final class AnpaHead {
  private static final int LONGEST_HEAD_LINE = 100;
  private static final int MOST_LINES = 24;
  private static final int SAME_START = 5;
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(HL|HEAD|HEADLINE|INDEX|KEYWORDS?|SYMBOLS?|CODE|UPDATE|SOURCE|SLUG|EMBARGO)\\s?:\\s{0,3}(.*)");

  /** A place in capitals and the last words of the take before: {@code LORBY: open the parks.} */
  private static final Pattern LEFT_OFF =
      Pattern.compile("\\p{Lu}{2}[\\p{Lu} .'-]{1,28}(?:, [^:]{2,20})?: \\p{Ll}.{2,80}\\.");

  private final AgencyCopy copy;
  private final List<AgencyLine> text;
  private final AnpaHeader header;
  private final StoryHead head;
  private boolean hasHeadline;

  AnpaHead(AgencyCopy copy, List<AgencyLine> text, AnpaHeader header) {
    this.copy = copy;
    this.text = text;
    this.header = header;
    this.head = new StoryHead(copy);
  }

  /** The index of the first line of the story. */
  int read() {
    int end = end();
    boolean tables = text.subList(end, text.size()).stream().anyMatch(AnpaCodes::isTableLine);
    boolean slug = false;
    int at = 0;
    while (at < end) {
      List<AgencyLine> unit = unit(at, end);
      at += unit.size();
      String words = words(unit);
      if (words.isEmpty()) {
        drop(unit, "An empty line of codes");
      } else if (!slug && isSlug(words)) {
        slug = true;
        slug(unit, words);
      } else {
        read(unit, words);
      }
    }
    for (AgencyLine line : text.subList(0, end)) {
      if (!copy.isDropped(line) && !line.isBlank()) {
        boolean above = AnpaCodes.isUpperRail(line) && copy.role(line) == Role.PARAGRAPH;
        copy.role(line, above && tables ? Role.SUBHEAD : copy.role(line));
        AnpaCodes.replace(copy, line);
      }
    }
    return end;
  }

  /** The first line that is no head line: indented, a line of a table, or prose. */
  private int end() {
    for (int i = 0; i < text.size(); i++) {
      AgencyLine line = text.get(i);
      String words = AnpaCodes.words(line);
      boolean body =
          !AnpaCodes.isUpperRail(line)
              && !line.isBlank()
              && (isIndented(line)
                  || words.length() > LONGEST_HEAD_LINE
                  || Dateline.of(words).isPresent());
      if (body || AnpaCodes.isTableLine(line) || i >= MOST_LINES || isAfterBlank(i)) {
        return i;
      }
    }
    return text.size();
  }

  /** Whether a plain line stands below a blank one and the head is read already. */
  private boolean isAfterBlank(int at) {
    return at > 1
        && text.get(at - 1).isBlank()
        && !text.get(at).isBlank()
        && !AnpaCodes.isUpperRail(text.get(at));
  }

  static boolean isIndented(AgencyLine line) {
    int indent = line.firstSeen() - line.range().start();
    return line.text().substring(0, indent).indexOf('\t') >= 0
        || line.text().substring(0, indent).indexOf("  ") >= 0;
  }

  /** A head line and those on which it goes on: up to the code or mark that ends it. */
  private List<AgencyLine> unit(int from, int end) {
    List<AgencyLine> unit = new ArrayList<>();
    unit.add(text.get(from));
    boolean open = AnpaCodes.isUpperRail(text.get(from)) && AnpaCodes.quad(text.get(from)) < 0;
    boolean marked = from > 0 && endsWithPlus(from, end);
    for (int i = from + 1; i < end && (open || marked); i++) {
      AgencyLine line = text.get(i);
      boolean rail = AnpaCodes.isUpperRail(line) || line.isBlank();
      if ((open && (rail || !hasQuads(end))) || (marked && endsWithPlus(unit))) {
        break;
      }
      unit.add(line);
      open = open && AnpaCodes.quad(line) < 0;
    }
    return unit;
  }

  private boolean hasQuads(int end) {
    return text.subList(0, end).stream().anyMatch(line -> AnpaCodes.quad(line) >= 0);
  }

  /** Whether one of the next lines ends with the plus that ends a headline. */
  private boolean endsWithPlus(int from, int end) {
    for (int i = from; i < end && i < from + 3 && !text.get(i).isBlank(); i++) {
      if (text.get(i).words().endsWith("+")) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithPlus(List<AgencyLine> unit) {
    return unit.get(unit.size() - 1).words().endsWith("+");
  }

  private static String words(List<AgencyLine> unit) {
    StringBuilder words = new StringBuilder();
    for (AgencyLine line : unit) {
      String part = AnpaCodes.words(line);
      words.append(words.length() == 0 || part.isEmpty() ? "" : " ").append(part);
    }
    String whole = words.toString().strip();
    return whole.endsWith("+") ? whole.substring(0, whole.length() - 1).strip() : whole;
  }

  /**
   * Whether {@code words} are the slug line: with a cycle, or beginning as the header's keyword.
   */
  private boolean isSlug(String words) {
    if (!SlugLine.withoutCycle(words).equals(words)) {
      return true;
    }
    String keyword = folded(SlugLine.withoutCycle(header.keyword()));
    String start = folded(words);
    int length = Math.min(SAME_START, keyword.length());
    return length > 2 && start.startsWith(keyword.substring(0, length)) && !words.contains(": ");
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
  }

  private void slug(List<AgencyLine> unit, String words) {
    SlugLine slug = SlugLine.of(words);
    copy.field(FieldName.SLUG, slug.slug());
    copy.field(FieldName.TAKE, slug.take());
    unit.forEach(
        line -> copy.drop(line, "header", "The keyword line: its values are in the fields"));
  }

  private void read(List<AgencyLine> unit, String words) {
    Matcher label = LABELLED.matcher(words);
    if (label.matches()) {
      labelled(unit, label.group(1).toUpperCase(Locale.ROOT), label.group(2));
    } else if (head.takes(unit.get(0), words)) {
      unit.subList(1, unit.size()).forEach(line -> follow(unit.get(0), line));
    } else if (!copy.field(FieldName.TAKE).isEmpty() && LEFT_OFF.matcher(words).matches()) {
      drop(unit, "The last words of the take before, where this one goes on");
    } else if (!hasHeadline) {
      hasHeadline = true;
      move(unit, FieldName.HEADLINE, words);
    }
  }

  private void labelled(List<AgencyLine> unit, String label, String words) {
    switch (label) {
      case "HL", "HEAD", "HEADLINE" -> {
        hasHeadline = true;
        move(unit, FieldName.HEADLINE, words);
      }
      case "INDEX", "KEYWORD", "KEYWORDS" -> move(unit, FieldName.KEYWORDS, words);
      case "UPDATE" -> move(unit, FieldName.EDNOTE, words);
      case "SOURCE" -> move(unit, FieldName.SOURCE, words);
      case "EMBARGO" -> move(unit, FieldName.EMBARGO, words);
      case "SLUG" -> move(unit, FieldName.SLUG, words);
      default -> drop(unit, "A code of the service");
    }
  }

  private void move(List<AgencyLine> unit, FieldName name, String words) {
    copy.field(name, words);
    unit.forEach(line -> copy.move(line, name, ""));
  }

  /** A line on which another goes on shares its fate. */
  private void follow(AgencyLine first, AgencyLine line) {
    if (copy.isDropped(first)) {
      copy.drop(line, "header", "Moved to a field");
    } else {
      copy.role(line, copy.role(first));
    }
  }

  private void drop(List<AgencyLine> unit, String reason) {
    unit.forEach(line -> copy.drop(line, "frame", reason));
  }
}
