package org.stet.text.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of words in a file beside this class: UTF-8, an entry a line, {@code #} for comments. */
final class WordFile {
  private WordFile() {}

  /**
   * The entries of the list {@code name}, stripped.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  static List<String> read(String name) {
    try (InputStream stream = WordFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no list of words: " + name);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(entry -> !entry.isEmpty() && !entry.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
