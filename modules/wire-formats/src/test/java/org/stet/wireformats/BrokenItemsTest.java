package org.stet.wireformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/**
 * Half a file, wrong characters, bad references: read as far as it goes, or refused with a cause.
 */
class BrokenItemsTest {
  private static final String START =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<nitf><body><body.head>\n<hedline><hl1>Färjan</hl1></hedline>"
          + "</body.head>\n<body.content>\n<p>It runs.</p>\n";

  private static Reading read(byte[] bytes) {
    return WireReader.standard().read(new RawItem("item", null, bytes));
  }

  private static WireStory story(String text, Charset charset) {
    return assertInstanceOf(Reading.Read.class, read(text.getBytes(charset))).story();
  }

  private static WireStory story(String text) {
    return story(text, StandardCharsets.UTF_8);
  }

  private static List<String> codes(WireStory story) {
    return story.notices().stream().map(Notice::code).toList();
  }

  @Test
  void halfAFileIsReadAsFarAsItGoes() {
    WireStory story = story(START + "<p>And then");
    assertEquals("Färjan\nIt runs.\nAnd then\n", story.text());
    assertEquals(
        "the file breaks off in line 6, inside <p>; what comes before is read",
        story.notices().get(0).message());
  }

  @Test
  void whatBreaksInTheMiddleIsReadUpToThere() {
    WireStory story =
        story(
            START
                + "<p>And then</b> it</p>\n<p>stopped.</p>\n<p>Here.</p>\n</body.content>\n</body></nitf>");
    assertEquals("Färjan\nIt runs.\nAnd then\n", story.text());
    assertEquals(
        "the XML is broken in line 6, inside <p>; it is read up to there, and the rest is not",
        story.notices().get(0).message());
  }

  @Test
  void whatStandsBehindTheEndIsNotRead() {
    WireStory story = story(START + "</body.content></body></nitf>\nNNNN & more");
    assertEquals("Färjan\nIt runs.\n", story.text());
    assertTrue(codes(story).contains("xml-rest"), story.notices()::toString);
  }

  @Test
  void ampersandsAndEntitiesOfHtmlAreRead() {
    WireStory story =
        story(
            START
                + "<p>S&P &eacute;t&eacute; &#150; &nope; &#xE9;</p></body.content></body></nitf>");
    assertTrue(story.text().contains("S&P été – &nope; é\n"), story.text());
    assertEquals(List.of("bare-ampersand"), codes(story));
  }

  @Test
  void charactersThatXmlForbidsBecomeSpaces() {
    WireStory story = story(START + "<p>A\u0003B &#3;C</p></body.content></body></nitf>");
    assertTrue(story.text().contains("A B C\n"), story.text());
    assertEquals(List.of("forbidden-characters"), codes(story));
  }

  @ParameterizedTest
  @CsvSource({"windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16", "ISO-8859-1"})
  void theRealCharacterSetCountsNotTheDeclaredOne(String charset) {
    WireStory story = story(START + "</body.content></body></nitf>", Charset.forName(charset));
    assertEquals("Färjan\nIt runs.\n", story.text());
    assertEquals(List.of("charset-overridden"), codes(story));
  }

  @Test
  void aDeclaredCharacterSetIsUsed() {
    String text = START.replace("UTF-8", "windows-1251").replace("Färjan", "Паром");
    WireStory story =
        story(text + "</body.content></body></nitf>", Charset.forName("windows-1251"));
    assertEquals("Паром\nIt runs.\n", story.text());
  }

  @Test
  void markupWithoutATextIsRefused() {
    Rejected rejected =
        assertInstanceOf(
            Rejected.class, read("<nitf><head/><body/></nitf>".getBytes(StandardCharsets.UTF_8)));
    assertEquals("no-text", rejected.code());
    Rejected broken =
        assertInstanceOf(Rejected.class, read("<nitf><body><p".getBytes(StandardCharsets.UTF_8)));
    assertEquals("broken-xml", broken.code());
    assertTrue(broken.message().contains("line 1"), broken.message());
  }

  @Test
  void halfOfJsonIsReadAsFarAsItGoes() {
    WireStory story =
        story(
            "{\"uri\":\"u\",\"pubstatus\":\"usable\",\n\"headline\":\"Ferry\",\"body_text\":\"It runs.\",\n\"byline\":\"Ida Ho");
    assertEquals("Ferry\nIt runs.\nIda Ho\n", story.text());
    assertTrue(story.notices().get(0).message().contains("line 3"), story.notices()::toString);
  }

  @Test
  void lineEndsInsideStringsOfJsonAreRead() {
    WireStory story =
        story(
            "{\"uri\":\"u\",\"pubstatus\":\"usable\",\"headline\":\"Ferry\",\"body_text\":\"It\truns.\nYes.\"}");
    assertEquals("Ferry\nIt runs.\nYes.\n", story.text());
  }

  @ParameterizedTest
  @CsvSource({
    "planningItem, planning item",
    "conceptItem, concept item",
    "knowledgeItem, knowledge item",
    "catalogItem, catalog"
  })
  void itemsThatAreNoStoriesAreRefusedByName(String root, String name) {
    String item =
        "<"
            + root
            + " xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemMeta><title>Plan</title></itemMeta></"
            + root
            + ">";
    for (String text :
        List.of(
            item,
            "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>"
                + item
                + "</itemSet></newsMessage>")) {
      Rejected rejected =
          assertInstanceOf(Rejected.class, read(text.getBytes(StandardCharsets.UTF_8)));
      assertEquals("no-story-kind", rejected.code());
      assertTrue(rejected.message().contains(name), rejected.message());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'<rss><channel><title>x</title></channel></rss>'",
    "'<NewsML><Catalog/></NewsML>'",
    "'{\"api_version\":1,\"data\":{\"items\":[],\"item\":null}}'"
  })
  void whatHoldsNoItemIsRefused(String text) {
    Rejected rejected =
        assertInstanceOf(Rejected.class, read(text.getBytes(StandardCharsets.UTF_8)));
    assertTrue(rejected.code().startsWith("no-"), rejected::toString);
  }
}
