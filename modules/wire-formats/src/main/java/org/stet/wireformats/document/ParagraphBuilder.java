package org.stet.wireformats.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.stet.wireformats.document.StyleNames.Meaning;

/**
 * Gathers a paragraph run by run, and finds out how it looks as a whole. A line end within running
 * text makes two paragraphs of it. For one thread.
 */
public final class ParagraphBuilder {
  private ParagraphRole role = ParagraphRole.TEXT;
  private int level;
  private int group;
  private String reason = "A paragraph of the document";
  private final List<Paragraph> done = new ArrayList<>();
  private Passage.Builder line = new Passage.Builder();
  private final Map<Double, Integer> sizes = new HashMap<>();
  private int letters;
  private int bold;
  private int italic;
  private @Nullable Numbering number;

  /** Counts the items of a list. */
  @FunctionalInterface
  public interface Numbering {
    /** Counts one more; what stands before it, empty if that is no number. */
    String next();
  }

  /**
   * Says what the paragraph is, after its style, or else after whether it is in a list.
   *
   * @param noteGroup gives the number of a note, if it is one
   */
  public void describe(Optional<Meaning> style, boolean listed, IntSupplier noteGroup) {
    if (style.isPresent()) {
      ParagraphRole named = style.get().role();
      int inGroup = named == ParagraphRole.NOTE ? noteGroup.getAsInt() : 0;
      role(named, style.get().level(), inGroup, "Its style says what it is");
    } else if (listed) {
      role(ParagraphRole.LIST_ITEM, 0, 0, "An item of a list");
    } else {
      role(ParagraphRole.TEXT, 0, 0, "A paragraph of the document");
    }
  }

  /** Says what the paragraph is. */
  public void role(ParagraphRole other, int headingLevel, int inGroup, String why) {
    role = other;
    level = headingLevel;
    group = inGroup;
    reason = why;
  }

  public ParagraphRole role() {
    return role;
  }

  /**
   * Says how the paragraph is numbered. The number is asked for once, when the first words come
   * that are read: nobody sees that of a paragraph that is hidden.
   */
  public void numbered(Numbering by) {
    number = by;
  }

  /** Counts a paragraph of which nothing is read; nothing if its number was asked for. */
  public void count() {
    Numbering uncounted = number;
    number = null;
    if (uncounted != null) {
      uncounted.next();
    }
  }

  /** Takes away the number, uncounted. */
  public void unnumbered() {
    number = null;
  }

  /** Text that is read. */
  public void text(CharSequence text, Look look) {
    Numbering uncounted = number;
    if (uncounted != null && !text.toString().isBlank()) {
      number = null;
      String shownNumber = uncounted.next();
      line.keep(shownNumber.isEmpty() ? "" : shownNumber + " ");
    }
    line.keep(look.level().set(text.toString(), line.last()));
    int shown = 0;
    for (int i = 0; i < text.length(); i++) {
      shown += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    letters += shown;
    bold += look.bold() ? shown : 0;
    italic += look.italic() ? shown : 0;
    if (shown > 0) {
      sizes.merge(look.size(), shown, Integer::sum);
    }
  }

  /** Text that shows and is left out. */
  public void remove(CharSequence text, String rule, String why) {
    line.remove(text, rule, why);
  }

  /** Text that is read as other text. */
  public void replace(String text, String with, String rule, String why) {
    line.replace(text, with, rule, why);
  }

  /** The border between two cells of a row. */
  public void cell() {
    line.cell();
  }

  /** A tabulator, which indents at the head of a line and makes columns further on. */
  public void tabulator() {
    if (line.isEmpty()) {
      line.keep(" ");
    } else {
      line.cell();
    }
  }

  /** A line end within the paragraph. */
  public void lineBreak() {
    if (role == ParagraphRole.TEXT
        || role == ParagraphRole.LIST_ITEM
        || role == ParagraphRole.QUOTE) {
      finishLine();
    } else {
      line.keep(" ");
    }
  }

  /** The last character that is read in this line, or a blank. */
  public char last() {
    return line.last();
  }

  /** Whether nothing was gathered. */
  public boolean isEmpty() {
    return done.isEmpty() && line.isEmpty();
  }

  /** The paragraphs, in order; none if nothing shows. */
  public List<Paragraph> build() {
    finishLine();
    return done;
  }

  private void finishLine() {
    Passage passage = line.build();
    line = new Passage.Builder();
    if (passage.isEmpty()) {
      return;
    }
    if (passage.isBlank()) {
      String why = passage.edits().isEmpty() ? reason : passage.edits().get(0).reason();
      done.add(Paragraph.dropped(Passage.of(passage.before()), why));
    } else {
      done.add(new Paragraph(passage, role, level, look(), group, reason));
    }
    letters = 0;
    bold = 0;
    italic = 0;
    sizes.clear();
  }

  private Look look() {
    double size = 0;
    int most = 0;
    for (Map.Entry<Double, Integer> entry : sizes.entrySet()) {
      boolean more = entry.getValue() > most || (entry.getValue() == most && entry.getKey() > size);
      size = more ? entry.getKey() : size;
      most = Math.max(most, entry.getValue());
    }
    return new Look(size, letters > 0 && bold == letters, letters > 0 && italic == letters);
  }
}
