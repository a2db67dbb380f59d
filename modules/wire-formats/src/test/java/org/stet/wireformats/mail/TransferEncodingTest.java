package org.stet.wireformats.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferEncodingTest {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String decoded(String raw, String encoding) throws IOException {
    byte[] bytes = TransferEncoding.decode(bytes(raw), encoding);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "SXQgcmFpbmVk, base64, It rained",
    "SXQgcmFpbmVk, ' BASE64 ', It rained",
    "SXQgcmFpbmVkLg==, base64, It rained.",
    "It=20rained, quoted-printable, It rained",
    "It=20rained, 7bit, It=20rained",
    "It=20rained, 8bit, It=20rained",
    "It=20rained, x-unknown, It=20rained"
  })
  void knownEncodingsAreUndone(String raw, String encoding, String text) throws IOException {
    assertEquals(text, decoded(raw, encoding));
  }

  @Test
  void withoutAnEncodingBytesAreAsTheyAre() throws IOException {
    byte[] raw = {0, 1, (byte) 200, '='};
    assertArrayEquals(raw, TransferEncoding.decode(raw, null));
  }

  @Test
  void plainWordsBehindWholeGroupsStandBelow() throws IOException {
    assertEquals(
        "It rained\n\n-- \r\nDesk list", decoded("SXQgcmFpbmVk\r\n-- \r\nDesk list", "base64"));
    assertEquals(
        "It rained.\n\n____\nDesk: list", decoded("SXQgcmFpbmVkLg==\n____\nDesk: list", "base64"));
  }

  @Test
  void wordsMayConsistOfLettersOnly() throws IOException {
    assertEquals("It rained.\n\nDesk list\n", decoded("SXQgcmFpbmVkLg==\nDesk list\n", "base64"));
    assertEquals("It rained\n\nThe desk", decoded("SXQgcmFpbmVk\n\nThe desk", "base64"));
    assertEquals("It rained.\n\nDesk", decoded("SXQgcmFpbmVkLg==\r\nDesk", "base64"));
  }

  @Test
  void aDamagedLineOfDataIsNoWords() throws IOException {
    String story =
        "The bridge closes on Monday for eleven weeks, the harbour office said. ".repeat(9);
    String data = Base64.getMimeEncoder().encodeToString(bytes(story));
    String damaged = data.substring(0, 200) + "\u00e9" + data.substring(201);
    String decoded = decoded(damaged, "base64");
    assertTrue(decoded.startsWith("The bridge closes on Monday"), decoded);
    assertEquals(-1, decoded.indexOf("VGhl"), "no line is left as it was");
    assertTrue(decoded.length() <= story.length(), decoded);
  }

  @Test
  void damageGivesWhatCanBeHad() throws IOException {
    assertEquals("It rai", decoded("SXQgcmFp", "base64"));
    assertEquals("It rained", decoded("SXQg cmFp bmVk", "base64"));
    Random random = new Random(7);
    byte[] data = new byte[4_000];
    random.nextBytes(data);
    byte[] raw = Base64.getMimeEncoder().encode(data);
    assertArrayEquals(data, TransferEncoding.decode(raw, "base64"));
    for (int round = 0; round < 500; round++) {
      byte[] damaged = Arrays.copyOf(raw, random.nextInt(raw.length));
      for (int i = 0; i < 3 && damaged.length > 0; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      byte[] decoded = TransferEncoding.decode(damaged, "base64");
      assertTrue(decoded.length <= damaged.length + 2);
    }
  }
}
