package org.stet.store.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Who works here: the name that stands at each version and each verdict. Kept as the line {@code
 * name: ...} of {@code settings.txt} in the folder of the store, so that anybody can read and
 * correct it. Needs no store to be open.
 */
public final class DeskName {
  private static final String FILE = "settings.txt";
  private static final String LABEL = "name:";

  private DeskName() {}

  /** The name that was set, else that of the system's user. Never empty, and on one line. */
  public static String of(Path folder) {
    try {
      for (String line : lines(folder)) {
        if (line.startsWith(LABEL)) {
          String name = oneLine(line.substring(LABEL.length()));
          if (!name.isEmpty()) {
            return name;
          }
        }
      }
    } catch (IOException e) {
      // A file that cannot be read names nobody.
      return systemUser();
    }
    return systemUser();
  }

  /** Whether a name was ever set. */
  public static boolean isSet(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /** Sets the name; other lines of the file stay. An empty name goes back to the system's user. */
  public static void set(Path folder, String name) throws IOException {
    List<String> lines = new ArrayList<>(lines(folder));
    lines.removeIf(line -> line.startsWith(LABEL));
    lines.add(0, LABEL + " " + (oneLine(name).isEmpty() ? systemUser() : oneLine(name)));
    Files.createDirectories(folder);
    Path written = folder.resolve(FILE + ".new");
    Files.write(written, lines);
    Files.move(written, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<String> lines(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private static String oneLine(String name) {
    return name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static String systemUser() {
    String user = oneLine(System.getProperty("user.name", ""));
    return user.isEmpty() || user.equals("?") ? "unknown" : user;
  }
}
