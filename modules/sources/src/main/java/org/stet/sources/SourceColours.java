package org.stet.sources;

import java.awt.Color;
import javax.swing.UIManager;

/** The colours of the window, on light and on dark ground. */
final class SourceColours {
  private SourceColours() {}

  private static boolean isDark() {
    return UIManager.getBoolean("nb.dark.theme");
  }

  /** Of words that only explain. */
  static Color quiet() {
    return isDark() ? new Color(0x9AA0A6) : new Color(0x6B6963);
  }

  /** Behind a passage that is shown. */
  static Color passage() {
    return isDark() ? new Color(0x24405C) : new Color(0xD6E6F7);
  }

  /** Behind what differs in a passage. */
  static Color differing() {
    return isDark() ? new Color(0x6B2A2A) : new Color(0xF6B8B0);
  }

  /** Behind words that were looked for. */
  static Color found() {
    return isDark() ? new Color(0x5A4E1E) : new Color(0xFFE58A);
  }
}
