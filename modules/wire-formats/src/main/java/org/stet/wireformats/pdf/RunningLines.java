package org.stet.wireformats.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the running heads and feet of pages: lines at their edges that come back on other pages,
 * but for numbers, and numbers of pages.
 */
final class RunningLines {
  private static final double EDGE = 0.12;
  private static final int MOST_LINES = 3;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)[-–—|\\s]*(?:(?:page|seite|página|pagina|strona|сторінка|страница|side|sida|p\\.|s\\.)\\s?)?\\d{1,4}"
              + "(?:\\s?(?:/|of|von|de|sur|di|av|из|z)\\s?\\d{1,4})?[-–—|\\s]*");

  private final Set<TextLine> running = new HashSet<>();

  private RunningLines() {}

  static RunningLines of(List<List<TextLine>> pages, List<Double> heights) {
    RunningLines found = new RunningLines();
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (TextLine line : pages.get(i)) {
        if (isAtEdge(line, pages.get(i), heights.get(i))) {
          seen.computeIfAbsent(key(line), k -> new HashSet<>()).add(i);
        }
      }
    }
    for (int i = 0; i < pages.size(); i++) {
      for (TextLine line : pages.get(i)) {
        if (isAtEdge(line, pages.get(i), heights.get(i))) {
          boolean recurs = seen.getOrDefault(key(line), Set.of()).size() > 1;
          if (recurs || NUMBER.matcher(line.words()).matches()) {
            found.running.add(line);
          }
        }
      }
    }
    return found;
  }

  /** Whether {@code line} is one of the first or last of its page, and near the edge. */
  private static boolean isAtEdge(TextLine line, List<TextLine> page, double height) {
    boolean above = line.y() < height * EDGE;
    boolean below = line.y() > height * (1 - EDGE);
    long beyond =
        page.stream()
            .filter(other -> above ? other.y() < line.y() - 2 : other.y() > line.y() + 2)
            .count();
    return (above || below) && beyond < MOST_LINES;
  }

  /** The same words at the same height, but for numbers. */
  private static String key(TextLine line) {
    return Math.round(line.y() / 6) + " " + line.words().replaceAll("\\d+", "#");
  }

  boolean contains(TextLine line) {
    return running.contains(line);
  }
}
