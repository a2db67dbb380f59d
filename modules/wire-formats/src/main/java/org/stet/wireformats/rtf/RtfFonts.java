package org.stet.wireformats.rtf;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.HashMap;
import java.util.Map;

/** The character sets of a document and of its fonts. For one thread. */
final class RtfFonts {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** What {@code \fcharset} means, after the specification. */
  private static final Map<Integer, String> SETS =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(78, "windows-31j"),
          Map.entry(89, "x-MacCyrillic"),
          Map.entry(88, "x-MacCentralEurope"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(130, "x-Johab"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"),
          Map.entry(254, "IBM437"),
          Map.entry(255, "IBM850"));

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset document = WESTERN;
  private int defaultFont = -1;
  private int reading = -1;
  private boolean declared;

  /** Takes a word that says what the document's character set is; whether it was one. */
  boolean takesDocumentSet(String word, int value) {
    switch (word) {
      case "ansi" -> document = WESTERN;
      case "mac" -> document = charset("x-MacRoman");
      case "pc" -> document = charset("IBM437");
      case "pca" -> document = charset("IBM850");
      case "ansicpg" -> document = codePage(value);
      case "deff" -> defaultFont = value;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Takes a word of the table of fonts. */
  void takesFont(String word, int value) {
    switch (word) {
      case "f" -> reading = value;
      case "fcharset" -> {
        String name = SETS.get(value);
        if (name != null) {
          fonts.put(reading, charset(name));
          declared = true;
        } else if (value == 0) {
          fonts.putIfAbsent(reading, WESTERN);
        }
      }
      case "cpg" -> {
        fonts.put(reading, codePage(value));
        declared = true;
      }
      default -> {}
    }
  }

  int defaultFont() {
    return defaultFont;
  }

  /**
   * The character set of a font. Old programs say of every font that it is Western, whatever the
   * document is in: that counts only where some font says otherwise.
   */
  Charset of(int font) {
    Charset own = fonts.get(font < 0 ? defaultFont : font);
    return own == null || (!declared && own.equals(WESTERN)) ? document : own;
  }

  private static Charset codePage(int page) {
    return switch (page) {
      case 10000 -> charset("x-MacRoman");
      case 10007 -> charset("x-MacCyrillic");
      case 65001 -> charset("UTF-8");
      case 932 -> charset("windows-31j");
      case 936 -> charset("GBK");
      case 949 -> charset("x-windows-949");
      case 950 -> charset("Big5");
      case 874 -> charset("x-windows-874");
      case 437, 850, 852, 855, 857, 860, 861, 862, 863, 865, 866 -> charset("IBM" + page);
      default -> charset("windows-" + page);
    };
  }

  private static Charset charset(String name) {
    try {
      return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
    } catch (IllegalCharsetNameException e) {
      return WESTERN; // A page with a negative number.
    }
  }
}
