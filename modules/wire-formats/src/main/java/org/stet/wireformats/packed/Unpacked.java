package org.stet.wireformats.packed;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a packed file.
 *
 * @param bytes all of it, or what came before the packing broke
 * @param fault why there is no more, or null if that is all
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on, never compared.
record Unpacked(byte[] bytes, @Nullable IOException fault) {
  /** What is wrong with the packing, in an editor's words. */
  Optional<String> damage() {
    if (fault == null) {
      return Optional.empty();
    }
    return Optional.of(
        fault instanceof EOFException ? "breaks off" : "is damaged (" + fault.getMessage() + ")");
  }
}
