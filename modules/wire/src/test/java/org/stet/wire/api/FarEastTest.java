package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs write the label of Latin-1 over whatever they send. */
class FarEastTest {
  private static final String JAPANESE = "市議会は火曜日、港の壁を再建することを決めた。工事は春に始まる。";
  private static final String CHINESE = "市议会周二决定在春季重建港口的城墙。市长说，这座城市已经等得够久了。";
  private static final String TRADITIONAL = "市議會週二決定重建城牆。市長說，這座城市已經等得夠久了。";
  private static final String KOREAN = "시의회는 화요일 벽을 다시 짓기로 결정했다. 시장은 도시가 충분히 기다렸다고 말했다.";

  private static String words(String language) {
    return switch (language) {
      case "ja" -> JAPANESE;
      case "zh" -> CHINESE;
      case "tw" -> TRADITIONAL;
      default -> KOREAN;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "ja, Shift_JIS",
    "ja, EUC-JP",
    "ja, ISO-2022-JP",
    "zh, GBK",
    "zh, GB18030",
    "tw, Big5",
    "ko, EUC-KR",
    "ko, x-windows-949"
  })
  void aLabelOfLatinLettersIsOverruled(String language, String set) {
    byte[] bytes = words(language).getBytes(Charset.forName(set));
    for (String label : new String[] {"iso-8859-1", "windows-1252", "us-ascii"}) {
      Decoded decoded =
          CharacterSets.decode(new RawItem("x", "text/plain; charset=" + label, bytes));
      assertEquals(words(language), decoded.text(), label);
      assertTrue(
          decoded.notices().stream().anyMatch(n -> n.code().equals(CharacterSets.OVERRIDDEN)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ÄÖÜÄÖÜ ÄÖÜ",
        "À É Î Õ Ü à é î õ ü ÿ þ ð ß",
        "«ÉCOLE» — «ÉTÉ» — «ÎLE»",
        "Café, naïve, señor, Ærø, Łódź?"
      })
  void lettersOfEuropeAreNoneOfIt(String words) {
    byte[] bytes = words.getBytes(Charset.forName("windows-1252"));
    assertEquals(Optional.empty(), FarEast.set(bytes));
    Decoded decoded =
        CharacterSets.decode(new RawItem("x", "text/plain; charset=windows-1252", bytes));
    assertEquals(new String(bytes, Charset.forName("windows-1252")), decoded.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "plain words", "\u001b$B", "\u001b(B"})
  void hardlyAnythingSaysNothing(String words) {
    assertEquals(Optional.empty(), FarEast.set(words.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
