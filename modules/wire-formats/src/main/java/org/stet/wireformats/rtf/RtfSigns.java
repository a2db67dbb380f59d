package org.stet.wireformats.rtf;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The control words that stand for a character. */
final class RtfSigns {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"),
          Map.entry("zwj", "\u200d"),
          Map.entry("zwnj", "\u200c"),
          Map.entry("~", "\u00a0"),
          Map.entry("_", "\u2011"),
          Map.entry("-", "\u00ad"),
          Map.entry("\\", "\\"),
          Map.entry("{", "{"),
          Map.entry("}", "}"));

  private RtfSigns() {}

  /** The character, or null if the word is something else. */
  static @Nullable String of(String word) {
    return SIGNS.get(word);
  }
}
