package org.stet.store.upkeep.api;

import java.nio.file.Path;
import java.util.List;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;

/**
 * What is done with an open store as a whole. May be called from any thread but the event thread;
 * whatever else the store is asked waits while this holds it.
 */
public interface Upkeep {

  /**
   * Tidies the store, then copies it to a new file in {@code folder}, with the texts that are not
   * saved and the settings, opens the copy and compares it with the store; only then it gets its
   * name, and only then older backups of this store in the folder are deleted by {@code rule}.
   *
   * @throws StoreFailure if the copy could not be made, or is not what it should be; nothing is
   *     left of it then, and all older ones are there
   */
  BackedUp backUp(Path folder, KeepRule rule, Steps steps) throws StoreFailure;

  /**
   * Writes the database anew if it is long and more than half of it is space that became free:
   * while it is open such space is not used again. Every question waits for the end.
   *
   * @return whether it was worth it
   */
  boolean tidy(Steps steps) throws StoreFailure;

  /** What would go with a purge. Changes nothing. */
  PurgePlan plan(PurgeWish wish) throws StoreFailure;

  /**
   * Takes out of the store, for good, what {@link #plan} names: the words, not only the way to
   * them, so the database is written anew. Of each thing a tombstone stays. Backups are freed of it
   * by the next {@link #backUp}; one that is brought back before is purged again.
   *
   * @param who who does it
   * @param reason why; stays with the tombstone
   * @return what went
   * @throws StoreHeld if a desk has the texts that are not saved
   * @throws StoreFailure if it cannot be done; what was begun is ended when the store is opened
   *     next
   */
  PurgePlan purge(PurgeWish wish, String who, String reason, Steps steps)
      throws StoreHeld, StoreFailure;

  /** What was purged with this number, oldest first. */
  List<Tombstone> tombstones(Tombstone.Kind kind, long id) throws StoreFailure;

  /**
   * Writes all that is saved in the store to a new file, as lines of JSON and the files as they
   * came.
   *
   * @throws StoreFailure if it cannot be done, or the file is there; nothing is left of it then
   */
  Archived archive(Path file, Steps steps) throws StoreFailure;
}
