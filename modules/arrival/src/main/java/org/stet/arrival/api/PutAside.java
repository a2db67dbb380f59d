package org.stet.arrival.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Keeps what came from a server and could not be taken in as a file, with the reason beside it, so
 * that somebody can look at it. The same trouble with the same thing is kept once.
 */
final class PutAside {
  private static final int LONGEST = 40;

  private final Path folder;

  /** Into the folders {@code failed} and {@code unknown} in {@code folder}. */
  PutAside(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps {@code bytes}, which may be none if they were never fetched; the file that says why.
   *
   * @param name what messages call it
   * @param ending the ending of its file
   * @throws IOException if it cannot be kept
   */
  Path keep(String name, byte[] bytes, String ending, Outcome outcome, String why)
      throws IOException {
    Path target = Files.createDirectories(folder.resolve(outcome.folder()));
    String stem = stem(name) + "-" + key(name + "\n" + why);
    if (bytes.length > 0) {
      write(target.resolve(stem + ending), bytes);
    }
    String words = name + System.lineSeparator() + why + System.lineSeparator();
    Path told = target.resolve(stem + ending + ".why.txt");
    write(told, words.getBytes(StandardCharsets.UTF_8));
    return bytes.length > 0 ? target.resolve(stem + ending) : told;
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.write(beside, bytes);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The last words of {@code name}, of characters that every file system has. */
  private static String stem(String name) {
    String words = name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return words.substring(Math.max(0, words.length() - LONGEST)).replaceAll("^-+", "");
  }

  private static String key(String words) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java runtime has SHA-256", e);
    }
  }
}
