package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stet.clean.api.CleanStep;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.Field;
import org.stet.text.api.OffsetMap;
import org.stet.text.api.TextRange;

/** The lines of a text that are in no block and no field of the article made from it, and why. */
final class RemovedLines {
  /** A line of this length does not turn up in other words by chance. */
  private static final int SURE_LENGTH = 20;

  private final Copy copy;
  private final List<ChangeSet> changes = new ArrayList<>();
  private final List<TextRange> kept = new ArrayList<>();
  private final List<String> moved = new ArrayList<>();
  private final List<Removed> lines = new ArrayList<>();

  /**
   * One of the lines.
   *
   * @param text the line as it was, without white space at its ends
   */
  record Removed(String text, String rule, String reason) {}

  private RemovedLines(Copy copy) {
    this.copy = copy;
  }

  static RemovedLines of(Copy copy) {
    RemovedLines removed = new RemovedLines(copy);
    removed.changes.add(copy.story().reading());
    for (CleanStep step : copy.cleaning().steps()) {
      removed.changes.add(step.change());
    }
    removed.findKept();
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

  /** Gathers where the words of the article stand, and which of them came from somewhere else. */
  private void findKept() {
    Article article = copy.article();
    for (Field field : article.fields()) {
      keep(field.range(), field.words(), article.field(field.name()).orElse(""));
    }
    for (Block block : article.blocks()) {
      keep(block.range(), block.words(), article.plain(block));
      TextRange credit = block.credit();
      if (credit != null) {
        keep(block.range(), credit, article.credit(block).orElse(""));
      }
    }
    kept.sort(null);
  }

  private void keep(TextRange whole, TextRange words, String plain) {
    if (words.isEmpty()) {
      return;
    }
    kept.add(whole);
    if (copy.change().offsetMap().toOld(words).isEmpty()) {
      moved.add(fold(plain));
    }
  }

  private void readLines() {
    String text = copy.story().text();
    int at = 0;
    while (at <= text.length()) {
      int end = lineEnd(text, at);
      TextRange line = trimmed(text, at, end);
      if (!line.isEmpty() && !isKept(line) && !isMoved(fold(line.in(text)))) {
        lines.add(explain(line, line.in(text)));
      }
      at = end + 1;
    }
  }

  private boolean isKept(TextRange line) {
    TextRange now = copy.change().offsetMap().toNew(line);
    int low = 0;
    int high = kept.size() - 1;
    // The last stretch of kept words that starts before the line's end.
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (kept.get(middle).start() < now.end()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    // A header line is a field and may be a block too, so the same words can stand there twice.
    for (int i = high; i >= Math.max(0, high - 2); i--) {
      if (kept.get(i).overlaps(now)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words of the line were put elsewhere: whole, or without the label before them. */
  private boolean isMoved(String line) {
    for (String words : moved) {
      int whole = words.indexOf(line);
      if (whole >= 0 && (line.length() >= SURE_LENGTH || 2 * line.length() >= words.length())) {
        return true;
      }
      int at = words.isEmpty() ? -1 : line.indexOf(words);
      if (at >= 0) {
        boolean most = 2 * words.length() >= line.length();
        if (most || line.substring(0, at).strip().endsWith(":")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Follows the line through the changes to the one that took it away. */
  private Removed explain(TextRange line, String words) {
    TextRange at = line;
    @Nullable Edit touched = null;
    for (ChangeSet change : changes) {
      Edit edit = mostOf(change, at);
      touched = edit == null ? touched : edit;
      OffsetMap map = change.offsetMap();
      at = map.toNew(at);
      if (at.isEmpty()) {
        break;
      }
    }
    return touched == null
        ? new Removed(words, copy.story().format(), "the line is in no part of the article")
        : new Removed(words, touched.rule(), touched.reason());
  }

  /** The edit of {@code change} that takes most of {@code range}, if any takes some of it. */
  private static @Nullable Edit mostOf(ChangeSet change, TextRange range) {
    @Nullable Edit most = null;
    int length = 0;
    for (Edit edit : change.edits()) {
      TextRange gone = edit.range();
      int shared = Math.min(gone.end(), range.end()) - Math.max(gone.start(), range.start());
      if (shared > length) {
        most = edit;
        length = shared;
      }
    }
    return most;
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

  /** {@code words} in small letters, each run of white space one space. */
  private static String fold(String words) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isInvisible(c)) {
        folded.append(c);
      } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip().toLowerCase(Locale.ROOT);
  }
}
