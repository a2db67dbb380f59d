package org.stet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stet.cli.Sheet.Cell;
import org.stet.text.api.OffsetMap.Stretch;

/**
 * The change of a text as a unified diff. It needs no search for common lines: the edits say which
 * lines they touch.
 */
final class LineDiff {
  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;
  private final List<Region> regions = new ArrayList<>();

  /** Lines {@code [start, end)} of the text before that became {@code [newStart, newEnd)}. */
  private record Region(int start, int end, int newStart, int newEnd) {}

  /**
   * @param stretches what was replaced, as ranges over both texts, ascending
   */
  LineDiff(String before, String after, List<Stretch> stretches) {
    this.before = lines(before);
    this.after = lines(after);
    int[] starts = starts(this.before);
    int[] newStarts = starts(this.after);
    for (Stretch stretch : stretches) {
      add(
          new Region(
              lineAt(starts, stretch.before().start()),
              lineAt(starts, stretch.before().end()) + 1,
              lineAt(newStarts, stretch.after().start()),
              lineAt(newStarts, stretch.after().end()) + 1));
    }
    trim();
  }

  /** The lines with their line ends. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(at, next));
      at = next;
    }
    return lines;
  }

  /** Where each line starts, and where one would start behind the last line end. */
  private static int[] starts(List<String> lines) {
    int count = lines.size();
    boolean ended = count == 0 || lines.get(count - 1).endsWith("\n");
    int[] starts = new int[ended ? count + 1 : count];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + lines.get(i - 1).length();
    }
    return starts;
  }

  private static int lineAt(int[] starts, int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 2;
  }

  private void add(Region region) {
    int last = regions.size() - 1;
    if (last >= 0
        && (regions.get(last).end() >= region.start()
            || regions.get(last).newEnd() >= region.newStart())) {
      Region previous = regions.remove(last);
      add(
          new Region(
              previous.start(),
              Math.max(previous.end(), region.end()),
              previous.newStart(),
              Math.max(previous.newEnd(), region.newEnd())));
    } else {
      regions.add(region);
    }
  }

  /** Takes equal lines at the ends out of the regions. */
  private void trim() {
    for (int i = 0; i < regions.size(); i++) {
      Region region = regions.get(i);
      int start = region.start();
      int newStart = region.newStart();
      int end = Math.min(region.end(), before.size());
      int newEnd = Math.min(region.newEnd(), after.size());
      while (start < end && newStart < newEnd && before.get(start).equals(after.get(newStart))) {
        start++;
        newStart++;
      }
      while (start < end
          && newStart < newEnd
          && before.get(end - 1).equals(after.get(newEnd - 1))) {
        end--;
        newEnd--;
      }
      regions.set(i, new Region(start, end, newStart, newEnd));
    }
    regions.removeIf(
        region -> region.start() == region.end() && region.newStart() == region.newEnd());
  }

  /** Prints the diff, or nothing if the texts are equal. */
  void print(String name, Sheet sheet) {
    if (regions.isEmpty()) {
      return;
    }
    String shown = Shown.onOneLine(name);
    sheet.coloured("--- " + shown, Colour.BOLD).coloured("+++ " + shown, Colour.BOLD);
    int from = 0;
    while (from < regions.size()) {
      int to = from + 1;
      while (to < regions.size()
          && regions.get(to).start() - regions.get(to - 1).end() <= 2 * CONTEXT) {
        to++;
      }
      print(regions.subList(from, to), sheet);
      from = to;
    }
  }

  private void print(List<Region> hunk, Sheet sheet) {
    Region first = hunk.get(0);
    Region last = hunk.get(hunk.size() - 1);
    int lead = Math.min(CONTEXT, Math.min(first.start(), first.newStart()));
    int start = first.start() - lead;
    int newStart = first.newStart() - lead;
    int tail = Math.min(CONTEXT, before.size() - last.end());
    int count = last.end() + tail - start;
    int newCount = last.newEnd() + tail - newStart;
    sheet.line(
        new Cell(
            "@@ -" + place(start, count) + " +" + place(newStart, newCount) + " @@", Colour.CYAN));
    int at = start;
    for (Region region : hunk) {
      print(" ", before.subList(at, region.start()), Colour.NONE, sheet);
      print("-", before.subList(region.start(), region.end()), Colour.RED, sheet);
      print("+", after.subList(region.newStart(), region.newEnd()), Colour.GREEN, sheet);
      at = region.end();
    }
    print(" ", before.subList(at, at + tail), Colour.NONE, sheet);
  }

  private static String place(int start, int count) {
    return (count == 0 ? start : start + 1) + "," + count;
  }

  private static void print(String mark, List<String> lines, Colour colour, Sheet sheet) {
    for (String line : lines) {
      boolean ended = line.endsWith("\n");
      String words = ended ? line.substring(0, line.length() - 1) : line;
      sheet.coloured(mark + words, colour);
      if (!ended) {
        sheet.coloured("\\ No newline at end of file", Colour.FAINT);
      }
    }
  }
}
