package org.stet.acceptance;

import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * A desk that {@code ./stet} opened, with a person at it who has a keyboard and a mouse, reads what
 * the windows say, and takes pictures of the screen.
 */
final class DeskAtWork implements AutoCloseable {
  private static final int PATIENCE = 600;

  private final Path home;
  private final Path witness;
  private final Robot robot;
  private @Nullable Run stet;
  private @Nullable Process desk;

  /** A desk whose home is {@code home}, not started yet. */
  DeskAtWork(Path home) throws IOException {
    this.home = home;
    this.witness = Files.createDirectories(home.resolve("witness"));
    try {
      robot = new Robot();
    } catch (AWTException e) {
      throw new IllegalStateException("no display", e);
    }
    robot.setAutoDelay(30);
  }

  /** Opens the desk; its window fills the screen. */
  void start(String look) throws Exception {
    Path preferences = home.resolve("config/Preferences/laf.properties");
    Files.createDirectories(preferences.getParent());
    Files.writeString(preferences, "laf=" + look + "\n");
    stet =
        Run.of(Built.top().resolve("stet"))
            .env("STET_HOME", home.toString())
            .env("JDK_JAVA_OPTIONS", "-javaagent:" + agent() + "=" + witness);
    desk = stet.start();
    waitForWindow("Stet");
    wmctrl("-r", "Stet", "-b", "add,maximized_vert,maximized_horz");
    settle();
  }

  private Path agent() throws IOException {
    Path jar = home.resolve("witness.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", Witness.class.getName());
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream written = new JarOutputStream(file, manifest)) {
      for (Class<?> part : List.of(Witness.class, Witness.Seen.class)) {
        String name = part.getName().replace('.', '/') + ".class";
        written.putNextEntry(new JarEntry(name));
        try (InputStream bytes = part.getResourceAsStream('/' + name)) {
          bytes.transferTo(written);
        }
      }
    }
    return jar;
  }

  private Process process() {
    if (desk == null) {
      throw new IllegalStateException("the desk was not started");
    }
    return desk;
  }

  static String wmctrl(String... arguments) {
    return Run.of(Path.of("wmctrl"), arguments).ended().out();
  }

  void waitForWindow(String name) throws InterruptedException {
    for (int i = 0; i < PATIENCE && process().isAlive(); i++) {
      if (wmctrl("-l").lines().anyMatch(line -> line.endsWith(" " + name))) {
        return;
      }
      Thread.sleep(200);
    }
    throw new AssertionError("no window " + name + "; " + (stet == null ? "" : stet.read("err")));
  }

  /** Waits until the screen has not changed for a while, whatever the machine has to do. */
  BufferedImage settle() throws InterruptedException {
    BufferedImage last = screen();
    int still = 0;
    for (int i = 0; i < 120 && still < 3; i++) {
      Thread.sleep(400);
      BufferedImage now = screen();
      // A caret that blinks is no change.
      still = different(last, now) < 200 ? still + 1 : 0;
      last = now;
    }
    return last;
  }

  private BufferedImage screen() {
    Dimension size = Toolkit.getDefaultToolkit().getScreenSize();
    return robot.createScreenCapture(new Rectangle(size));
  }

  private static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }

  /** How many pixels of two pictures differ. */
  static int different(BufferedImage one, BufferedImage other) {
    int[] left = pixels(one);
    int[] right = pixels(other);
    int different = 0;
    for (int i = 0; i < left.length; i++) {
      different += left[i] == right[i] ? 0 : 1;
    }
    return different;
  }

  /** Presses keys together. */
  void press(int... keys) {
    for (int key : keys) {
      robot.keyPress(key);
    }
    for (int i = keys.length - 1; i >= 0; i--) {
      robot.keyRelease(keys[i]);
    }
  }

  /** Types small letters and spaces. */
  void type(String words) {
    words.chars().forEach(c -> press(KeyEvent.getExtendedKeyCodeForChar(c)));
  }

  /** Puts {@code words} where the caret is, as a paste. */
  void paste(String words) {
    Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(words), null);
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
  }

  /** Opens a file by what a person would type. */
  void open(Path file) throws InterruptedException {
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_O);
    waitForWindow("Open Story");
    settle();
    paste(file.toString());
    settle();
    press(KeyEvent.VK_ENTER);
    settle();
  }

  /** Presses the button that says {@code words}, with the mouse. */
  void click(String words) throws Exception {
    Witness.Seen button =
        waitFor(seen -> seen.kind().equals("Button") && seen.words().equals(words), words);
    robot.mouseMove((int) button.place().getCenterX(), (int) button.place().getCenterY());
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
  }

  /** All that can be read now. */
  List<Witness.Seen> shown() throws Exception {
    Files.deleteIfExists(witness.resolve("shown"));
    Files.writeString(witness.resolve("ask"), "");
    for (int i = 0; i < PATIENCE && process().isAlive(); i++) {
      if (Files.exists(witness.resolve("shown"))) {
        List<Witness.Seen> seen = new ArrayList<>();
        for (String line : Files.readAllLines(witness.resolve("shown"), StandardCharsets.UTF_8)) {
          seen.add(Witness.Seen.read(line));
        }
        return seen;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the desk does not answer");
  }

  /** Waits until something that is {@code wanted} can be read. */
  Witness.Seen waitFor(Predicate<Witness.Seen> wanted, String name) throws Exception {
    List<Witness.Seen> seen = List.of();
    for (int i = 0; i < 150; i++) {
      seen = shown();
      Optional<Witness.Seen> found = seen.stream().filter(wanted).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      Thread.sleep(200);
    }
    StringBuilder all = new StringBuilder("waited in vain for " + name + "; what is shown:\n");
    seen.forEach(one -> all.append(one.line()).append('\n'));
    throw new AssertionError(all.toString());
  }

  /** Waits until something of this kind matches the regular expression {@code wanted} somewhere. */
  Witness.Seen waitFor(String kind, String wanted) throws Exception {
    Pattern pattern = Pattern.compile(wanted);
    return waitFor(
        seen -> seen.kind().equals(kind) && pattern.matcher(seen.words()).find(),
        kind + " " + wanted);
  }

  /** Takes a picture of the screen. */
  BufferedImage picture(String name) throws Exception {
    BufferedImage picture = settle();
    String size = picture.getWidth() + "x" + picture.getHeight();
    Path file = Path.of(System.getProperty("stet.screenshots"), name + "-" + size + ".png");
    Files.createDirectories(file.getParent());
    ImageIO.write(picture, "png", file.toFile());
    return picture;
  }

  /** Closes the window as its button does, and waits for the end of the program. */
  void end() throws InterruptedException {
    wmctrl("-c", "Stet");
    if (!process().waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("closing the window does not end the desk");
    }
  }

  /** Kills the program as the system does when it is out of memory, whatever it is doing. */
  void kill() throws InterruptedException {
    process().descendants().forEach(ProcessHandle::destroyForcibly);
    process().destroyForcibly();
    process().waitFor();
  }

  /** What the desk complained about in its log. */
  List<String> complaints() throws IOException {
    return Files.readString(home.resolve("var/log/messages.log"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("SEVERE") || line.startsWith("WARNING"))
        .toList();
  }

  @Override
  public void close() {
    if (desk != null) {
      desk.descendants().forEach(ProcessHandle::destroyForcibly);
      desk.destroyForcibly();
    }
  }
}
