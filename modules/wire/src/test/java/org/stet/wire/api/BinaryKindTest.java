package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryKindTest {

  private static Optional<String> kind(byte[] bytes) {
    return BinaryKind.of(new RawItem("file", null, bytes));
  }

  private static Optional<String> kind(String latin1) {
    return kind(latin1.getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 | a PDF document",
        "GIF89a.. | an image (GIF)",
        "PK\u0003\u0004....word/document.xml | a Word document (DOCX)",
        "PK\u0003\u0004....[Content_Types].xml | an Office document (DOCX, XLSX or PPTX)",
        "PK\u0003\u0004....photo.jpg | a ZIP archive",
        "PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text | an OpenDocument file",
        "\u00d0\u00cf\u0011\u00e0.... | an old Office document (Word, Excel or mail)",
        "{\\rtf1\\ansi Hello} | an RTF document",
        "RIFF1234WEBPVP8 | an image (WebP)",
        "1234ftypheic.... | an image (HEIC or AVIF)",
        "\u00ff\u00d8\u00ff\u00e0.... | an image (JPEG)",
      })
  void isKnownByItsFirstBytes(String head, String kind) {
    assertEquals(Optional.of(kind), kind(head));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A story about the PDF format begins %PDF- here",
        "BZ: the talks go on",
        "PKK fighters lay down arms",
        "\u0016\u0016\u0016\u0001ap-0001 r i \u0002 Story\u0003",
        "Caf\u00e9 \u0080 12"
      })
  void textIsNotBinary(String text) {
    assertEquals(Optional.empty(), kind(text));
  }

  @Test
  void wideTextIsNotBinary() {
    assertEquals(Optional.empty(), kind("A story, as usual.".getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(Optional.empty(), kind("A story, as usual.".getBytes(StandardCharsets.UTF_16)));
  }

  @Test
  void bytesThatAreNoCharactersAreBinary() {
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    assertEquals(Optional.of("binary data"), kind(noise));
    assertEquals(Optional.of("binary data"), kind(new byte[512]));
  }
}
