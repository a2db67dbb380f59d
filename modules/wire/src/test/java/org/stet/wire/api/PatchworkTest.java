package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UTF-8 and windows-1252 in one file: what stands between braces is in the latter. */
class PatchworkTest {
  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean western = false;
    for (String part : text.split("[{}]", -1)) {
      bytes.writeBytes(part.getBytes(western ? CharsetLabel.WINDOWS_1252 : StandardCharsets.UTF_8));
      western = !western;
    }
    return bytes.toByteArray();
  }

  private static Decoded decode(byte[] bytes, boolean declared) {
    String type = declared ? "text/plain; charset=utf-8" : null;
    return CharacterSets.decode(new RawItem("story.txt", type, bytes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The port “will” close. {The café in Zürich said “no”.}",
        "It cost {£}5 at the bank of Österreich, where the café is.",
        "The café’s naïve owner paid {£}5.",
        "{don’t} and don’t, {won’t} and won’t",
        "He said “no” – {“no” – “never”, « à Besançon », “été”}.",
        "Größe {– Maß –} Köln; {Straße} Köln",
        "{NÃO} e “não”",
        "“Oui”, dit l’élu – {« déjà » et « à l’été… »} – à Besançon."
      })
  void bothAreRead(String text) {
    for (boolean declared : List.of(true, false)) {
      Decoded decoded = decode(bytes(text), declared);
      assertEquals(text.replaceAll("[{}]", ""), decoded.text());
      assertEquals(StandardCharsets.UTF_8, decoded.charset());
      assertEquals(
          List.of(CharacterSets.STRAY), decoded.notices().stream().map(Notice::code).toList());
    }
  }

  @Test
  void theNoticeCountsTheBytesAndNamesTheFirst() {
    Decoded decoded = decode(bytes("“Yes” {£}5 {é}"), false);
    assertEquals(
        "2 bytes are not UTF-8 like the rest, the first at byte 10; read as windows-1252",
        decoded.notices().get(0).message());
    assertTrue(
        decode(bytes("“Yes” {£}5"), false).notices().get(0).message().startsWith("1 byte is not"));
  }

  @Test
  void whatIsLeftOfASequenceIsNoLetter() {
    byte[] whole = "The café “will” close, the naïve owner said.".getBytes(StandardCharsets.UTF_8);
    byte[] cut = new byte[whole.length - 2];
    System.arraycopy(whole, 0, cut, 0, 8);
    System.arraycopy(whole, 9, cut, 8, 3); // The second byte of é is gone,
    System.arraycopy(whole, 13, cut, 11, whole.length - 13); // and the last of a quotation mark.
    Decoded decoded = decode(cut, false);
    assertEquals(2, decoded.text().chars().filter(c -> c == 0xfffd).count(), decoded.text());
    assertEquals(
        List.of(CharacterSets.UNDECODABLE), decoded.notices().stream().map(Notice::code).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{Er hat „SPÄ“, „Ä“ und »NÖ« gerufen – die Größe der Straße in Köln}",
        "{AMANHÃ» e IRMÃ” em São Paulo, não}",
        "{Le café a fermé – « à l’été »}"
      })
  void copyInTheOtherSetAloneIsReadInThat(String text) {
    Decoded decoded = decode(bytes(text), false);
    assertEquals(text.replaceAll("[{}]", ""), decoded.text());
    assertEquals(CharsetLabel.WINDOWS_1252, decoded.charset());
  }

  @Test
  void otherLettersWithLostBytesStayDamaged() {
    byte[] russian = "Министр заявил: “переговоры”, сказал он".getBytes(StandardCharsets.UTF_8);
    russian[9] = 'x';
    Decoded decoded = decode(russian, false);
    assertTrue(decoded.text().startsWith("Мини\ufffdx"), decoded.text());
  }

  @Test
  void noByteIsLostOrMadeUp() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      byte[] bytes = "He said “no” in Köln at the café on Monday".getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 3; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Decoded decoded = decode(bytes, true);
      long ascii = decoded.text().chars().filter(c -> c < 0x80).count();
      long sent = 0;
      for (byte b : bytes) {
        sent += b >= 0 ? 1 : 0;
      }
      assertTrue(ascii >= sent, decoded.text());
    }
  }
}
