package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bytes say of their character set, in small. */
class ByteEvidenceTest {
  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "61 62 | 0 | 0 | -1",
        "c3 a9 | 1 | 0 | -1",
        "e2 82 ac 61 c3 a9 | 2 | 0 | -1",
        "f0 9f 8c 8a | 1 | 0 | -1",
        "f4 8f bf bf | 1 | 0 | -1",
        "f4 90 80 80 | 0 | 1 | 0",
        "f5 80 80 80 | 0 | 1 | 0",
        "c0 80 | 0 | 1 | 0",
        "c1 bf | 0 | 1 | 0",
        "e0 80 80 | 0 | 1 | 0",
        "e0 a0 80 | 1 | 0 | -1",
        "f0 80 80 80 | 0 | 1 | 0",
        "ed a0 80 | 0 | 1 | 0",
        "ed 9f bf | 1 | 0 | -1",
        "61 e9 62 | 0 | 1 | 1",
        "61 c3 | 0 | 1 | 1",
        "e2 82 | 0 | 1 | 0",
        "80 | 0 | 1 | 0",
        "80 80 61 80 | 0 | 2 | 0",
        "c3 a9 ff c3 a9 | 2 | 1 | 2",
        "'' | 0 | 0 | -1",
      })
  void sequencesAndErrorsOfUtf8AreCounted(String hex, int sequences, int errors, int first) {
    assertEquals(new Utf8Evidence(sequences, errors, first), Utf8Evidence.of(bytes(hex)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, true, false",
    "9, 0, true, false",
    "2, 1, false, false",
    "3, 1, false, true",
    "3, 2, false, false",
    "4, 2, false, true",
    "8, 3, false, true",
    "8, 4, false, false",
    "0, 1, false, false",
  })
  void fewErrorsAmongManySequencesAreDamage(
      int sequences, int errors, boolean valid, boolean damaged) {
    Utf8Evidence evidence = new Utf8Evidence(sequences, errors, errors > 0 ? 0 : -1);
    assertEquals(valid, evidence.isValid());
    assertEquals(damaged, evidence.isDamaged());
  }

  /** The decoder of the JDK is the judge. */
  @Test
  void bytesAreValidExactlyWhenTheyDecode() {
    Random random = new Random(8);
    for (int round = 0; round < 20_000; round++) {
      byte[] noise = new byte[random.nextInt(6)];
      for (int i = 0; i < noise.length; i++) {
        int[] leads = {0x61, 0x80, 0xBF, 0xC3, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xA0, 0x9F};
        noise[i] = (byte) leads[random.nextInt(leads.length)];
      }
      boolean decodes = LenientDecoder.decode(noise, 0, StandardCharsets.UTF_8).errors() == 0;
      assertEquals(
          decodes, Utf8Evidence.of(noise).isValid(), () -> HexFormat.of().formatHex(noise));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ef bb bf 61 | UTF-8 | 3",
        "fe ff 00 61 | UTF-16BE | 2",
        "ff fe 61 00 | UTF-16LE | 2",
        "ff fe 00 00 61 00 00 00 | UTF-32LE | 4",
        "ff fe 00 00 61 00 | UTF-16LE | 2",
        "00 00 fe ff 00 00 00 61 | UTF-32BE | 4",
        "ef bb | none | 0",
        "fe | none | 0",
        "61 ef bb bf | none | 0",
        "'' | none | 0",
      })
  void byteOrderMarks(String hex, String charset, int length) {
    String found =
        ByteOrderMark.of(bytes(hex)).map(m -> m.charset() + " " + m.length()).orElse("none 0");
    assertEquals(charset + " " + length, found);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16BE, UTF-16BE",
    "UTF-16LE, UTF-16LE",
    "UTF-32BE, UTF-32BE",
    "UTF-32LE, UTF-32LE",
    "UTF-8, none",
    "windows-1252, none",
  })
  void zerosStandInAPattern(String charset, String found) {
    byte[] text = "The pier lost its planks: été.".getBytes(Charset.forName(charset));
    assertEquals(found, ZeroPattern.of(text).map(Charset::name).orElse("none"));
  }

  @Test
  void zerosWithoutAPatternAreNone() {
    assertEquals("none", ZeroPattern.of(new byte[400]).map(Charset::name).orElse("none"));
    assertEquals("none", ZeroPattern.of(new byte[0]).map(Charset::name).orElse("none"));
    assertEquals("none", ZeroPattern.of(new byte[] {0, 'a'}).map(Charset::name).orElse("none"));
    byte[] numbers = new byte[400];
    for (int i = 0; i < numbers.length; i += 2) {
      numbers[i] = (byte) (i % 8);
    }
    assertEquals("none", ZeroPattern.of(numbers).map(Charset::name).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Bär fährt über die Brücke nach Köln | windows-1252 | true",
        "L’été dernier, à la plage | windows-1252 | true",
        "no accents at all | windows-1252 | true",
        "Дождь шёл весь день и всю ночь | windows-1251 | false",
        "Дождь шёл весь день и всю ночь | KOI8-R | false",
        "雨が一日中降り続いた | Shift_JIS | false",
      })
  void westernTextHasFewAndScatteredAccents(String text, String charset, boolean plausible) {
    assertEquals(plausible, Windows1252.isPlausible(text.getBytes(Charset.forName(charset))));
  }

  @Test
  void undefinedBytesAreNotWestern() {
    for (int b : new int[] {0x81, 0x8D, 0x8F, 0x90, 0x9D}) {
      assertFalse(Windows1252.isPlausible(new byte[] {'a', 'b', (byte) b, 'c', 'd'}));
    }
  }

  @Test
  void escapesChangeTheSet() {
    assertTrue(Windows1252.hasEscapes("雨".getBytes(Charset.forName("ISO-2022-JP"))));
    assertFalse(Windows1252.hasEscapes("\u001b[1mbold".getBytes(StandardCharsets.US_ASCII)));
    assertFalse(Windows1252.hasEscapes("\u001b$".getBytes(StandardCharsets.US_ASCII)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "61 c3 a9 62 | 0 | UTF-8 | aéb | 0 | -1",
        "61 e9 62 | 0 | UTF-8 | a\ufffdb | 1 | 1",
        "61 e9 62 | 0 | windows-1252 | aéb | 0 | -1",
        "ef bb bf 61 | 3 | UTF-8 | a | 0 | -1",
        "61 e2 82 | 0 | UTF-8 | a\ufffd | 1 | 1",
        "ff ff 61 | 0 | UTF-8 | \ufffd\ufffda | 2 | 0",
        "61 81 | 0 | windows-1252 | a\ufffd | 1 | 1",
        "00 61 00 | 0 | UTF-16BE | a\ufffd | 1 | 2",
        "'' | 0 | UTF-8 | '' | 0 | -1",
      })
  void decodingNeverFailsAndNamesThePlace(
      String hex, int skip, String charset, String text, int errors, int first) {
    assertEquals(
        new LenientDecoder(text, errors, first),
        LenientDecoder.decode(bytes(hex), skip, Charset.forName(charset)));
  }

  @Test
  void charactersAreWholeAcrossTheEdgesOfTheBuffer() {
    for (int before = 8185; before < 8200; before++) {
      String text = "a".repeat(before) + "🌊é" + "b".repeat(9000);
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      assertEquals(text, LenientDecoder.decode(utf8, 0, StandardCharsets.UTF_8).text());
    }
  }
}
