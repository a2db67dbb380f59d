package org.stet.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.Article;
import org.stet.text.api.Bias;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.Field;
import org.stet.text.api.TextRange;
import org.stet.wire.api.StoryKind;

/**
 * The lines of a text whose words are not all in a block or a field of the article made from it,
 * and why. Only the label before words that are there may be missing: {@code SOURCE:}, {@code By}.
 */
final class RemovedLines {
  private final Copy copy;
  private final String text;
  private final ChangeSet change;
  private final PrintedWords printed;
  private final MovedWords moved;
  private final List<Removed> lines = new ArrayList<>();
  private final Map<Integer, Boolean> repairs = new HashMap<>();

  /**
   * One of the lines.
   *
   * @param text the line as it was, without white space at its ends
   */
  record Removed(String text, String rule, String reason) {}

  private RemovedLines(Copy copy) {
    Article article = copy.article();
    this.copy = copy;
    this.text = copy.story().text();
    this.change = copy.change();
    this.printed = PrintedWords.of(article, copy.story().kind() == StoryKind.SERVICE);
    this.moved = MovedWords.of(change, article.text(), printed);
  }

  static RemovedLines of(Copy copy) {
    RemovedLines removed = new RemovedLines(copy);
    removed.readLines();
    return removed;
  }

  List<Removed> lines() {
    return lines;
  }

  void writeTo(JsonText json) {
    json.name("removed").array();
    for (Removed line : lines) {
      json.object().field("text", line.text()).field("rule", line.rule());
      json.field("reason", line.reason()).end();
    }
    json.end();
  }

  private void readLines() {
    int at = 0;
    while (at <= text.length()) {
      int end = lineEnd(text, at);
      TextRange line = trimmed(text, at, end);
      TextRange lost = line.isEmpty() ? null : firstLost(line);
      if (lost != null) {
        lines.add(explain(line.in(text), lost));
      }
      at = end + 1;
    }
  }

  /** The first word of {@code line} that is nowhere, or null. */
  private @Nullable TextRange firstLost(TextRange line) {
    List<TextRange> words = WordMatch.words(text, line);
    if (words.isEmpty()) {
      return isKept(line) || isChanged(line) ? null : line;
    }
    int lost = -1;
    int lastLost = -1;
    int found = 0;
    for (int i = 0; i < words.size(); i++) {
      TextRange word = words.get(i);
      if (isKept(word) || isChanged(word)) {
        continue;
      }
      Edit edit = editOf(word);
      if (edit != null && moved.find(edit, word.in(text))) {
        found++;
      } else {
        lost = lost < 0 ? i : lost;
        lastLost = i;
      }
    }
    if (lost < 0 || (lost == 0 && isLabel(line, words, lastLost))) {
      return null;
    }
    moved.giveBack(found);
    return words.get(lost);
  }

  /** Whether the words up to {@code last}, and no other, are what stands before the words meant. */
  private boolean isLabel(TextRange line, List<TextRange> words, int last) {
    if (last + 1 >= words.size()) {
      return false;
    }
    for (int i = 0; i <= last; i++) {
      if (isKept(words.get(i))) {
        return false;
      }
    }
    int end = words.get(last).end();
    String behind = text.substring(end, words.get(last + 1).start());
    return behind.strip().startsWith(":")
        || Byline.isLead(text.substring(line.start(), end))
        || Byline.isLead(text.substring(line.start(), end) + behind);
  }

  /** Whether some of {@code range} is still there. */
  private boolean isKept(TextRange range) {
    int i = editAt(range);
    int from = range.start();
    List<Edit> edits = change.edits();
    while (i >= 0 && i < edits.size() && edits.get(i).range().start() <= from) {
      from = Math.max(from, edits.get(i).range().end());
      i++;
    }
    if (from >= range.end()) {
      return false;
    }
    int now = change.offsetMap().toNew(from, Bias.AFTER);
    return printed.hold(TextRange.ofLength(now, 1));
  }

  /** Whether other characters stand in the same place: a repair. */
  private boolean isChanged(TextRange range) {
    int i = editAt(range);
    return i >= 0 && repairs.computeIfAbsent(i, this::isRepair); // An edit may take many words.
  }

  private boolean isRepair(int i) {
    Edit edit = change.edits().get(i);
    String words = edit.replacement();
    TextRange after = change.offsetMap().stretches().get(i).after();
    return !words.isBlank()
        && WordMatch.words(text, edit.range()).size()
            == WordMatch.words(words, new TextRange(0, words.length())).size()
        && printed.holdWordsOf(after);
  }

  private @Nullable Edit editOf(TextRange range) {
    int i = editAt(range);
    return i < 0 ? null : change.edits().get(i);
  }

  /** The index of the first edit that takes some of {@code range}, or -1. */
  private int editAt(TextRange range) {
    List<Edit> edits = change.edits();
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edits.get(middle).range().end() <= range.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    while (low < edits.size()
        && edits.get(low).isInsertion()
        && edits.get(low).range().start() < range.end()) {
      low++;
    }
    return low < edits.size() && edits.get(low).range().overlaps(range) ? low : -1;
  }

  /** Who took {@code lost} away. */
  private Removed explain(String line, TextRange lost) {
    Edit edit = editOf(lost);
    if (edit != null) {
      return new Removed(line, edit.rule(), edit.reason());
    }
    TextRange now = change.offsetMap().toNew(lost);
    for (Field field : copy.article().fields()) {
      if (field.range().overlaps(now)) {
        String name = field.name().label();
        return new Removed(line, copy.story().format(), "the field " + name + " is not printed");
      }
    }
    return new Removed(line, copy.story().format(), "the line is in no part of the article");
  }

  private static int lineEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f') {
        return i;
      }
    }
    return text.length();
  }

  /** Without what nobody sees: white space and control characters. */
  private static TextRange trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isInvisible(text.charAt(start))) {
      start++;
    }
    while (end > start && isInvisible(text.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }

  private static boolean isInvisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
