package org.stet.session.api;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that a crash leaves either the old one or the new one, never half of one. */
public final class SafeFile {
  private SafeFile() {}

  /** Writes {@code bytes} beside {@code target} and then puts them in its place. */
  public static void write(Path target, byte[] bytes) throws IOException {
    Path real = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
    Path beside = Files.createTempFile(real.getParent(), "." + real.getFileName(), ".saving");
    try {
      Files.write(beside, bytes, StandardOpenOption.SYNC);
      keepPermissions(real, beside);
      try {
        Files.move(
            beside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Temporary files are for their owner only; the new file is for whom the old one was. */
  private static void keepPermissions(Path real, Path beside) throws IOException {
    if (!Files.getFileStore(beside).supportsFileAttributeView("posix")) {
      return;
    }
    if (Files.exists(real)) {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(real));
    } else {
      Files.setPosixFilePermissions(
          beside, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}
