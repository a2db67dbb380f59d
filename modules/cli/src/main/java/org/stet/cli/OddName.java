package org.stet.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A name of a file that is not in the character set of the system, as after unpacking an old
 * archive: Java got it with a replacement character for each byte that means nothing, and so finds
 * no such file. The folder still knows it byte for byte.
 */
final class OddName {
  private static final char REPLACEMENT = '\ufffd';

  private OddName() {}

  static boolean isIn(String name) {
    return name.indexOf(REPLACEMENT) >= 0;
  }

  /**
   * The file that {@code path} was meant to name; {@code path} itself if there is none.
   *
   * @throws Failure if there are several
   */
  static Path find(Path path, String name) throws Failure {
    Path last = path.getFileName();
    if (last == null || !isIn(path.toString()) || Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return path;
    }
    Path parent = path.getParent();
    Path folder = parent == null ? Path.of("") : find(parent, name);
    Path found = null;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Path each = file.getFileName();
        if (each != null && each.toString().equals(last.toString())) {
          if (found != null) {
            throw new Failure(
                "several-files",
                "several files look like this, since their names are not in UTF-8; rename them, or"
                    + " give one on standard input",
                name);
          }
          found = file;
        }
      }
    } catch (IOException e) {
      return path; // Whoever opens it will say why not.
    }
    return found == null ? path : found;
  }
}
