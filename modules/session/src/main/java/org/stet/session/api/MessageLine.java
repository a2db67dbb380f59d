package org.stet.session.api;

import java.awt.Color;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/**
 * Words in a window instead of a dialog: what went wrong, or why there is nothing to see. As many
 * lines as they need; not there while there is nothing to say. Event thread only.
 */
public final class MessageLine extends JTextArea {
  private static final long serialVersionUID = 1;

  /** A line that says nothing yet. */
  public MessageLine() {
    setEditable(false);
    setFocusable(false);
    setLineWrap(true);
    setWrapStyleWord(true);
    setOpaque(false);
    setFont(UIManager.getFont("Label.font"));
    setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
    setVisible(false);
  }

  /** Says {@code words}. */
  public void say(String words) {
    show(words, UIManager.getColor("Label.foreground"));
  }

  /** Says quietly {@code words}: a hint. */
  public void hint(String words) {
    show(words, isDark() ? new Color(0x9AA0A6) : new Color(0x6B6963));
  }

  /** Says what went wrong. */
  public void warn(String words) {
    show(words, isDark() ? new Color(0xF07060) : new Color(0xA93226));
  }

  /** Says nothing any more. */
  public void clear() {
    show("", UIManager.getColor("Label.foreground"));
  }

  private void show(String words, Color colour) {
    setForeground(colour);
    setText(words);
    setVisible(!words.isEmpty());
    getAccessibleContext().setAccessibleName(words);
    revalidate();
  }

  private static boolean isDark() {
    return UIManager.getBoolean("nb.dark.theme");
  }
}
