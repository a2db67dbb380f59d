package org.stet.factcheck;

import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;

/** A part of the panel that scrolls up and down, without a frame of its own. */
final class Frameless {
  private Frameless() {}

  static JScrollPane around(JComponent inside) {
    JScrollPane scroll = new JScrollPane(inside);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    return scroll;
  }
}
