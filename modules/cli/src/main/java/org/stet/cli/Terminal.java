package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

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

  /** How many characters fit on a line, as the launcher or the shell says. */
  static int columns() {
    return columns(System.getenv("COLUMNS"));
  }

  static int columns(@Nullable String said) {
    try {
      int columns = said == null ? 0 : Integer.parseInt(said.strip());
      return columns > 0 ? columns : USUAL_COLUMNS;
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
