package org.stet.factcheck;

import java.awt.Color;
import javax.swing.UIManager;

/** The colours of the panel, on light and on dark ground. */
final class Tints {
  private Tints() {}

  static boolean isDark() {
    return UIManager.getBoolean("nb.dark.theme");
  }

  /** The colour of a mark; dark enough on light ground, and light enough on dark, to be read. */
  static Color of(Mark mark) {
    boolean dark = isDark();
    return switch (mark) {
      case OPEN, GONE -> soft();
      case VERIFIED -> new Color(dark ? 0x6FCF8B : 0x1E7B3C);
      case DISPUTED -> new Color(dark ? 0xD7A6F0 : 0x7A3E9D);
      case WRONG -> new Color(dark ? 0xF58A7D : 0xB3261E);
      case CHANGED -> new Color(dark ? 0xF0B050 : 0x9A5B00);
    };
  }

  /** Behind words of the article that have {@code mark}. */
  static Color behind(Mark mark) {
    boolean dark = isDark();
    return switch (mark) {
      case VERIFIED -> new Color(dark ? 0x1F4230 : 0xD9F2E0);
      case DISPUTED -> new Color(dark ? 0x40304C : 0xF0E1F8);
      case WRONG -> new Color(dark ? 0x542A27 : 0xFBDDDA);
      case CHANGED -> new Color(dark ? 0x4C3816 : 0xFFE4BC);
      case OPEN, GONE -> new Color(0, true);
    };
  }

  /** What is said by the way. */
  static Color soft() {
    return new Color(isDark() ? 0x9AA0A6 : 0x6B6963);
  }

  /** Lines between parts. */
  static Color line() {
    return new Color(isDark() ? 0x4A4E52 : 0xDAD7D2);
  }

  /** Behind words that were put in. */
  static Color putIn() {
    return new Color(isDark() ? 0x1F4A2E : 0xD6F2DE);
  }

  /** Behind words that were taken out. */
  static Color takenOut() {
    return new Color(isDark() ? 0x5A2B28 : 0xFBDDDA);
  }
}
