package org.stet.store.upkeep.api;

/**
 * A file within a backup.
 *
 * @param name its name, without a folder
 * @param bytes how long it is, unpacked
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal
 */
public record PackedFile(String name, long bytes, String sha256) {}
