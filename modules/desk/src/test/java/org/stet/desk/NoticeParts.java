package org.stet.desk;

import java.awt.Component;
import java.awt.Container;
import javax.swing.JTextField;

/** Finds in a notice what a person sees. */
final class NoticeParts {
  private NoticeParts() {}

  static JTextField name(Container in) {
    for (Component child : in.getComponents()) {
      if (child instanceof JTextField field) {
        return field;
      }
      if (child instanceof Container container && container.getComponentCount() > 0) {
        for (Component inside : container.getComponents()) {
          if (inside instanceof JTextField field) {
            return field;
          }
        }
      }
    }
    throw new AssertionError("no field");
  }
}
