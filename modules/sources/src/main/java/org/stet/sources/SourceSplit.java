package org.stet.sources;

import java.awt.CardLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;

/**
 * The list and, below it or beside it, the text or the form: below in a high window, beside in a
 * wide one.
 */
final class SourceSplit extends JSplitPane {
  private static final long serialVersionUID = 1;
  private static final double LIST = 0.36;
  private static final String TEXT = "text";
  private static final String FORM = "form";

  private final CardLayout cards = new CardLayout();
  private final JPanel other = new JPanel(cards);
  private boolean asking;

  SourceSplit(JComponent list, JComponent text) {
    super(VERTICAL_SPLIT, true);
    setBorder(BorderFactory.createEmptyBorder());
    setResizeWeight(LIST);
    other.add(text, TEXT);
    setTopComponent(list);
    setBottomComponent(other);
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            fit();
          }
        });
  }

  private void fit() {
    int wanted = getWidth() > getHeight() * 1.4 ? HORIZONTAL_SPLIT : VERTICAL_SPLIT;
    if (wanted != getOrientation()) {
      setOrientation(wanted);
      setDividerLocation(LIST);
    }
  }

  /** The form goes where the text is while something is asked. */
  void takeForm(JComponent form) {
    other.add(form, FORM);
  }

  void showForm() {
    asking = true;
    cards.show(other, FORM);
  }

  void showText() {
    asking = false;
    cards.show(other, TEXT);
  }

  /** Whether somebody is asked something. */
  boolean isAsking() {
    return asking;
  }
}
