package org.stet.store.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who works here: the name that stands at each version and each verdict. Kept as the line {@code
 * name: ...} of {@code settings.txt} in the folder of the store, so that anybody can read and
 * correct it. Needs no store to be open.
 */
public final class DeskName {
  private static final String FILE = "settings.txt";
  private static final String LABEL = "name:";
  private static final String SUGGESTED = "# name:";
  private static final String HINT =
      "# Who works here, as it stands at each version and verdict: take away the # to set it.";

  private DeskName() {}

  /** The name that was set, else that of the system's user. Never empty, and on one line. */
  public static String of(Path folder) {
    return told(folder).orElseGet(DeskName::systemUser);
  }

  /** Whether somebody told a name. */
  public static boolean isSet(Path folder) {
    return told(folder).isPresent();
  }

  private static Optional<String> told(Path folder) {
    try {
      return lines(folder).stream()
          .filter(line -> line.startsWith(LABEL))
          .map(line -> oneLine(line.substring(LABEL.length())))
          .filter(name -> !name.isEmpty())
          .findFirst();
    } catch (IOException e) {
      return Optional.empty(); // A file that cannot be read names nobody.
    }
  }

  /** Writes down how the name can be set, unless there is a file already. */
  public static void suggest(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(FILE))) {
      write(folder, List.of(HINT, SUGGESTED + " " + systemUser()));
    }
  }

  /** Sets the name; other lines of the file stay. An empty name goes back to the system's user. */
  public static void set(Path folder, String name) throws IOException {
    List<String> lines = new ArrayList<>(lines(folder));
    lines.removeIf(
        line -> line.startsWith(LABEL) || line.startsWith(SUGGESTED) || line.equals(HINT));
    lines.add(0, LABEL + " " + (oneLine(name).isEmpty() ? systemUser() : oneLine(name)));
    write(folder, lines);
  }

  private static void write(Path folder, List<String> lines) throws IOException {
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
