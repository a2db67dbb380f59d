package org.stet.wire.api;

import java.util.Arrays;
import java.util.Optional;

/** What is limited in an item that is read, so that no file can take all there is. */
public enum Limit {
  /** How large one item may be, in MB. */
  SIZE("size", 100, 1, 1_000),
  /** How much one item, and all that lies in it, may unpack to, in MB. */
  UNPACKED("unpacked", 256, 1, 1_500),
  /** How many files and messages may lie one in the other. */
  NESTED("nested", 5, 1, 40),
  /** How many elements, groups or values may be open, one in the other. */
  DEPTH("depth", 400, 20, 1_000),
  /** How many files an archive may have, parts a message or a document, stories a feed. */
  PARTS("parts", 5_000, 10, 1_000_000),
  /** How many elements or values an item may have. */
  ELEMENTS("elements", 500_000, 1_000, 50_000_000),
  /** How many pages of a document are read. */
  PAGES("pages", 300, 1, 100_000),
  /** How long reading an item may take, in seconds. */
  TIME("time", 60, 1, 3_600);

  private final String id;
  private final int usual;
  private final int least;
  private final int most;

  Limit(String id, int usual, int least, int most) {
    this.id = id;
    this.usual = usual;
    this.least = least;
    this.most = most;
  }

  /** What it is called on the command line and in files. */
  public String id() {
    return id;
  }

  /** What holds if nobody says anything else. */
  public int usual() {
    return usual;
  }

  int least() {
    return least;
  }

  int most() {
    return most;
  }

  static Optional<Limit> of(String id) {
    return Arrays.stream(values()).filter(limit -> limit.id.equals(id)).findFirst();
  }
}
