package org.stet.wireformats.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.wire.api.Limit;
import org.stet.wire.api.RawItem;

class ZipPartsTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  private static RawItem item(byte[] bytes) {
    return new RawItem("item", null, bytes);
  }

  private static byte[] words(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void wantedPartsAreUnpackedAndOthersPassedOver() {
    byte[] zip = Archives.zip(Map.of("a.xml", words("one"), "b.png", words("two")), false);
    ZipParts parts = ZipParts.of(item(zip), name -> name.endsWith(".xml"));
    assertArrayEquals(words("one"), parts.part("a.xml").orElseThrow().bytes());
    assertEquals("item (a.xml)", parts.part("a.xml").orElseThrow().name());
    assertTrue(parts.part("b.png").isEmpty());
    assertFalse(parts.breaksOff());
  }

  @Test
  void namesWithOtherSlashesAreTheSame() {
    byte[] zip = Archives.zip(Map.of("word\\document.xml", words("one")), false);
    assertTrue(ZipParts.of(item(zip), n -> true).part("word/document.xml").isPresent());
  }

  @Test
  void anArchiveMadeToBurstIsRefused() {
    byte[] zip = Archives.zip(Map.of("word/document.xml", new byte[60_000_000]), false);
    assertTrue(zip.length < 100_000);
    ZipParts parts = assertTimeoutPreemptively(SOON, () -> ZipParts.of(item(zip), n -> true));
    assertTrue(parts.fault().contains("word/document.xml"), parts.fault());
  }

  @Test
  void aPartThatIsOnlyPassedOverMayNotBurstEither() {
    byte[] zip = Archives.zip(Map.of("word/media/image1.bmp", new byte[60_000_000]), false);
    assertFalse(ZipParts.of(item(zip), n -> false).fault().isEmpty());
  }

  @Test
  void tooManyPartsAreRefused() {
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i <= Limit.PARTS.usual(); i++) {
      many.put("p" + i, new byte[0]);
    }
    byte[] zip = Archives.zip(many, false);
    assertTrue(ZipParts.of(item(zip), n -> true).fault().contains("5000 parts"));
  }

  @Test
  void ofHalfAnArchiveTheBeginningIsKept() {
    Map<String, byte[]> two = new LinkedHashMap<>();
    byte[] noise = new byte[4000];
    new java.util.Random(3).nextBytes(noise);
    two.put("a.xml", words("one"));
    two.put("b.xml", noise);
    byte[] zip = Archives.zip(two, false);
    ZipParts parts = ZipParts.of(item(Arrays.copyOf(zip, 2500)), n -> true);
    assertTrue(parts.breaksOff());
    assertArrayEquals(words("one"), parts.part("a.xml").orElseThrow().bytes());
    assertTrue(parts.part("b.xml").orElseThrow().length() > 1000);
  }

  @Test
  void whatIsNoArchiveHasNoParts() {
    assertTrue(ZipParts.of(item(words("PK\3\4 and no more")), n -> true).part("a").isEmpty());
    assertTrue(ZipParts.of(item(words("text")), n -> true).part("a").isEmpty());
  }
}
