package org.stet.cleanrules.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A character set of single bytes in which UTF-8 is often read by mistake. */
final class WrongSet {
  /** The sets, the commonest mistake first. */
  static List<WrongSet> all() {
    return Arrays.stream(Kind.values())
        .filter(kind -> Charset.isSupported(kind.name))
        .map(WrongSet::new)
        .toList();
  }

  /** The sets by what their upper halves hold, on which depends what is odd in them. */
  enum Kind {
    WINDOWS_1252("windows-1252"),
    WINDOWS_1251("windows-1251"),
    WINDOWS_1250("windows-1250"),
    MAC_ROMAN("x-MacRoman"),
    IBM_437("IBM437"),
    IBM_850("IBM850");

    private final String name;

    Kind(String name) {
      this.name = name;
    }
  }

  private final Kind kind;
  private final Map<Character, Integer> bytes = new HashMap<>();

  private WrongSet(Kind kind) {
    this.kind = kind;
    boolean windows = kind.name.startsWith("windows");
    for (int b = 0x80; b <= 0xff; b++) {
      if (windows && b < 0xa0) {
        bytes.put((char) b, b); // What the set does not use is passed on as a control character.
      }
      String character = new String(new byte[] {(byte) b}, Charset.forName(kind.name));
      if (character.charAt(0) != '\ufffd') {
        bytes.put(character.charAt(0), b);
      }
    }
  }

  Kind kind() {
    return kind;
  }

  /** What people call the set. */
  String displayName() {
    return kind.name.replace("x-", "");
  }

  /**
   * The character of UTF-8 whose bytes, read in this set, are the characters at {@code at}; -1 if
   * they are not.
   */
  int original(String text, int at) {
    int lead = byteAt(text, at);
    int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length == 0 || at + length > text.length()) {
      return -1;
    }
    byte[] sequence = new byte[length];
    for (int i = 0; i < length; i++) {
      int b = byteAt(text, at + i);
      if (b < 0 || (i > 0 && b > 0xbf)) {
        return -1;
      }
      sequence[i] = (byte) b;
    }
    String decoded = new String(sequence, StandardCharsets.UTF_8);
    int original = decoded.codePointAt(0);
    return original == 0xfffd || decoded.codePointCount(0, decoded.length()) != 1 ? -1 : original;
  }

  /** How many characters of the wrong reading stand for {@code original}. */
  static int length(int original) {
    return original < 0x800 ? 2 : original < 0x10000 ? 3 : 4;
  }

  private int byteAt(String text, int at) {
    return bytes.getOrDefault(text.charAt(at), -1);
  }
}
