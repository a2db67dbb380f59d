package org.stet.store.spi;

import java.nio.file.Path;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;

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
}
