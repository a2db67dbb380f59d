package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "utf-8 | UTF-8",
        "UTF8 | UTF-8",
        "utf8mb4 | UTF-8",
        "' \"UTF-8\" ' | UTF-8",
        "latin1 | windows-1252",
        "ISO-8859-1 | windows-1252",
        "us-ascii | windows-1252",
        "ANSI | windows-1252",
        "iso-8859-9 | windows-1254",
        "iso-8859-2 | ISO-8859-2",
        "iso-8859-15 | ISO-8859-15",
        "windows-1251 | windows-1251",
        "koi8-r | KOI8-R",
        "gb2312 | GB18030",
        "gbk | GB18030",
        "big5 | Big5",
        "Shift_JIS | windows-31j",
        "x-sjis | windows-31j",
        "euc-jp | EUC-JP",
        "euc-kr | x-windows-949",
        "tis-620 | x-windows-874",
        "macintosh | x-MacRoman",
        "unicode | UTF-16",
        "utf-16le | UTF-16LE",
        "x-user-defined | ''",
        "none | ''",
        "not a charset! | ''",
        "'\"\"' | ''",
        "'' | ''",
      })
  void labelsMeanWhatBrowsersTakeThemFor(String label, String name) {
    assertEquals(name, CharsetLabel.charset(label).map(Charset::name).orElse(""));
  }

  @Test
  void noLabelIsNoCharacterSet() {
    assertEquals(Optional.empty(), CharsetLabel.charset(null));
    assertEquals(Optional.empty(), CharsetLabel.ofMediaType(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html; charset=utf-8 | utf-8",
        "text/html;charset=\"koi8-r\" | \"koi8-r\"",
        "text/html; CHARSET = latin1 ; x=y | latin1",
        "text/plain; format=flowed; charset=utf-8 | utf-8",
        "text/html; xcharset=utf-8 | ''",
        "text/html; charset= | ''",
        "text/html; charset='\"\"' | ''",
        "text/html; charset | ''",
        "text/html | ''",
        "'' | ''",
        "charset=utf-8 | utf-8",
      })
  void theLabelOfAMediaType(String mediaType, String label) {
    assertEquals(label, CharsetLabel.ofMediaType(mediaType).orElse(""));
  }
}
