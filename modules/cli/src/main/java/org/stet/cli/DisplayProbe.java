package org.stet.cli;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;

/**
 * Tells the launcher whether a window could be opened: a variable that names a display says nothing
 * about whether one answers there. Ends with 0 if so, with 1 if not.
 */
public final class DisplayProbe {
  private DisplayProbe() {}

  public static void main(String[] args) {
    System.exit(hasDisplay() ? 0 : 1);
  }

  static boolean hasDisplay() {
    try {
      return !GraphicsEnvironment.isHeadless()
          && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
    } catch (AWTError | LinkageError | RuntimeException e) {
      return false; // The display named does not answer, or this Java has no window code at all.
    }
  }
}
