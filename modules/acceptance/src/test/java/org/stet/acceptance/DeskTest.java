package org.stet.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk as {@code ./stet} opens it: its own process, its own window. */
class DeskTest {
  private static final Pattern TROUBLE =
      Pattern.compile("^(SEVERE|WARNING) |Exception", Pattern.MULTILINE);

  @TempDir Path home;

  /** Waits for the window by its title, as a window manager sees it. */
  private static boolean windowShows(Process desk) throws InterruptedException {
    for (int i = 0; i < 300 && desk.isAlive(); i++) {
      if (Run.of(Path.of("wmctrl"), "-l").ended().out().matches("(?s).*\\bStet\\b.*")) {
        return true;
      }
      Thread.sleep(200);
    }
    return false;
  }

  private String log() throws IOException {
    return Files.readString(home.resolve("var/log/messages.log"), StandardCharsets.UTF_8);
  }

  @WindowTest
  void opensShowsItsNameAndClosesWithoutTrouble() throws Exception {
    Run run = Run.of(Built.top().resolve("stet")).env("STET_HOME", home.toString());
    Process desk = run.start();
    try {
      assertTrue(windowShows(desk), () -> "no window; " + run.read("err"));
      Thread.sleep(1500); // So that the picture shows what somebody sees, not a window being drawn.
      Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
      BufferedImage picture = new Robot().createScreenCapture(new Rectangle(screen));
      Path file = Path.of(System.getProperty("stet.screenshots"), "desk.png");
      Files.createDirectories(file.getParent());
      ImageIO.write(picture, "png", file.toFile());
      assertTrue(colours(picture) > 20, "an empty screen: " + file);

      Run.of(Path.of("wmctrl"), "-c", "Stet").ended().with(0);
      assertTrue(desk.waitFor(30, TimeUnit.SECONDS), "closing the window ends the program");
      assertEquals(0, desk.exitValue());
    } finally {
      desk.destroyForcibly();
    }
    assertEquals("", run.read("out"));
    assertEquals("", run.read("err"));
    List<String> trouble = log().lines().filter(line -> TROUBLE.matcher(line).find()).toList();
    assertEquals(List.of(), trouble);
    assertTrue(log().contains("org.stet.cleanrules"), "the log lists the modules");
  }

  /** Else a desk that was started before would go on with the classes it read then. */
  @Test
  void theStampOfThePlatformIsAsNewAsTheModules() throws IOException {
    for (String cluster : List.of("platform", "ide", "stet")) {
      Path stamp = Built.application().resolve(cluster + "/.lastModified");
      try (Stream<Path> jars = Files.list(stamp.resolveSibling("modules"))) {
        for (Path jar : jars.filter(Files::isRegularFile).toList()) {
          assertTrue(
              Files.getLastModifiedTime(stamp).compareTo(Files.getLastModifiedTime(jar)) >= 0,
              jar + " is newer than " + stamp);
        }
      }
    }
  }

  @Test
  void withoutADisplayItSaysWhatWorksWithoutOne() {
    for (String display : new String[] {null, "", ":4242"}) {
      Run.Ended ended =
          Run.of(Built.top().resolve("stet"))
              .env("DISPLAY", display)
              .env("STET_HOME", home.toString())
              .ended()
              .with(0);
      assertTrue(ended.err().contains("no display"), ended.err());
      assertTrue(ended.out().contains("check"), ended.out());
    }
  }

  @Test
  void bootsThePlatformWithoutAWindow() throws Exception {
    StringBuilder platform = new StringBuilder();
    try (Stream<Path> jars = Files.list(Built.application().resolve("platform/lib"))) {
      jars.filter(jar -> jar.toString().endsWith(".jar"))
          .forEach(jar -> platform.append(jar).append(':'));
    }
    Path java = Path.of(System.getProperty("java.home"), "bin/java");
    Process boot =
        Run.of(
                java,
                "-Djava.awt.headless=true",
                "--add-opens=java.base/java.net=ALL-UNNAMED",
                "-Dnetbeans.home=" + Built.application().resolve("platform"),
                "-Dnetbeans.dirs=" + Built.application().resolve("stet"),
                "-cp",
                platform.toString(),
                "org.netbeans.Main",
                "--branding",
                "stet",
                "--userdir",
                home.toString(),
                "--cachedir",
                home.resolve("cache").toString(),
                "--nosplash",
                "--nogui")
            .env("DISPLAY", null)
            .start();
    try {
      // The platform takes its time to end; that it has turned its modules on is what counts.
      for (int i = 0; i < 300 && boot.isAlive() && !modulesAreOn(); i++) {
        Thread.sleep(100);
      }
      assertTrue(modulesAreOn(), "modules are on");
      assertEquals(List.of(), log().lines().filter(line -> TROUBLE.matcher(line).find()).toList());
    } finally {
      boot.destroyForcibly();
    }
  }

  private boolean modulesAreOn() throws IOException {
    return Files.exists(home.resolve("var/log/messages.log"))
        && log().contains("Turning on modules:")
        && log().contains("org.stet.branding");
  }

  private static long colours(BufferedImage picture) {
    return java.util.Arrays.stream(
            picture.getRGB(
                0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
        .distinct()
        .count();
  }
}
