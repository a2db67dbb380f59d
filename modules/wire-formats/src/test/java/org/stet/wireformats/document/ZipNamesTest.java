package org.stet.wireformats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.WireReader;

class ZipNamesTest {
  private static byte[] zip(Map<String, byte[]> files, boolean packed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        if (!packed) {
          CRC32 sum = new CRC32();
          sum.update(file.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(file.getValue().length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> names(byte[] bytes) {
    return ZipNames.of(new RawItem("item", null, bytes));
  }

  private static byte[] word() throws IOException {
    String text =
        "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>The bridge will close on Monday.</w:t></w:r>"
            + "</w:p></w:body></w:document>";
    return zip(
        Map.of(
            "[Content_Types].xml",
            "<Types/>".getBytes(StandardCharsets.UTF_8),
            "word/document.xml",
            text.getBytes(StandardCharsets.UTF_8)),
        true);
  }

  @Test
  void onlyTheNamesOfTheArchiveItselfCount() throws IOException {
    assertEquals(List.of("[Content_Types].xml", "word/document.xml"), names(word()));
    byte[] outer = zip(Map.of("a/story.docx", word(), "b.txt", new byte[3]), false);
    assertEquals(List.of("a/story.docx", "b.txt"), names(outer));
    assertEquals(List.of("a/story.docx"), names(Arrays.copyOf(outer, 300)));
    assertEquals(List.of(), names(new byte[0]));
    assertEquals(List.of(), names("PK\3\4".getBytes(StandardCharsets.US_ASCII)));
    assertEquals(List.of(), names("no archive".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void aDocumentStoredInAnArchiveIsNoDamagedDocument() throws IOException {
    WireReader reader = WireReader.standard();
    for (boolean packed : new boolean[] {true, false}) {
      byte[] outer = zip(Map.of("story.docx", word()), packed);
      assertEquals("zip", reader.formatOf(new RawItem("a", null, outer)).orElseThrow().id());
    }
    assertEquals("docx", reader.formatOf(new RawItem("a", null, word())).orElseThrow().id());
  }

  @Test
  void damageGivesNamesOrNone() throws IOException {
    Random random = new Random(4);
    byte[] whole = word();
    for (int round = 0; round < 3_000; round++) {
      byte[] bytes = Arrays.copyOf(whole, 4 + random.nextInt(whole.length - 3));
      for (int i = random.nextInt(6); i > 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertTrue(names(bytes).size() <= 2, () -> names(bytes).toString());
    }
  }
}
