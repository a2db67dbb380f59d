package org.stet.store.upkeep.api;

import java.nio.file.Path;
import org.stet.store.api.StoreFailure;

/**
 * What is done with an open store as a whole. May be called from any thread but the event thread;
 * whatever else the store is asked waits while this holds it.
 */
public interface Upkeep {

  /**
   * Copies the store to a new file in {@code folder}, with the texts that are not saved and the
   * settings, opens the copy and compares it with the store; only then it gets its name, and only
   * then older backups of this store in the folder are deleted by {@code rule}.
   *
   * @throws StoreFailure if the copy could not be made, or is not what it should be; nothing is
   *     left of it then, and all older ones are there
   */
  BackedUp backUp(Path folder, KeepRule rule, Steps steps) throws StoreFailure;
}
