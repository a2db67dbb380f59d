package org.stet.wireformats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/** Documents made to break a reader, or that are something else than their names say. */
class HostileDocumentsTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String W =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

  private static Reading read(String name, byte[] bytes) {
    return assertTimeoutPreemptively(
        SOON, () -> WireReader.standard().read(new RawItem(name, null, bytes)));
  }

  private static Reading.Rejected rejected(byte[] bytes) {
    return assertInstanceOf(Reading.Rejected.class, read("item", bytes));
  }

  private static WireStory story(byte[] bytes) {
    return assertInstanceOf(Reading.Read.class, read("item", bytes)).story();
  }

  private static byte[] docx(String document) {
    return Archives.docx(Map.of("word/document.xml", bytes(document)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aDocumentMadeToBurstIsRefused() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("word/document.xml", bytes("<w:document " + W + "/>"));
    parts.put("word/header1.xml", new byte[100_000_000]);
    Reading.Rejected rejected = rejected(Archives.docx(parts));
    assertEquals("unsafe-archive", rejected.code());
    assertTrue(rejected.message().startsWith("item is not unpacked"), rejected.message());
  }

  @Test
  void entitiesAreNotFollowed() {
    String document =
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY f SYSTEM"
            + " 'file:///etc/passwd'>]><w:document "
            + W
            + "><w:body><w:p><w:r><w:t>Prices rise &b;&f; again</w:t></w:r></w:p></w:body></w:document>";
    assertTrue(story(docx(document)).text().contains("Prices rise &b;&f; again"));
  }

  @Test
  void deepNestingIsRefused() {
    String document =
        "<w:document "
            + W
            + "><w:body>"
            + "<w:tbl><w:tr><w:tc>".repeat(3000)
            + "</w:body></w:document>";
    assertEquals("too-deep", rejected(docx(document)).code());
    assertEquals("too-deep", rejected(bytes("{\\rtf1 " + "{\\b ".repeat(100_000) + "x")).code());
  }

  @Test
  void stylesInARingEnd() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "word/document.xml",
        bytes(
            "<w:document "
                + W
                + "><w:body><w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>A line"
                + " of text.</w:t></w:r></w:p></w:body></w:document>"));
    parts.put(
        "word/styles.xml",
        bytes(
            "<w:styles "
                + W
                + "><w:style w:styleId='a'><w:basedOn w:val='b'/></w:style><w:style"
                + " w:styleId='b'><w:basedOn w:val='a'/></w:style></w:styles>"));
    assertEquals("docx", story(Archives.docx(parts)).format());
  }

  @Test
  void aDocumentWithoutItsTextIsSaidToBeDamaged() {
    byte[] zip = Archives.docx(Map.of("word/styles.xml", bytes("<w:styles " + W + "/>")));
    Reading.Rejected rejected = rejected(zip);
    assertEquals("broken-document", rejected.code());
    assertTrue(rejected.message().contains("damaged Word document"), rejected.message());
  }

  @Test
  void nothingButPicturesIsNoText() {
    byte[] zip = docx("<w:document " + W + "><w:body><w:p/></w:body></w:document>");
    assertEquals("no-text", rejected(zip).code());
  }

  @Test
  void aDocumentIsKnownByItsDirectoryIfPicturesComeFirst() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    byte[] picture = new byte[200_000];
    new Random(1).nextBytes(picture);
    parts.put("media/image1.jpeg", picture);
    parts.put(
        "word/document.xml",
        bytes(
            "<w:document "
                + W
                + "><w:body><w:p><w:r><w:t>A text.</w:t></w:r></w:p></w:body></w:document>"));
    assertEquals("docx", story(Archives.zip(parts, false)).format());
  }

  @Test
  void otherArchivesAreLeftToOthers() {
    byte[] sheet =
        Archives.zip(Map.of("[Content_Types].xml", bytes("x"), "xl/w.xml", bytes("x")), false);
    assertEquals("not-text", rejected(sheet).code());
    byte[] plain = Archives.zip(Map.of("story.txt", bytes("Text")), false);
    assertEquals("plain-text", story(plain).format());
  }

  @ParameterizedTest
  @CsvSource({"WordDocument, old-word, (.doc)", "EncryptedPackage, encrypted, password"})
  void oldAndProtectedDocumentsAreRefusedInPlainWords(String part, String code, String word) {
    byte[] container = new byte[4096];
    byte[] mark = bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    System.arraycopy(mark, 0, container, 0, mark.length);
    byte[] name = part.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, container, 1024, name.length);
    Reading.Rejected rejected = rejected(container);
    assertEquals(code, rejected.code());
    assertTrue(rejected.message().contains(word), rejected.message());
  }

  @Test
  void numbersOutOfAnyRangeAreBounded() {
    String rtf =
        "{\\rtf1\\ansi\\uc-5\\ansicpg99999999999\\fs-99999999999 Long lines of text"
            + " \\u99999999999 \\bin99999999999 are lost here}";
    assertTrue(story(bytes(rtf)).text().startsWith("Long lines of text"));
  }

  @Test
  void halfARichTextIsReadUpToItsEnd() {
    WireStory story = story(bytes("{\\rtf1\\ansi{\\b The first words of a story\\par and"));
    assertTrue(story.notices().stream().anyMatch(n -> n.code().equals("broken-rtf")));
    assertTrue(story.text().startsWith("The first words of a story\nand"), story.text());
  }

  @Test
  void aMillionEmptyGroupsTakeNoTime() {
    assertEquals("rtf", story(bytes("{\\rtf1 Text here." + "{}".repeat(1_000_000) + "}")).format());
  }

  @Test
  void aBookIsReadInSeconds() {
    String page =
        "<w:p><w:r><w:t>" + "Nobody knows how long it took. ".repeat(20) + "</w:t></w:r></w:p>";
    String document =
        "<w:document " + W + "><w:body>" + page.repeat(4000) + "</w:body></w:document>";
    assertEquals(4000, story(docx(document)).article().body().size());
  }
}
