package org.stet.wireformats.document;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;
import org.stet.wireformats.xml.Spaces;

/**
 * The visible text of a paragraph, and what a reader changes in it: text that somebody deleted
 * goes, a word that was divided at a line end is one word again.
 *
 * @param before the text as the document shows it, without white space around it
 * @param edits what leads from it to {@code words}; UTF-16 code units of {@code before}
 * @param words the text that is read
 */
public record Passage(String before, List<Edit> edits, String words) {
  public Passage {
    edits = List.copyOf(edits);
  }

  /** A passage in which nothing changes. */
  public static Passage of(String words) {
    Builder builder = new Builder();
    builder.keep(words);
    return builder.build();
  }

  /** Whether nothing shows, not even what goes. */
  public boolean isEmpty() {
    return before.isBlank();
  }

  /** Whether nothing is left to be read. */
  public boolean isBlank() {
    return words.isBlank();
  }

  /** The same with single blanks for tabulators. */
  Passage withoutCells() {
    Builder builder = new Builder();
    builder.keep(this);
    return builder.build();
  }

  /** Gathers a passage from left to right; white space becomes single spaces. For one thread. */
  public static final class Builder {
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private final List<Edit> edits = new ArrayList<>();
    private boolean space;

    /** Text that is read as it stands; of white space only tabulators between cells are kept. */
    public void keep(CharSequence text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Spaces.isSpace(c) || Character.isISOControl(c)) {
          space = true;
        } else {
          flushSpace();
          before.append(c);
          words.append(c);
        }
      }
    }

    /** Another passage with its edits; its tabulators become blanks. */
    public void keep(Passage passage) {
      int at = 0;
      for (Edit edit : passage.edits()) {
        keep(passage.before().substring(at, edit.range().start()));
        String gone = edit.range().in(passage.before());
        if (edit.replacement().isEmpty()) {
          remove(gone, edit.rule(), edit.reason());
        } else {
          replace(gone, edit.replacement(), edit.rule(), edit.reason());
        }
        at = edit.range().end();
      }
      keep(passage.before().substring(at));
    }

    /** The border between two cells of a row. */
    public void cell() {
      space = false;
      cutSpace();
      before.append('\t');
      words.append('\t');
    }

    /** Text that shows and is not read. */
    public void remove(CharSequence text, String rule, String reason) {
      String gone = oneLine(text);
      if (!gone.isBlank()) {
        flushSpace();
        replaced(gone, "", rule, reason);
      }
    }

    /** Text that is read as other text; a gap never becomes two spaces. */
    public void replace(String text, String with, String rule, String reason) {
      boolean gap = with.equals(" ");
      if (gap) {
        space = false;
      } else {
        flushSpace();
      }
      replaced(text, gap && endsWithGap() ? "" : with, rule, reason);
    }

    /** Whether nothing was gathered yet. */
    public boolean isEmpty() {
      return before.length() == 0;
    }

    /** The last character that is read, or a blank. */
    public char last() {
      return space || words.length() == 0 ? ' ' : words.charAt(words.length() - 1);
    }

    public Passage build() {
      space = false;
      String all = before.toString();
      String kept = ChangeSet.of(all.length(), edits).applyTo(all);
      if (!kept.equals(kept.stripTrailing())) {
        trimEnd(all, kept);
        kept = ChangeSet.of(all.length(), edits).applyTo(all);
      }
      return new Passage(all, edits, kept);
    }

    /** Blanks and empty cells at the end go with what was removed there, or by themselves. */
    private void trimEnd(String all, String kept) {
      int from = placeOf(kept.stripTrailing().length());
      Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
      String rule = last == null ? "empty-end" : last.rule();
      String reason = last == null ? "Nothing stands there" : last.reason();
      edits.removeIf(edit -> edit.range().end() > from);
      edits.add(Edit.remove(new TextRange(from, all.length()), rule, reason));
    }

    /** Where in the text before the words end that are read up to {@code offset}. */
    private int placeOf(int offset) {
      int at = 0;
      int out = 0;
      for (Edit edit : edits) {
        int plain = edit.range().start() - at;
        if (out + plain >= offset) {
          break;
        }
        out += plain + edit.replacement().length();
        at = edit.range().end();
        if (out >= offset) {
          return at;
        }
      }
      return at + offset - out;
    }

    private void replaced(String text, String with, String rule, String reason) {
      int start = before.length();
      before.append(text);
      words.append(with);
      Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
      if (last != null
          && last.range().end() == start
          && last.rule().equals(rule)
          && last.reason().equals(reason)) {
        TextRange both = new TextRange(last.range().start(), before.length());
        edits.set(edits.size() - 1, new Edit(both, last.replacement() + with, rule, reason));
      } else {
        edits.add(new Edit(TextRange.ofLength(start, text.length()), with, rule, reason));
      }
    }

    private void flushSpace() {
      if (!space) {
        return;
      }
      space = false;
      if (endsWithGap()) {
        growRemoval();
      } else {
        before.append(' ');
        words.append(' ');
      }
    }

    private boolean endsWithGap() {
      return words.length() == 0 || Character.isWhitespace(words.charAt(words.length() - 1));
    }

    /** A second blank, behind something that was removed, goes with it. */
    private void growRemoval() {
      Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
      if (last != null && last.range().end() == before.length()) {
        before.append(' ');
        TextRange longer = new TextRange(last.range().start(), before.length());
        edits.set(
            edits.size() - 1, new Edit(longer, last.replacement(), last.rule(), last.reason()));
      }
    }

    private void cutSpace() {
      int end = before.length();
      boolean plain = edits.isEmpty() || edits.get(edits.size() - 1).range().end() < end;
      if (plain && end > 0 && before.charAt(end - 1) == ' ') {
        before.setLength(end - 1);
        words.setLength(words.length() - 1);
      }
    }
  }

  private static String oneLine(CharSequence text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(Spaces.isSpace(c) || Character.isISOControl(c) ? ' ' : c);
    }
    return line.toString();
  }
}
