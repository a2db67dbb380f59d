package org.stet.wireformats.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.FieldName;
import org.stet.text.api.TextRange;
import org.stet.wire.api.ItemIds;
import org.stet.wireformats.html.Folded;
import org.stet.wireformats.xml.Spaces;

/**
 * The visible text of an item, line by line in document order, with what becomes of each line, and
 * the header lines of the article. A reader fills it from top to bottom. For one thread.
 */
public final class Sheet {
  private final List<SheetLine> lines = new ArrayList<>();
  private final Map<FieldName, String> fields = new EnumMap<>(FieldName.class);
  private final Map<FieldName, String> offers = new EnumMap<>(FieldName.class);
  private final Map<Integer, ChangeSet> repairs = new HashMap<>();
  private final Map<Integer, String> arrived = new HashMap<>();
  private int groups;
  private ItemIds ids = ItemIds.NONE;

  /** Notes the identifiers of the item; the first that are noted count. */
  public void identify(ItemIds carried) {
    ids = ids.equals(ItemIds.NONE) ? carried : ids;
  }

  /** The identifiers of the item. */
  public ItemIds ids() {
    return ids;
  }

  /** A number for the lines of one picture, table or note. */
  public int newGroup() {
    return ++groups;
  }

  /** A line that becomes {@code part}. White space is folded, but for rows; nothing if blank. */
  public void line(Part part, String words, int group, String reason) {
    String line = part == Part.ROW || part == Part.NOTE ? oneLine(words) : Spaces.fold(words);
    if (!line.isBlank()) {
      lines.add(SheetLine.of(line, part, group, reason));
    }
  }

  public void line(Part part, String words, String reason) {
    line(part, words, 0, reason);
  }

  /**
   * Says of a line that it arrived as {@code before}, and was repaired: {@code edits} make its
   * words.
   */
  public void repair(int index, String before, List<Edit> edits) {
    ChangeSet changes = ChangeSet.of(before.length(), edits);
    if (!changes.applyTo(before).equals(lines.get(index).words())) {
      throw new IllegalArgumentException("line " + index + " does not come of " + before);
    }
    arrived.put(index, before);
    repairs.put(index, changes);
  }

  /** The line as it arrived, before any repair. */
  String arrived(int index) {
    return arrived.getOrDefault(index, lines.get(index).words());
  }

  /** The repairs of a line, or none. */
  List<Edit> repairs(int index) {
    ChangeSet changes = repairs.get(index);
    return changes == null ? List.of() : changes.edits();
  }

  /** A line that is left out. */
  public void drop(String words, String reason) {
    line(Part.DROPPED, words, reason);
  }

  /** Lines that are left out. */
  public void dropLines(String words, String reason) {
    words.lines().forEach(line -> drop(line, reason));
  }

  /**
   * A visible line that is a header line. If the header line has a value already, this one is left
   * out.
   */
  public void field(FieldName name, String words, String reason) {
    field(name, words, words, reason);
  }

  /** The same, where only {@code value}, a part of the words, is the value. */
  public void field(FieldName name, String words, String value, String reason) {
    String line = Spaces.fold(words);
    String kept = Spaces.fold(value);
    int at = line.indexOf(kept);
    if (line.isEmpty() || kept.isEmpty() || at < 0) {
      drop(line, reason);
      return;
    }
    String before = fields.putIfAbsent(name, kept);
    if (before == null) {
      lines.add(SheetLine.of(line, name, reason).keeping(TextRange.ofLength(at, kept.length())));
    } else {
      boolean same = Folded.words(before).equals(Folded.words(kept));
      String label = name.label();
      drop(
          line,
          same ? "Said in the header line " + label : "A second " + label + "; one is enough");
    }
  }

  /** Gives a header line a value that no reader sees in the item, unless it has one. */
  public void set(FieldName name, String value) {
    String line = Spaces.fold(value);
    if (!line.isEmpty()) {
      fields.putIfAbsent(name, line);
    }
  }

  /** Offers a value that is only likely: it counts if the whole item says no other. */
  public void offer(FieldName name, String value) {
    offers.putIfAbsent(name, value);
  }

  /** Takes what was offered and is still needed. */
  void takeOffers() {
    offers.forEach(this::set);
  }

  /** Gives a header line another value; empty takes it away. */
  public void reset(FieldName name, String value) {
    String line = Spaces.fold(value);
    if (line.isEmpty()) {
      fields.remove(name);
    } else {
      fields.put(name, line);
    }
  }

  public Optional<String> value(FieldName name) {
    return Optional.ofNullable(fields.get(name));
  }

  public boolean has(FieldName name) {
    return fields.containsKey(name);
  }

  public Map<FieldName, String> fields() {
    return Collections.unmodifiableMap(fields);
  }

  public List<SheetLine> lines() {
    return Collections.unmodifiableList(lines);
  }

  public int size() {
    return lines.size();
  }

  public SheetLine get(int index) {
    return lines.get(index);
  }

  /** Decides anew about a line. Its words stay what they are. */
  void decide(int index, SheetLine line) {
    if (!lines.get(index).words().equals(line.words())) {
      throw new IllegalArgumentException("line " + index + " has other words: " + line.words());
    }
    lines.set(index, line);
  }

  /** Leaves out a line that was to stay. */
  public void drop(int index, String reason) {
    decide(index, lines.get(index).dropped(reason));
  }

  /** The lines of the body that are running text, by their indices. */
  public List<Integer> text() {
    List<Integer> text = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).part().isText()) {
        text.add(i);
      }
    }
    return text;
  }

  private static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean ends = "\n\r\f\u000b\u0085\u2028\u2029".indexOf(c) >= 0;
      line.append(ends ? ' ' : c);
    }
    return line.toString().stripTrailing();
  }
}
