package org.stet.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stet.acceptance.DeskAtWork.different;

import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskName;

/**
 * Takes the pictures of the documentation while it works at the desk by keyboard alone, as {@code
 * ./stet} opens it, on light and on dark ground. The pictures are as large as the screen.
 */
class DeskPicturesTest {
  private static final String HEADLINE = "Harbour bridge to close";

  @TempDir Path home;
  private DeskAtWork desk;

  @BeforeEach
  void desk() throws Exception {
    desk = new DeskAtWork(home);
    DeskName.set(home.resolve("store"), "Runa Falk");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void press(int... keys) throws InterruptedException {
    desk.press(keys);
    desk.settle();
  }

  private void work(String look, String name) throws Exception {
    desk.start(look);
    BufferedImage empty = desk.picture("desk-empty-" + name);
    desk.open(Built.top().resolve("samples/harbour-bridge.txt"));
    BufferedImage article = desk.picture("desk-article-" + name);
    assertTrue(different(empty, article) > 10_000, HEADLINE + " is on the screen");
    press(KeyEvent.VK_F7);
    press(KeyEvent.VK_DOWN);
    press(KeyEvent.VK_DOWN);
    press(KeyEvent.VK_S);
    BufferedImage review = desk.picture("desk-review-" + name);
    assertTrue(different(article, review) > 1_000, "a removal stands");
    press(KeyEvent.VK_F8);
    BufferedImage original = desk.picture("desk-original-" + name);
    assertTrue(different(review, original) > 10_000, "the original is on the screen");
    press(KeyEvent.VK_F8);
    checkFacts(name);
    press(KeyEvent.VK_F9);
    press(KeyEvent.VK_DOWN);
    press(KeyEvent.VK_N);
    desk.picture("desk-versions-" + name);
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_E);
    desk.picture("desk-export-" + name);
    press(KeyEvent.VK_F11);
    desk.picture("desk-sources-" + name);
    press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_O);
    desk.picture("desk-store-" + name);
    assertEquals(List.of(), desk.complaints());
  }

  /** Verifies one quote, disputes another, and changes the first after that. */
  private void checkFacts(String name) throws Exception {
    press(KeyEvent.VK_F4);
    desk.waitFor("Chosen", "^Open. Quote");
    press(KeyEvent.VK_DOWN);
    press(KeyEvent.VK_D);
    desk.waitFor(seen -> seen.words().startsWith("Disputed. Quote"), "a disputed quote");
    press(KeyEvent.VK_UP);
    press(KeyEvent.VK_V);
    desk.waitFor("Chosen", "^Verified. Quote");
    BufferedImage verified = desk.picture("desk-verified-" + name);
    press(KeyEvent.VK_ENTER);
    press(KeyEvent.VK_RIGHT);
    desk.type(" really");
    desk.waitFor(seen -> seen.words().startsWith("Changed. Quote"), "a changed quote");
    press(KeyEvent.VK_F4);
    BufferedImage changed = desk.picture("desk-factcheck-" + name);
    assertTrue(different(verified, changed) > 1_000, "what changed can be seen");
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
