package org.stet.storejdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.Holder;

/**
 * The file {@code store.holder}, in which the holder of a store says who it is. Beside the lock and
 * not in it, since some systems do not let others read a locked file.
 */
final class HolderFile {
  private static final String NAME = "store.holder";

  private HolderFile() {}

  /** Who this process is. */
  static Holder own(String program) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return new Holder(program, ProcessHandle.current().pid(), host(), now);
  }

  static void write(Path folder, Holder holder) throws IOException {
    String lines =
        "program="
            + holder.program()
            + "\npid="
            + holder.pid()
            + "\nhost="
            + holder.host()
            + "\nsince="
            + holder.since()
            + "\n";
    Files.writeString(folder.resolve(NAME), lines, StandardCharsets.UTF_8);
  }

  static void delete(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(NAME));
  }

  /** Who holds the store in {@code folder}, as far as can be read. */
  static Holder read(Path folder) {
    Map<String, String> values = new HashMap<>();
    try {
      for (String line : Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8)) {
        int equals = line.indexOf('=');
        if (equals > 0) {
          values.put(line.substring(0, equals), line.substring(equals + 1));
        }
      }
      String since = values.get("since");
      return new Holder(
          values.get("program"),
          Long.parseLong(values.getOrDefault("pid", "0")),
          known(values.get("host")),
          since == null ? null : Instant.parse(since));
    } catch (IOException | NumberFormatException | DateTimeException e) {
      // It is just being written, or not ours: the lock is what counts.
      return Holder.UNKNOWN;
    }
  }

  private static @Nullable String known(@Nullable String host) {
    return host == null || host.equals("null") ? null : host;
  }

  /** The name of this computer, without asking the network for it. */
  private static @Nullable String host() {
    for (String variable : new String[] {"HOSTNAME", "COMPUTERNAME", "HOST"}) {
      String name = System.getenv(variable);
      if (name != null && !name.isBlank()) {
        return name.strip();
      }
    }
    try {
      String name = Files.readString(Path.of("/etc/hostname"), StandardCharsets.UTF_8).strip();
      return name.isEmpty() ? null : name;
    } catch (IOException e) {
      return null;
    }
  }
}
