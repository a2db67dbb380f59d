package org.stet.versions;

import java.awt.Font;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.function.IntConsumer;
import javax.swing.JTextPane;
import javax.swing.UIManager;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import org.stet.text.api.TextRange;

/** Shows a marked text; a change is chosen by a click. Read only. Event thread only. */
final class MarkedPane extends JTextPane {
  private static final long serialVersionUID = 1;

  private transient MarkedText text = MarkedText.note("");

  /** Tells {@code chosen} the number of each change that is clicked. */
  MarkedPane(IntConsumer chosen) {
    setEditable(false);
    setMargin(new Insets(8, 12, 8, 12));
    setBackground(UIManager.getColor("TextArea.background"));
    Font label = UIManager.getFont("Label.font");
    setFont(label.deriveFont(label.getSize2D() + 2));
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            text.changeAt(viewToModel2D(event.getPoint())).ifPresent(chosen::accept);
          }
        });
  }

  /** Shows {@code now} from its beginning. */
  void show(MarkedText now) {
    text = now;
    Palette palette = Palette.ofDesk();
    DefaultStyledDocument document = new DefaultStyledDocument();
    try {
      for (MarkedText.Run run : now.runs()) {
        document.insertString(
            document.getLength(), run.words(), palette.attributes(run.look(), run.strong()));
      }
    } catch (BadLocationException e) {
      throw new AssertionError("the end of a document is no place in it", e);
    }
    setStyledDocument(document);
    setCaretPosition(0);
  }

  MarkedText text() {
    return text;
  }

  /** Brings the change of this number into view, and selects it. */
  void choose(int change) {
    TextRange place = text.place(change);
    setCaretPosition(place.start());
    moveCaretPosition(place.end());
    getCaret().setSelectionVisible(true);
    try {
      Rectangle2D start = modelToView2D(place.start());
      Rectangle2D end = modelToView2D(place.end());
      if (start != null && end != null) {
        Rectangle around = start.createUnion(end).getBounds();
        around.height = Math.min(around.height, Math.max(20, getVisibleRect().height - 40));
        around.grow(0, 20);
        scrollRectToVisible(around);
      }
    } catch (BadLocationException e) {
      throw new AssertionError(place + " of " + getDocument().getLength(), e);
    }
  }
}
