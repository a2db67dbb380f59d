package org.stet.store.upkeep.api;

import java.nio.file.Path;
import java.util.List;

/**
 * What a backup came to.
 *
 * @param backup the new one, opened and compared with the store
 * @param expired older ones that were deleted by the rule
 * @param cleaned older ones from which was taken what has been purged since
 * @param unclean older ones that hold what was purged and could not be read or written; they are as
 *     they were
 */
public record BackedUp(Backup backup, List<Path> expired, List<Path> cleaned, List<Path> unclean) {

  public BackedUp {
    expired = List.copyOf(expired);
    cleaned = List.copyOf(cleaned);
    unclean = List.copyOf(unclean);
  }
}
