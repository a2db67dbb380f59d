package org.stet.desk.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openide.util.NbBundle.Messages;
import org.stet.arrival.api.ArrivalSource;
import org.stet.arrival.api.Places;
import org.stet.arrival.api.WebReach;

/**
 * The places the inbox watches, as a small file in the folder of the store keeps them: one on each
 * line, which people may edit; a line that begins with {@code #} is a remark. There are none until
 * somebody adds one.
 */
@Messages({
  "InboxPlaces.noPassword=the password of the mailbox is not set (STET_IMAP_PASSWORD)",
  "# {0} - the place",
  "InboxPlaces.known={0} is watched already."
})
final class InboxPlaces {
  private static final Duration SERVERS = Duration.ofMinutes(10);
  private static final String PASSWORD = "STET_IMAP_PASSWORD";

  private final Path folder;
  private final Places places;

  /** The places in {@code folder}, that of the store. */
  InboxPlaces(Path folder) {
    this.folder = folder;
    Path here = Path.of("").toAbsolutePath();
    this.places = new Places(here, folder, WebReach.USUAL, SERVERS, InboxPlaces::password);
  }

  /** A place cannot be watched; the message is for people. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1;

    Unfit(String message) {
      super(message);
    }

    String inWords() {
      return String.valueOf(getMessage());
    }
  }

  private Path file() {
    return folder.resolve("inbox.txt");
  }

  /** Their names, in order. */
  List<String> names() throws IOException {
    try {
      return Files.readAllLines(file(), StandardCharsets.UTF_8).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .distinct()
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /** Adds {@code name}, if it can be watched. */
  void add(String name) throws IOException, Unfit {
    source(name);
    List<String> names = new ArrayList<>(names());
    if (names.contains(name)) {
      throw new Unfit(Bundle.InboxPlaces_known(name));
    }
    names.add(name);
    write(names);
  }

  /** Takes {@code name} away. */
  void remove(String name) throws IOException {
    List<String> names = new ArrayList<>(names());
    names.remove(name);
    write(names);
  }

  private void write(List<String> names) throws IOException {
    Files.createDirectories(folder);
    Path beside = folder.resolve("inbox.txt.new");
    Files.write(beside, names, StandardCharsets.UTF_8);
    Files.move(beside, file(), StandardCopyOption.REPLACE_EXISTING);
  }

  /** What is watched at {@code name}. */
  ArrivalSource source(String name) throws Unfit {
    try {
      return places.of(name);
    } catch (IllegalArgumentException e) {
      throw new Unfit(String.valueOf(e.getMessage()));
    }
  }

  private static String password() throws IOException {
    String password = System.getenv(PASSWORD);
    if (password == null || password.isEmpty()) {
      throw new IOException(Bundle.InboxPlaces_noPassword());
    }
    return password;
  }
}
