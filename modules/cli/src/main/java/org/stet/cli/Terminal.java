package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What can be known about the terminal the program runs in, if it runs in one. */
final class Terminal {
  private static final int USUAL_COLUMNS = 80;

  private Terminal() {}

  /** Whether the stream with this number is connected to a terminal. */
  static boolean isAt(int stream) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return isConsole();
    }
  }

  /** What can be known without {@code /proc}: whether input and output are both a terminal. */
  @SuppressWarnings("SystemConsoleNull") // From Java 22 on there is always one; the launcher says.
  private static boolean isConsole() {
    return System.console() != null;
  }

  static int columns() {
    String columns = System.getenv("COLUMNS");
    try {
      return columns == null ? USUAL_COLUMNS : Integer.parseInt(columns.strip());
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }

  /** Whether colour is welcome: see no-color.org. */
  static boolean mayColour() {
    String noColour = System.getenv("NO_COLOR");
    return isAt(1)
        && (noColour == null || noColour.isEmpty())
        && !"dumb".equals(System.getenv("TERM"));
  }
}
