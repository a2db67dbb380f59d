package org.stet.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of the documentation while it works at the desk by keyboard alone, as {@code
 * ./stet} opens it, on light and on dark ground. The pictures are as large as the screen.
 */
class DeskPicturesTest {
  private static final String HEADLINE = "Harbour bridge to close";

  @TempDir Path home;

  /** Made only when a test runs, since there is none without a display. */
  private static Robot robot() {
    try {
      Robot robot = new Robot();
      robot.setAutoDelay(40);
      return robot;
    } catch (java.awt.AWTException e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("NullAway.Init") // Each test starts with start().
  private Run stet;

  @SuppressWarnings("NullAway.Init")
  private Process desk;

  @AfterEach
  void end() {
    if (desk != null) {
      desk.destroyForcibly();
    }
  }

  private void start(String look) throws IOException, InterruptedException {
    Path preferences = home.resolve("config/Preferences/laf.properties");
    Files.createDirectories(preferences.getParent());
    Files.writeString(preferences, "laf=" + look + "\n");
    Files.createDirectories(home.resolve("store"));
    Files.writeString(home.resolve("store/settings.txt"), "name: Ana Roe\n"); // Nobody is asked.
    stet = Run.of(Built.top().resolve("stet")).env("STET_HOME", home.toString());
    desk = stet.start();
    waitForWindow("Stet");
    wmctrl("-r", "Stet", "-b", "add,maximized_vert,maximized_horz");
    settle();
  }

  private static String wmctrl(String... arguments) {
    return Run.of(Path.of("wmctrl"), arguments).ended().out();
  }

  private void waitForWindow(String name) throws InterruptedException {
    for (int i = 0; i < 300 && desk.isAlive(); i++) {
      if (wmctrl("-l").lines().anyMatch(line -> line.endsWith(" " + name))) {
        return;
      }
      Thread.sleep(200);
    }
    throw new AssertionError("no window " + name + "; " + stet.read("err"));
  }

  /** Waits until the screen has not changed for a while, whatever the machine has to do. */
  private static BufferedImage settle() throws InterruptedException {
    BufferedImage last = screen();
    int still = 0;
    for (int i = 0; i < 120 && still < 3; i++) {
      Thread.sleep(500);
      BufferedImage now = screen();
      // A caret that blinks is no change.
      still = different(last, now) < 200 ? still + 1 : 0;
      last = now;
    }
    return last;
  }

  private static BufferedImage screen() {
    Dimension size = Toolkit.getDefaultToolkit().getScreenSize();
    return robot().createScreenCapture(new Rectangle(size));
  }

  private static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }

  private static int different(BufferedImage one, BufferedImage other) {
    int[] left = pixels(one);
    int[] right = pixels(other);
    int different = 0;
    for (int i = 0; i < left.length; i++) {
      different += left[i] == right[i] ? 0 : 1;
    }
    return different;
  }

  private static void press(int... keys) {
    Robot robot = robot();
    for (int key : keys) {
      robot.keyPress(key);
    }
    for (int i = keys.length - 1; i >= 0; i--) {
      robot.keyRelease(keys[i]);
    }
  }

  /** Opens a file by what a person would type. */
  private void open(Path file) throws InterruptedException {
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_O);
    waitForWindow("Open Story");
    settle();
    Toolkit.getDefaultToolkit()
        .getSystemClipboard()
        .setContents(new StringSelection(file.toString()), null);
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
    settle();
    press(KeyEvent.VK_ENTER);
    settle();
  }

  private BufferedImage picture(String name) throws IOException, InterruptedException {
    BufferedImage picture = settle();
    Path file =
        Path.of(
            System.getProperty("stet.screenshots"),
            name + "-" + picture.getWidth() + "x" + picture.getHeight() + ".png");
    Files.createDirectories(file.getParent());
    ImageIO.write(picture, "png", file.toFile());
    return picture;
  }

  private void work(String look, String name) throws Exception {
    start(look);
    BufferedImage empty = picture("desk-empty-" + name);
    open(Built.top().resolve("samples/harbour-bridge.txt"));
    BufferedImage article = picture("desk-article-" + name);
    assertTrue(different(empty, article) > 10_000, HEADLINE + " is on the screen");
    press(KeyEvent.VK_F7);
    settle();
    press(KeyEvent.VK_DOWN);
    press(KeyEvent.VK_DOWN);
    press(KeyEvent.VK_S);
    BufferedImage review = picture("desk-review-" + name);
    assertTrue(different(article, review) > 1_000, "a removal stands");
    press(KeyEvent.VK_F8);
    BufferedImage original = picture("desk-original-" + name);
    assertTrue(different(review, original) > 10_000, "the original is on the screen");
    press(KeyEvent.VK_F8);
    settle();
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_H);
    picture("desk-replace-" + name);
    assertEquals(
        List.of(),
        Files.readString(home.resolve("var/log/messages.log"), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("SEVERE") || line.startsWith("WARNING"))
            .toList());
    desk.destroy();
    assertTrue(desk.waitFor(30, TimeUnit.SECONDS));
  }

  @WindowTest
  void worksByKeyboardOnLightGround() throws Exception {
    work("com.formdev.flatlaf.FlatLightLaf", "light");
  }

  @WindowTest
  void worksByKeyboardOnDarkGround() throws Exception {
    work("com.formdev.flatlaf.FlatDarkLaf", "dark");
  }
}
