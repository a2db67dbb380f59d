package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Russian and Bulgarian copy that does not say in which set its letters are. */
class CyrillicTest {
  private static final String RUSSIAN =
      """
      ЯКУТСК, 12 сентября. Мост через Лену откроют в октябре, раньше срока, сообщила мэрия.

      "Мы не ожидали такого теплого лета", сказал главный инженер Петр Саввинов.
      """;

  private static final String BULGARIAN =
      """
      Пристанището във Варна остава затворено до понеделник, съобщи областният управител.
      Вятърът достигна сто километра в час. Няма пострадали, каза Мария Петрова.
      """;

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic"})
  void theSetIsToldByWhereItsCapitalsStand(String name) {
    Charset charset = Charset.forName(name);
    for (String text : new String[] {RUSSIAN, BULGARIAN, RUSSIAN + BULGARIAN}) {
      byte[] bytes = text.getBytes(charset);
      assertEquals(text, CharacterSets.decode(new RawItem("x", null, bytes)).text(), name);
      assertEquals(
          text, new String(bytes, Cyrillic.best(bytes, Charset.forName("x-MacCyrillic"))), name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Мост открыт", "ЯКУТСК", "Новый мост через Лену", "в Москве"})
  void aHeadlineIsEnoughForTheCommonestSet(String words) {
    byte[] bytes = words.getBytes(Charset.forName("windows-1251"));
    Charset best = Cyrillic.best(bytes, Charset.forName("windows-1251"));
    assertEquals(words, new String(bytes, best));
  }
}
