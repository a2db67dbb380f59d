package org.stet.storejdbc;

import java.nio.file.Path;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;

/** Whether there is room for something before it is begun. */
final class Room {
  private Room() {}

  /**
   * @param bytes how much will be written at most, roughly
   * @param purpose what for, after "there is no room "
   */
  static void require(Path place, long bytes, String purpose) throws StoreFailure {
    long space = Failures.space(place);
    long needed = bytes + Failures.LEAST_SPACE;
    if (space < needed) {
      throw new StoreFailure(
          Problem.DISK_FULL,
          place,
          "there is no room "
              + purpose
              + ": "
              + (needed >> 20)
              + " MB are needed, "
              + (space >> 20)
              + " MB are left. Nothing was changed. Make room, or name a folder on another disk",
          null);
    }
  }
}
