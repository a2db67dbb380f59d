package org.stet.store.spi;

import java.nio.file.Path;
import java.util.List;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.store.upkeep.api.Archived;
import org.stet.store.upkeep.api.Backup;
import org.stet.store.upkeep.api.Restored;
import org.stet.store.upkeep.api.Steps;

/**
 * A kind of store. Looked up through {@code Lookup.getDefault()}; may be called from any thread.
 */
public interface DeskStores {

  /** Whether there is a store in {@code folder}. Nothing is opened or made. */
  boolean isIn(Path folder);

  /**
   * Opens the store in {@code folder}, making folder and store if they are not there, and bringing
   * an older store up to date. Until it is closed nobody else can open it.
   *
   * @param program what holds it from now on, in words for others who want it: {@code the desk}
   * @throws StoreHeld if another program holds it, or this one already does
   * @throws StoreFailure if it cannot be opened; nothing in the folder was lost or overwritten
   */
  DeskStore open(Path folder, String program) throws StoreHeld, StoreFailure;

  /**
   * Reads what a backup says of itself. Its files are not looked at.
   *
   * @throws StoreFailure if it is no backup, or not whole
   */
  Backup look(Path backup) throws StoreFailure;

  /** The backups in {@code folder}, oldest first; what cannot be read as one is left out. */
  List<Backup> backups(Path folder) throws StoreFailure;

  /**
   * Unpacks a backup beside the store in {@code folder}, opens it and compares it with what it says
   * of itself. Nothing is left of that, and nothing else is changed.
   *
   * @throws StoreFailure if it is not whole, or made by a newer Stet
   */
  Backup check(Path backup, Path folder, Steps steps) throws StoreFailure;

  /**
   * Puts a backup in the place of the store in {@code folder}, after {@link #check}. The files of
   * the store that is there are moved to a folder within it. What was purged after the backup was
   * made is taken out again.
   *
   * @throws StoreHeld if somebody has the store, or the texts that are not saved, open
   * @throws StoreFailure if it cannot be done; the store is as it was then
   */
  Restored restore(Path backup, Path folder, String program, Steps steps)
      throws StoreHeld, StoreFailure;

  /**
   * Makes a store of an archive and puts it in the place of the store in {@code folder}. The files
   * of the store that is there are moved to a folder within it. What was purged after the archive
   * was made is taken out again.
   *
   * @throws StoreHeld if somebody has the store, or the texts that are not saved, open
   * @throws StoreFailure if it is not whole, or cannot be read; the store is as it was then
   */
  Archived unarchive(Path archive, Path folder, String program, Steps steps)
      throws StoreHeld, StoreFailure;
}
