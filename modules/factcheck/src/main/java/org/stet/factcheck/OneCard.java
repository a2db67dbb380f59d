package org.stet.factcheck;

import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JPanel;

/** Several parts of which one is seen, and only that takes room. */
final class OneCard extends JPanel {
  private static final long serialVersionUID = 1;

  private final CardLayout cards = new CardLayout();

  OneCard() {
    setLayout(cards);
  }

  /** Shows the part that was added under {@code name}. */
  void show(String name) {
    cards.show(this, name);
    revalidate();
  }

  @Override
  public Dimension getPreferredSize() {
    for (Component part : getComponents()) {
      if (part.isVisible()) {
        return part.getPreferredSize();
      }
    }
    return super.getPreferredSize();
  }
}
