package org.stet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.arrival.api.WatchedMailbox;

/**
 * Where the password of a mailbox comes from: a file that only its owner can read, else the
 * environment. Never the command line, which everybody on the computer can see.
 */
final class MailPassword implements WatchedMailbox.Secret {
  static final String VARIABLE = "STET_IMAP_PASSWORD";

  private static final Set<PosixFilePermission> OTHERS =
      Set.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private final @Nullable Path file;
  private final @Nullable String environment;

  /**
   * @param file a file whose first line it is, or null
   * @param environment what the environment says, or null
   */
  MailPassword(@Nullable Path file, @Nullable String environment) {
    this.file = file;
    this.environment = environment;
  }

  @Override
  public String get() throws IOException {
    if (file != null) {
      return inFile(file);
    }
    if (environment == null || environment.isEmpty()) {
      throw new IOException(
          "there is no password: set " + VARIABLE + ", or name a file with --password-file");
    }
    return environment;
  }

  private static String inFile(Path file) throws IOException {
    try {
      if (Files.getFileStore(file).supportsFileAttributeView("posix")
          && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
        throw new IOException("others can read the password in " + file + "; chmod 600 helps");
      }
      return Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    } catch (NoSuchFileException e) {
      throw new IOException("there is no file " + file + " with the password");
    }
  }
}
