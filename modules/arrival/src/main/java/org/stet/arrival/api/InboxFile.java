package org.stet.arrival.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The places the inbox watches, as {@code inbox.txt} in the folder of the store keeps them: one on
 * each line, which people may edit; a line that begins with {@code #} is a remark. There are none
 * until somebody adds one.
 */
public final class InboxFile {
  private final Path file;

  /** The one in {@code desk}, the folder of the store. */
  public InboxFile(Path desk) {
    this.file = desk.resolve("inbox.txt");
  }

  /** Where it is. */
  public Path path() {
    return file;
  }

  /**
   * Their names, in order, each once.
   *
   * @throws IOException if the file is there and cannot be read
   */
  public List<String> names() throws IOException {
    return lines().stream().filter(InboxFile::isName).map(String::strip).distinct().toList();
  }

  private static boolean isName(String line) {
    return !line.isBlank() && !line.strip().startsWith("#");
  }

  private List<String> lines() throws IOException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /**
   * Adds {@code name}; the remarks stay.
   *
   * @throws IOException if that cannot be done; the file then is as it was
   */
  public void add(String name) throws IOException {
    List<String> lines = new ArrayList<>(lines());
    lines.add(name);
    write(lines);
  }

  /**
   * Takes {@code name} away; the remarks stay.
   *
   * @throws IOException if that cannot be done; the file then is as it was
   */
  public void remove(String name) throws IOException {
    List<String> lines = new ArrayList<>(lines());
    lines.removeIf(line -> isName(line) && line.strip().equals(name));
    write(lines);
  }

  private void write(List<String> lines) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path beside = file.resolveSibling("inbox.txt.new");
    Files.write(beside, lines, StandardCharsets.UTF_8);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
