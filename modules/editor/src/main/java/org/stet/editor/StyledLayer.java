package org.stet.editor;

import java.util.List;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.Document;
import org.netbeans.spi.editor.highlighting.HighlightsContainer;
import org.netbeans.spi.editor.highlighting.support.OffsetsBag;

/** Shows runs in an editor, and draws again only what has changed. */
final class StyledLayer implements DocumentListener {
  private final OffsetsBag bag;
  private List<StyledRun> shown = List.of();
  private int length;

  /** The stretch that was edited since runs were shown last; none if it ends before it begins. */
  private int editedFrom = Integer.MAX_VALUE;

  private int editedTo = -1;

  StyledLayer(Document document) {
    bag = new OffsetsBag(document);
    document.addDocumentListener(this);
  }

  @Override
  public void insertUpdate(DocumentEvent event) {
    int at = event.getOffset();
    int by = event.getLength();
    editedTo = Math.max(editedTo >= at ? editedTo + by : editedTo, at + by);
    editedFrom = Math.min(editedFrom, at);
  }

  @Override
  public void removeUpdate(DocumentEvent event) {
    int at = event.getOffset();
    editedTo = Math.max(at, editedTo - event.getLength());
    editedFrom = Math.min(editedFrom, at);
  }

  @Override
  public void changedUpdate(DocumentEvent event) {
    // Only the look has changed.
  }

  HighlightsContainer container() {
    return bag;
  }

  List<StyledRun> shown() {
    return shown;
  }

  /** Shows {@code runs} over a text of {@code newLength} code units. */
  void show(List<StyledRun> runs, int newLength) {
    int most = Math.min(runs.size(), shown.size());
    int same = 0;
    // Where an edit touches a run, the bag may have stretched it: it is drawn again in any case.
    while (same < most
        && runs.get(same).equals(shown.get(same))
        && runs.get(same).range().end() < editedFrom) {
      same++;
    }
    int growth = newLength - length;
    int sameAtEnd = 0;
    while (sameAtEnd < most - same && endsAlike(runs, sameAtEnd, growth)) {
      sameAtEnd++;
    }
    if (same + sameAtEnd < Math.max(runs.size(), shown.size())) {
      int from = same == 0 ? 0 : runs.get(same - 1).range().end();
      int to = sameAtEnd == 0 ? newLength : runs.get(runs.size() - sameAtEnd).range().start();
      bag.removeHighlights(from, to, false);
      for (StyledRun run : runs.subList(same, runs.size() - sameAtEnd)) {
        bag.addHighlight(run.range().start(), run.range().end(), Styles.of(run.style()));
      }
    }
    shown = List.copyOf(runs);
    length = newLength;
    editedFrom = Integer.MAX_VALUE;
    editedTo = -1;
  }

  private boolean endsAlike(List<StyledRun> runs, int fromEnd, int growth) {
    StyledRun run = runs.get(runs.size() - 1 - fromEnd);
    StyledRun old = shown.get(shown.size() - 1 - fromEnd);
    return run.range().start() > editedTo
        && old.range().start() + growth >= 0
        && old.shift(growth).equals(run);
  }
}
