package org.stet.editor;

import java.util.Arrays;
import javax.swing.UIManager;
import javax.swing.UIManager.LookAndFeelInfo;

/** The looks that Options offers: light and dark, for which the desk was drawn, and no others. */
final class Looks {
  private static final String OWN = "com.formdev.flatlaf.";

  private Looks() {}

  /** Takes the others, which come with Java, off the list. */
  static void offerOwn() {
    UIManager.setInstalledLookAndFeels(own(UIManager.getInstalledLookAndFeels()));
  }

  /** Those of {@code installed} that the desk was drawn for; all, if there is none of them. */
  static LookAndFeelInfo[] own(LookAndFeelInfo[] installed) {
    LookAndFeelInfo[] own =
        Arrays.stream(installed)
            .filter(look -> look.getClassName().startsWith(OWN))
            .toArray(LookAndFeelInfo[]::new);
    return own.length == 0 ? installed : own;
  }
}
