package org.stet.arrival.api;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** Where, in the folder of the store, is kept what is known of servers, and what they sent. */
final class ServerFiles {
  private final Path desk;

  /**
   * @param desk the folder of the store
   */
  ServerFiles(Path desk) {
    this.desk = desk;
  }

  /** What is known of the feed {@code name}. */
  Path feed(String name) {
    return desk.resolve("feeds").resolve(key(name));
  }

  /** Up to which message the mailbox {@code name} was taken in. */
  Path mailbox(String name) {
    return desk.resolve("mailboxes").resolve(key(name));
  }

  /** What could not be taken in. */
  PutAside aside() {
    return new PutAside(desk.resolve("arrived"));
  }

  private static String key(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + ".txt";
  }
}
