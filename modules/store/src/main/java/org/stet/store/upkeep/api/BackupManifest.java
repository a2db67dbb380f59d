package org.stet.store.upkeep.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup says of itself.
 *
 * @param made when the store was as it is in the backup
 * @param stet which Stet made it
 * @param folder the folder of the store it is a copy of
 * @param tables the version of the tables
 * @param saves how many saves the store had acknowledged
 * @param purges how many things had been purged from the store
 * @param rows how many rows each table has
 * @param files what is packed, the manifest itself excepted
 */
public record BackupManifest(
    Instant made,
    String stet,
    String folder,
    int tables,
    long saves,
    long purges,
    Map<String, Long> rows,
    List<PackedFile> files) {

  public BackupManifest {
    rows = java.util.Collections.unmodifiableMap(new TreeMap<>(rows));
    files = List.copyOf(files);
  }

  /** How many articles it has. */
  public long articles() {
    return rows.getOrDefault("article", 0L);
  }

  /** How many versions of articles it has. */
  public long versions() {
    return rows.getOrDefault("version", 0L);
  }

  /** How many bytes the files have, unpacked. */
  public long bytes() {
    return files.stream().mapToLong(PackedFile::bytes).sum();
  }
}
