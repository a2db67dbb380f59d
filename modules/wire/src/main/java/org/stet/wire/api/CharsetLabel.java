package org.stet.wire.api;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a label such as {@code latin1} means, after the WHATWG Encoding Standard. */
final class CharsetLabel {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Set<String> MEAN_WINDOWS_1252 =
      Set.of(
          "iso-8859-1",
          "iso8859-1",
          "iso_8859-1",
          "iso88591",
          "latin1",
          "latin-1",
          "l1",
          "ascii",
          "us-ascii",
          "ansi_x3.4-1968",
          "cp1252",
          "x-cp1252",
          "windows-1252",
          "cp819",
          "ibm819",
          "ansi");
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("utf8", "UTF-8"),
          Map.entry("unicode-1-1-utf-8", "UTF-8"),
          Map.entry("utf8mb4", "UTF-8"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("latin5", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("macintosh", "x-MacRoman"),
          Map.entry("mac", "x-MacRoman"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
          Map.entry("maccyrillic", "x-MacCyrillic"));

  private CharsetLabel() {}

  /** The character set of {@code label}, if it is one that is known. */
  static Optional<Charset> charset(@Nullable String label) {
    String key = label == null ? "" : bare(label);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    if (MEAN_WINDOWS_1252.contains(key)) {
      return Optional.of(WINDOWS_1252);
    }
    String name = OTHERS.getOrDefault(key, key);
    try {
      Charset charset = Charset.forName(name);
      return charset.canEncode() ? Optional.of(charset) : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return name.equals("unicode") ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }
  }

  /** Those of {@code names} that this Java knows, in order. */
  static List<Charset> known(String... names) {
    return Arrays.stream(names).filter(Charset::isSupported).map(Charset::forName).toList();
  }

  /** The label in {@code text/html; charset="utf-8"}. */
  static Optional<String> ofMediaType(@Nullable String mediaType) {
    if (mediaType == null) {
      return Optional.empty();
    }
    for (String parameter : mediaType.split(";")) {
      int equals = parameter.indexOf('=');
      if (equals > 0 && parameter.substring(0, equals).strip().equalsIgnoreCase("charset")) {
        String label = parameter.substring(equals + 1).strip();
        return bare(label).isEmpty() ? Optional.empty() : Optional.of(label);
      }
    }
    return Optional.empty();
  }

  private static String bare(String label) {
    String stripped = label.strip();
    int start = 0;
    int end = stripped.length();
    while (start < end && "\"' ".indexOf(stripped.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "\"' ".indexOf(stripped.charAt(end - 1)) >= 0) {
      end--;
    }
    return stripped.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
