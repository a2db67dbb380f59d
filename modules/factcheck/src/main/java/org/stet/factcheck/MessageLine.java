package org.stet.factcheck;

import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** A line, or as many as it takes, that says something; not there while there is nothing to say. */
final class MessageLine extends JTextArea {
  private static final long serialVersionUID = 1;

  MessageLine() {
    setEditable(false);
    setFocusable(false);
    setOpaque(false);
    setLineWrap(true);
    setWrapStyleWord(true);
    setFont(UIManager.getFont("Label.font"));
    setBorder(BorderFactory.createEmptyBorder(4, 10, 6, 10));
    setVisible(false);
  }

  /** Says {@code words}; in the colour of trouble if something failed. */
  void say(String words, boolean trouble) {
    if (!words.equals(getText())) {
      setText(words);
      getAccessibleContext().setAccessibleName(words);
    }
    setForeground(trouble ? Tints.trouble() : Tints.soft());
    setVisible(!words.isEmpty());
  }
}
