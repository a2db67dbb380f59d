package org.stet.store.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class StoreFolderTest {
  private static final Path DESK = Path.of("/desk");

  private static String folder(Map<String, String> environment, String osName) {
    return StoreFolder.of(null, DESK, environment, osName, "/home/other").toString();
  }

  @Test
  void theNamedFolderCountsMost() {
    Map<String, String> environment = Map.of("STET_HOME", "/stet", "HOME", "/home/maja");
    assertEquals(
        Path.of("/desk/archive"), StoreFolder.of("archive", DESK, environment, "Linux", "/x"));
    assertEquals(
        Path.of("/srv/archive"),
        StoreFolder.of("/srv/./archive", DESK, environment, "Linux", "/x"));
  }

  @Test
  void thenStetHome() {
    assertEquals("/stet/store", folder(Map.of("STET_HOME", "/stet"), "Linux"));
    assertEquals("/desk/here/store", folder(Map.of("STET_HOME", "here"), "Mac OS X"));
  }

  @Test
  void thenThePlatformsFolder() {
    Map<String, String> home = Map.of("HOME", "/home/maja", "STET_HOME", "");
    assertEquals("/home/maja/.local/share/stet/store", folder(home, "Linux"));
    assertEquals("/home/maja/Library/Application Support/stet/store", folder(home, "Mac OS X"));
    assertEquals("/home/other/.local/share/stet/store", folder(Map.of(), "FreeBSD"));
    assertEquals(
        "/data/stet/store",
        folder(Map.of("HOME", "/home/maja", "XDG_DATA_HOME", "/data"), "Linux"));
    assertEquals("/roam/Stet/store", folder(Map.of("APPDATA", "/roam"), "Windows 11"));
  }

  @Test
  void theRunningSystemHasAFolderToo() {
    assertTrue(StoreFolder.of(null, DESK).isAbsolute());
    assertTrue(
        StoreFolder.of(null, DESK).endsWith("stet-home/store"), "tests have one of their own");
  }
}
