package org.stet.sources;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JTextArea;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter.DefaultHighlightPainter;
import org.stet.session.api.PassageToShow;
import org.stet.text.api.TextRange;

/** Marks a passage in the text of a source, and in it what differs. Event thread only. */
final class PassageMarks {
  /** So much of the text above a passage stays in sight, in pixels. */
  private static final int ABOVE = 60;

  private final JTextArea text;
  private final List<Object> marks = new ArrayList<>();

  PassageMarks(JTextArea text) {
    this.text = text;
  }

  /** Takes all marks away. */
  void clear() {
    marks.forEach(text.getHighlighter()::removeHighlight);
    marks.clear();
  }

  /** Marks {@code passage}, and scrolls to it. */
  void show(PassageToShow passage) {
    clear();
    passage.differing().forEach(range -> mark(range, SourceColours.differing()));
    passage.spans().forEach(range -> mark(range, SourceColours.passage()));
    int start = passage.spans().get(0).start();
    if (start <= text.getDocument().getLength()) {
      text.setCaretPosition(start);
      scroll(start);
    }
  }

  private void mark(TextRange range, Color colour) {
    // Where words are missing there is nothing to mark but the place: the letter behind it.
    int end = Math.min(text.getDocument().getLength(), Math.max(range.end(), range.start() + 1));
    if (range.start() < end) {
      try {
        marks.add(
            text.getHighlighter()
                .addHighlight(range.start(), end, new DefaultHighlightPainter(colour)));
      } catch (BadLocationException e) {
        throw new IllegalStateException(range + " of " + end, e);
      }
    }
  }

  private void scroll(int offset) {
    try {
      Rectangle2D place = text.modelToView2D(offset);
      if (place != null) {
        Rectangle seen = place.getBounds();
        seen.y = Math.max(0, seen.y - ABOVE);
        seen.height = Math.max(seen.height, text.getVisibleRect().height);
        text.scrollRectToVisible(seen);
      }
    } catch (BadLocationException e) {
      throw new IllegalStateException("offset " + offset, e);
    }
  }

  /** What is marked, for tests: the places in the order in which they were marked. */
  List<TextRange> marked() {
    List<TextRange> ranges = new ArrayList<>();
    for (var highlight : text.getHighlighter().getHighlights()) {
      if (marks.contains(highlight)) {
        ranges.add(new TextRange(highlight.getStartOffset(), highlight.getEndOffset()));
      }
    }
    return ranges;
  }
}
