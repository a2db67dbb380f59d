package org.stet.store.upkeep.api;

import java.nio.file.Path;

/**
 * A whole store in one file.
 *
 * @param file where it lies
 * @param bytes how long that file is
 * @param manifest what it says of itself
 */
public record Backup(Path file, long bytes, BackupManifest manifest) {}
