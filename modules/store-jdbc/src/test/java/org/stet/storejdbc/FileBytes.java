package org.stet.storejdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStoreTool;

/** Whether words stand in the bytes of a database, whoever may read them. */
final class FileBytes {
  private FileBytes() {}

  /** Whether they stand in the file as it is, or in what it holds once nothing is packed. */
  static boolean has(Path database, String words) throws IOException {
    if (contain(database, words)) {
      return true;
    }
    Path copy = Files.createTempFile("stet", ".mv.db");
    try {
      Files.write(copy, Files.readAllBytes(database));
      MVStoreTool.compact(copy.toString(), false);
      return contain(copy, words);
    } finally {
      Files.delete(copy);
    }
  }

  static boolean contain(Path file, String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
        .contains(new String(bytes, StandardCharsets.ISO_8859_1));
  }
}
