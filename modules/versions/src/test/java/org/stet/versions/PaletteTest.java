package org.stet.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import javax.swing.text.AttributeSet;
import javax.swing.text.StyleConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours can be told from their ground, and nothing is told by colour alone. */
class PaletteTest {
  /** The ground of texts in the light and the dark look of the desk. */
  private static Color window(Palette palette) {
    return palette == Palette.LIGHT ? new Color(0xFFFFFF) : new Color(0x46494B);
  }

  private static double luminance(Color colour) {
    return 0.2126 * part(colour.getRed())
        + 0.7152 * part(colour.getGreen())
        + 0.0722 * part(colour.getBlue());
  }

  private static double part(int value) {
    double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** As the Web Content Accessibility Guidelines 2.2 count it. */
  private static double contrast(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  @ParameterizedTest
  @EnumSource
  void everyLookHasEnoughContrast(Palette palette) {
    for (Look look : Look.values()) {
      Color own = palette.ground(look);
      Color ground = own == null ? window(palette) : own;
      double contrast = contrast(palette.ink(look), ground);
      assertTrue(contrast >= 4.5, palette + " " + look + ": " + contrast);
    }
  }

  @Test
  void looksAreToldWithoutColourToo() {
    AttributeSet inserted = Palette.LIGHT.attributes(Look.INSERTED, false);
    AttributeSet deleted = Palette.LIGHT.attributes(Look.DELETED, false);
    assertTrue(StyleConstants.isUnderline(inserted));
    assertTrue(StyleConstants.isStrikeThrough(deleted));
    assertEquals(false, StyleConstants.isStrikeThrough(inserted));
    assertEquals(false, StyleConstants.isUnderline(deleted));
    assertTrue(StyleConstants.isItalic(Palette.DARK.attributes(Look.NOTE, false)));
    assertTrue(StyleConstants.isBold(Palette.DARK.attributes(Look.KEPT, true)));
  }
}
