package org.stet.clean.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.FieldName;
import org.stet.text.api.TextRange;

/**
 * What a rule that labels may do: insert the marks and labels of the copy file, and move a stretch
 * as a whole. Every letter and digit that goes in one place comes back in another, in one piece.
 * Only a printed label, up to three words before a colon, may give way to the mark that says the
 * same.
 */
final class LabelLaw {
  private static final List<String> MARKS = List.of("Picture: ", "## ", "> ", "- ", "```agate");
  private static final int LONGEST_LABEL = 3;

  private final String text;
  private final Units units;
  private final Map<String, Integer> arrived = new HashMap<>();

  LabelLaw(String text, Units units) {
    this.text = text;
    this.units = units;
  }

  /** What is wrong with {@code change}, or an empty text. */
  String complaint(ChangeSet change) {
    for (Edit edit : change.edits()) {
      for (String words : insertedBy(edit)) {
        arrived.merge(Words.letters(words), 1, Integer::sum);
      }
    }
    for (Edit edit : change.edits()) {
      for (String piece : deletedBy(edit)) {
        if (!comesBack(piece, edit)) {
          return "words would go and not come back: " + piece.strip();
        }
      }
    }
    for (Map.Entry<String, Integer> left : arrived.entrySet()) {
      if (left.getValue() > 0 && !left.getKey().isEmpty()) {
        return "words would come that stood nowhere: " + left.getKey();
      }
    }
    return "";
  }

  private boolean comesBack(String piece, Edit edit) {
    if (!Words.hasAny(piece) || takeArrived(piece)) {
      return true;
    }
    int colon = piece.indexOf(':');
    if (colon < 0 || Words.of(piece.substring(0, colon)).size() > LONGEST_LABEL) {
      return false;
    }
    String rest = piece.substring(colon + 1);
    return Words.hasAny(rest) ? takeArrived(rest) : !edit.replacement().isBlank();
  }

  private boolean takeArrived(String piece) {
    String letters = Words.letters(piece);
    int count = arrived.getOrDefault(letters, 0);
    if (count > 0) {
      arrived.put(letters, count - 1);
    }
    return count > 0;
  }

  private List<String> deletedBy(Edit edit) {
    List<String> pieces = new ArrayList<>();
    for (TextRange unit : units.touchedBy(edit.range())) {
      int start = Math.max(unit.start(), edit.range().start());
      int end = Math.min(unit.end(), edit.range().end());
      pieces.add(text.substring(start, end));
    }
    return pieces;
  }

  private List<String> insertedBy(Edit edit) {
    int lineStart = text.lastIndexOf('\n', edit.range().start() - 1) + 1;
    boolean atLineStart = text.substring(lineStart, edit.range().start()).isBlank();
    List<String> pieces = new ArrayList<>();
    for (String line : edit.replacement().split("\n", -1)) {
      pieces.add(atLineStart ? withoutMark(line) : line);
      atLineStart = true;
    }
    return pieces;
  }

  private static String withoutMark(String line) {
    for (FieldName name : FieldName.values()) {
      if (line.startsWith(name.label() + ": ")) {
        return line.substring(name.label().length() + 2);
      }
    }
    for (String mark : MARKS) {
      if (line.startsWith(mark)) {
        return line.substring(mark.length());
      }
    }
    return line;
  }
}
