package org.stet.store.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that arrived. Its bytes are read through {@link DeskStore#bytes}.
 *
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal
 * @param name what it is called: the name of its file
 * @param origin where it came from, or null
 * @param mediaType what its sender says it is, or null
 * @param length how many bytes it has
 * @param arrived when it came in
 */
public record RawItemRecord(
    String sha256,
    String name,
    @Nullable String origin,
    @Nullable String mediaType,
    long length,
    Instant arrived) {}
