package org.stet.store.upkeep.api;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What bringing back a backup came to.
 *
 * @param manifest what the backup says of itself
 * @param kept the folder in which the files of the store lie that was there before, or null if
 *     there was none
 * @param drafts how many texts that were typed and not saved are among these
 * @param purgedAgain how many things were taken out again, since they had been purged after the
 *     backup was made
 */
public record Restored(BackupManifest manifest, @Nullable Path kept, int drafts, int purgedAgain) {}
