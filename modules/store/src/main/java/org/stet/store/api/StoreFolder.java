package org.stet.store.api;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the store lies: the folder that was named, else {@code store} in {@code STET_HOME}, else
 * {@code store} in the platform's folder for the data of programs; the same places the launcher
 * uses for the desk.
 */
public final class StoreFolder {
  private StoreFolder() {}

  /**
   * The folder; it need not be there yet.
   *
   * @param named what the user named, or null
   * @param directory what a relative path starts from
   * @param environment the variables of the environment
   * @param osName the system property {@code os.name}
   * @param userHome the system property {@code user.home}
   * @throws java.nio.file.InvalidPathException if what was named is no path
   */
  public static Path of(
      @Nullable String named,
      Path directory,
      Map<String, String> environment,
      String osName,
      String userHome) {
    if (named != null) {
      return directory.resolve(named).toAbsolutePath().normalize();
    }
    Path home = directory.resolve(home(environment, osName, userHome)).toAbsolutePath();
    return home.normalize().resolve("store");
  }

  /** The folder, as the running system has it. */
  public static Path of(@Nullable String named, Path directory) {
    return of(
        named,
        directory,
        System.getenv(),
        System.getProperty("os.name", ""),
        System.getProperty("user.home", "."));
  }

  private static Path home(Map<String, String> environment, String osName, String userHome) {
    String stetHome = environment.getOrDefault("STET_HOME", "");
    if (!stetHome.isEmpty()) {
      return Path.of(stetHome);
    }
    String home = environment.getOrDefault("HOME", "");
    Path user = Path.of(home.isEmpty() ? userHome : home);
    String system = osName.toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return user.resolve("Library/Application Support/stet");
    }
    if (system.startsWith("windows")) {
      String roaming = environment.getOrDefault("APPDATA", "");
      return (roaming.isEmpty() ? user.resolve("AppData/Roaming") : Path.of(roaming))
          .resolve("Stet");
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    return (data.isEmpty() ? user.resolve(".local/share") : Path.of(data)).resolve("stet");
  }
}
