package org.stet.store.upkeep.api;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An archive: a store in an open form, for other programs and for later.
 *
 * @param file where it lies
 * @param made when the store was as it is in the archive
 * @param stet which Stet made it
 * @param tables the version of the tables
 * @param articles how many articles it has
 * @param versions how many versions of articles it has
 * @param kept the folder in which the files of the store lie that was there before the archive was
 *     read; null if there was none, or none was read
 */
public record Archived(
    Path file,
    Instant made,
    String stet,
    int tables,
    long articles,
    long versions,
    @Nullable Path kept) {}
