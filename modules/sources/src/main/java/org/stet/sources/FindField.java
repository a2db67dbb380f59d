package org.stet.sources;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.Keys;
import org.stet.text.api.TextRange;

/** A field that marks the words typed into it in a text, and goes from one place to the next. */
@Messages({
  "FindField.hint=Find in the text",
  "FindField.toolTip=Enter goes to the next place, Shift+Enter to the one before",
  "FindField.none=none"
})
final class FindField extends JPanel {
  private static final long serialVersionUID = 1;

  private final JTextArea text;
  private final JTextField words = new JTextField();
  private final JLabel count = new JLabel();
  private transient List<TextRange> found = List.of();

  FindField(JTextArea text) {
    super(new BorderLayout());
    this.text = text;
    words.putClientProperty("JTextField.placeholderText", Bundle.FindField_hint());
    words.setToolTipText(Bundle.FindField_toolTip());
    words.getAccessibleContext().setAccessibleName(Bundle.FindField_hint());
    count.setBorder(BorderFactory.createEmptyBorder(0, 6, 0, 0));
    words.getDocument().addDocumentListener(new Typing());
    Keys.bind(words, "ENTER", () -> go(text.getSelectionEnd(), true));
    Keys.bind(words, "shift ENTER", () -> go(text.getSelectionStart(), false));
    Keys.bind(words, "ESCAPE", text::requestFocusInWindow);
    add(words, BorderLayout.CENTER);
    add(count, BorderLayout.LINE_END);
  }

  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      typed();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      typed();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      // Only the look has changed.
    }

    private void typed() {
      look();
      go(text.getSelectionStart(), true);
    }
  }

  /** Puts the keyboard here, with what was looked for last ready to be typed over. */
  void begin() {
    String selection = text.getSelectedText();
    if (selection != null && selection.length() < 80 && selection.indexOf('\n') < 0) {
      words.setText(selection);
    }
    words.selectAll();
    words.requestFocusInWindow();
  }

  /** Marks the words in the text as it is now. */
  void look() {
    found = WordsFound.in(text.getText(), words.getText());
    text.getHighlighter().removeAllHighlights();
    var painter = new DefaultHighlighter.DefaultHighlightPainter(SourceColours.found());
    try {
      for (TextRange range : found) {
        text.getHighlighter().addHighlight(range.start(), range.end(), painter);
      }
    } catch (BadLocationException e) {
      throw new AssertionError("found outside of the text", e);
    }
    boolean inVain = found.isEmpty() && !words.getText().isBlank();
    count.setText(inVain ? Bundle.FindField_none() : found.isEmpty() ? "" : "" + found.size());
  }

  private void go(int offset, boolean forward) {
    int index = WordsFound.next(found, offset, forward);
    if (index >= 0) {
      TextRange range = found.get(index);
      text.select(range.start(), range.end());
      count.setText(WordsFound.count(index, found.size()));
      show(range);
    }
  }

  private void show(TextRange range) {
    try {
      Rectangle2D place = text.modelToView2D(range.start());
      if (place != null) {
        Rectangle around = place.getBounds();
        around.grow(0, 40);
        text.scrollRectToVisible(around);
      }
    } catch (BadLocationException e) {
      throw new AssertionError("no such place: " + range, e);
    }
  }
}
