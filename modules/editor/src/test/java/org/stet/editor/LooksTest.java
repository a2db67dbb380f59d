package org.stet.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import javax.swing.UIManager.LookAndFeelInfo;
import org.junit.jupiter.api.Test;

/** Which looks are offered. */
class LooksTest {
  private static final LookAndFeelInfo METAL =
      new LookAndFeelInfo("Metal", "javax.swing.plaf.metal.MetalLookAndFeel");
  private static final LookAndFeelInfo DARK =
      new LookAndFeelInfo("Dark", "com.formdev.flatlaf.FlatDarkLaf");
  private static final LookAndFeelInfo LIGHT =
      new LookAndFeelInfo("Light", "com.formdev.flatlaf.FlatLightLaf");

  @Test
  void onlyThoseTheDeskWasDrawnFor() {
    assertArrayEquals(
        new LookAndFeelInfo[] {LIGHT, DARK}, Looks.own(new LookAndFeelInfo[] {LIGHT, METAL, DARK}));
  }

  @Test
  void andIfThereIsNoneOfThemThoseThatThereAre() {
    assertArrayEquals(new LookAndFeelInfo[] {METAL}, Looks.own(new LookAndFeelInfo[] {METAL}));
  }
}
