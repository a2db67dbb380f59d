package org.stet.wireformats.docx;

/**
 * The characters of the font Symbol (Adobe, Symbol Encoding), which Word keeps from U+F020 on. What
 * the font has for the parts of tall brackets is none.
 */
final class SymbolFont {
  private static final int FIRST = 0x20;

  /** A blank stands for what is no character. */
  private static final String LOW =
      " !\u2200#\u2203%&\u220b()\u2217+,\u2212./0123456789:;<=>?"
          + "\u2245\u0391\u0392\u03a7\u0394\u0395\u03a6\u0393\u0397\u0399\u03d1\u039a\u039b\u039c\u039d\u039f"
          + "\u03a0\u0398\u03a1\u03a3\u03a4\u03a5\u03c2\u03a9\u039e\u03a8\u0396[\u2234]\u22a5_"
          + " \u03b1\u03b2\u03c7\u03b4\u03b5\u03c6\u03b3\u03b7\u03b9\u03d5\u03ba\u03bb\u03bc\u03bd\u03bf"
          + "\u03c0\u03b8\u03c1\u03c3\u03c4\u03c5\u03d6\u03c9\u03be\u03c8\u03b6{|}\u223c";

  private static final int SECOND = 0xA0;

  private static final String HIGH =
      "\u20ac\u03d2\u2032\u2264\u2044\u221e\u0192\u2663\u2666\u2665\u2660\u2194\u2190\u2191\u2192\u2193\u00b0\u00b1\u2033\u2265\u00d7\u221d\u2202\u2022\u00f7\u2260\u2261\u2248\u2026"
          + "   \u2135\u2111\u211c\u2118\u2297\u2295\u2205\u2229\u222a\u2283\u2287\u2284\u2282\u2286\u2208\u2209"
          + "\u2220\u2207\u00ae\u00a9\u2122\u220f\u221a\u22c5\u00ac\u2227\u2228\u21d4\u21d0\u21d1\u21d2\u21d3"
          + "\u25ca\u2329\u00ae\u00a9\u2122\u2211";

  private SymbolFont() {}

  /** Whether a font of this name is Symbol. */
  static boolean is(String font) {
    return font.strip().equalsIgnoreCase("Symbol");
  }

  /** The character for {@code code}, in the private area or below U+0100; 0 if there is none. */
  static int character(int code) {
    int place = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
    if (place == 0xF2) {
      return '\u222b';
    }
    return place < SECOND ? at(LOW, place - FIRST) : at(HIGH, place - SECOND);
  }

  private static int at(String signs, int index) {
    boolean known = index >= 0 && index < signs.length() && signs.charAt(index) != ' ';
    return known ? signs.charAt(index) : 0;
  }
}
