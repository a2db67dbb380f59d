package org.stet.exportformats.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.export.api.OpenPoint;
import org.stet.exportformats.words.XmlText;
import org.stet.text.api.TextRange;

/**
 * What is open, as comments in the margin. A point whose words the document does not show, or that
 * is about the story as a whole, stands beside the first paragraph.
 */
final class Comments {
  private final List<OpenPoint> points;

  /** The numbers of the comments that begin before, or end behind, an item of the text after. */
  private final Map<Integer, List<Integer>> starts = new HashMap<>();

  private final Map<Integer, List<Integer>> ends = new HashMap<>();

  private Comments(List<OpenPoint> points) {
    this.points = points;
  }

  static Comments none() {
    return new Comments(List.of());
  }

  /** Comments on {@code text}, laid out from a copy file of {@code length} code units. */
  static Comments of(List<OpenPoint> points, WordText text, int length) {
    Comments comments = new Comments(points);
    int[] items = new int[length];
    Arrays.fill(items, -1);
    for (int i = 0; i < text.length(); i++) {
      if (text.origin(i) >= 0 && text.origin(i) < length && text.at(i) != '\n') {
        items[text.origin(i)] = i;
      }
    }
    for (int number = 0; number < points.size(); number++) {
      comments.place(number, points.get(number).range(), items);
    }
    return comments;
  }

  private void place(int number, @Nullable TextRange range, int[] items) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    if (range != null) {
      for (int i = range.start(); i < Math.min(range.end(), items.length); i++) {
        if (items[i] >= 0) {
          first = Math.min(first, items[i]);
          last = Math.max(last, items[i]);
        }
      }
    }
    starts.computeIfAbsent(last < 0 ? 0 : first, k -> new ArrayList<>()).add(number);
    ends.computeIfAbsent(Math.max(last, 0), k -> new ArrayList<>()).add(number);
  }

  boolean isEmpty() {
    return points.isEmpty();
  }

  boolean startAt(int item) {
    return item >= 0 && starts.containsKey(item);
  }

  boolean endAt(int item) {
    return item >= 0 && ends.containsKey(item);
  }

  /** Opens the comments that begin before {@code item} of the text after. */
  void open(int item, XmlText xml) {
    for (int number : starts.getOrDefault(item, List.of())) {
      empty(xml, "w:commentRangeStart", number);
    }
  }

  /** Closes the comments that end behind {@code item}. */
  void close(int item, XmlText xml) {
    for (int number : ends.getOrDefault(item, List.of())) {
      empty(xml, "w:commentRangeEnd", number);
      xml.open("w:r");
      empty(xml, "w:commentReference", number);
      xml.close();
    }
  }

  private static void empty(XmlText xml, String name, int number) {
    xml.open(name, "w:id", Integer.toString(number));
    xml.close();
  }

  /** The part with the words of the comments. */
  String part(Hand hand) {
    XmlText xml = new XmlText();
    xml.open("w:comments", "xmlns:w", Parts.MAIN);
    xml.words("\n");
    for (int number = 0; number < points.size(); number++) {
      OpenPoint point = points.get(number);
      xml.open("w:comment", "w:id", Integer.toString(number));
      xml.attribute("w:author", "Stet");
      xml.attribute("w:date", hand.date());
      xml.attribute("w:initials", "St");
      xml.open("w:p");
      xml.open("w:r");
      xml.open("w:t", "xml:space", "preserve");
      xml.words(point.severity().id() + ": " + point.message() + " (" + point.id() + ")");
      xml.close();
      xml.close();
      xml.close();
      xml.closeLine();
    }
    xml.close();
    return xml.finish();
  }
}
