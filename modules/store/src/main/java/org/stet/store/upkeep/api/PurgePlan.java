package org.stet.store.upkeep.api;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What goes, or went, with a purge.
 *
 * @param things what the store or the journal of drafts has of it
 * @param deleted files beside the store that hold older copies of it, and are deleted
 * @param remains files and folders that may hold it and are left, for somebody to look at
 */
public record PurgePlan(List<Doomed> things, List<Path> deleted, List<Path> remains) {

  /**
   * One thing that goes.
   *
   * @param kind what it is
   * @param id its number
   * @param begun when it came into the store
   * @param title what it is called, for people
   * @param hashes the SHA-256 of each of its texts and files
   */
  public record Doomed(
      Tombstone.Kind kind, long id, Instant begun, String title, List<String> hashes) {
    public Doomed {
      hashes = List.copyOf(hashes);
    }
  }

  public PurgePlan {
    things = List.copyOf(things);
    deleted = List.copyOf(deleted);
    remains = List.copyOf(remains);
  }

  /** Whether nothing goes. */
  public boolean isEmpty() {
    return things.isEmpty();
  }
}
