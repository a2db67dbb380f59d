package org.stet.wireformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.wire.api.ItemIds;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.anpa.AnpaFormat;
import org.stet.wireformats.iptc7901.Iptc7901Format;
import org.stet.wireformats.newsml1.NewsMl1Format;
import org.stet.wireformats.newsmlg2.G2Format;
import org.stet.wireformats.ninjs.NinjsFormat;
import org.stet.wireformats.nitf.NitfFormat;
import org.stet.wireformats.rss.FeedFormat;

/** What formats carry to tell takes of one story. */
class IdsOfFormatsTest {
  private static ItemIds ids(WireFormat format, String text) {
    RawItem item = new RawItem("item", null, text.getBytes(StandardCharsets.UTF_8));
    Reading.Read read = assertInstanceOf(Reading.Read.class, format.read(item));
    return read.story().ids();
  }

  private static String g2(String links) {
    return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" version=\"5\""
        + " guid=\"tag:nordwire.example,2026:newsml_KB0FL0:5\"><itemMeta><itemClass"
        + " qcode=\"ninat:text\"/>"
        + links
        + "</itemMeta><contentMeta><headline>Quay flooded</headline></contentMeta><contentSet>"
        + "<inlineXML><html><body><p>The quay was under water.</p></body></html></inlineXML>"
        + "</contentSet></newsItem>";
  }

  @Test
  void guidAndVersionOfNewsMlG2() {
    ItemIds ids = ids(new G2Format(), g2(""));
    assertEquals("tag:nordwire.example,2026:newsml_KB0FL0", ids.story());
    assertEquals("5", ids.version());
    assertEquals(List.of(), ids.earlier());
  }

  @Test
  void whatAnItemOfNewsMlG2SaysItFollows() {
    String links =
        "<link rel=\"irel:evolvedFrom\" residref=\"urn:a\"/>"
            + "<link rel=\"irel:seeAlso\" residref=\"urn:b\"/>";
    assertEquals(List.of("urn:a"), ids(new G2Format(), g2(links)).earlier());
  }

  @Test
  void identifierAndRevisionOfNewsMl1() {
    ItemIds ids =
        ids(
            new NewsMl1Format(),
            "<NewsML><NewsItem><Identification><NewsIdentifier>"
                + "<ProviderId>nordwire.example</ProviderId><DateId>20260504</DateId>"
                + "<NewsItemId>411</NewsItemId><RevisionId PreviousRevision=\"1\""
                + " Update=\"N\">2</RevisionId></NewsIdentifier></Identification>"
                + "<NewsComponent><NewsLines><HeadLine>Quay flooded</HeadLine></NewsLines>"
                + "<ContentItem><DataContent><p>The quay was under water.</p></DataContent>"
                + "</ContentItem></NewsComponent></NewsItem></NewsML>");
    assertEquals("urn:newsml:nordwire.example:20260504:411", ids.story());
    assertEquals("2", ids.version());
  }

  private static String nitf(String data) {
    return "<nitf><head><docdata>"
        + data
        + "</docdata></head><body><body.head><hedline><hl1>Quay flooded</hl1></hedline>"
        + "</body.head><body.content><p>The quay was under water.</p></body.content></body></nitf>";
  }

  @Test
  void aRunningStoryOfNitfHasAKeyAndADocumentAnId() {
    ItemIds running =
        ids(
            new NitfFormat(),
            nitf("<doc-id id-string=\"9\"/><du-key key=\"quay-20260504\" version=\"3\"/>"));
    assertEquals("du-key:quay-20260504", running.story());
    assertEquals("3", running.version());
    // Tomorrow another story may be keyed "oil".
    ItemIds daily =
        ids(new NitfFormat(), nitf("<doc-id regsrc=\"nw\" id-string=\"9\"/><du-key key=\"oil\"/>"));
    assertEquals("nw:9", daily.story());
    assertEquals(
        "nw:9", ids(new NitfFormat(), nitf("<doc-id regsrc=\"nw\" id-string=\"9\"/>")).story());
    assertEquals(ItemIds.NONE, ids(new NitfFormat(), nitf("")));
  }

  @Test
  void uriAndWhatANinjsItemEvolvedFrom() {
    ItemIds ids =
        ids(
            new NinjsFormat(),
            "{\"uri\":\"urn:b\",\"version\":\"2\",\"evolvedfrom\":\"urn:a\",\"pubstatus\":\"usable\","
                + "\"headline\":\"Quay flooded\",\"body_text\":\"The quay was under water.\"}");
    assertEquals("urn:b", ids.story());
    assertEquals("2", ids.version());
    assertEquals(List.of("urn:a"), ids.earlier());
    String listed = "{\"uri\":\"urn:%s\",\"headline\":\"H\",\"body_text\":\"It rained.\"}";
    String several = "[" + listed.replace("%s", "a") + "," + listed.replace("%s", "b") + "]";
    assertEquals(ItemIds.NONE, ids(new NinjsFormat(), several), "a list is no one item");
  }

  @Test
  void theNumbersOfTelegrams() {
    assertEquals(
        "nwa0412",
        ids(
                new Iptc7901Format(),
                "\u0001nwa0412 3 i 93 ccccb  nwa 1888\r\nHafen/\r\n\u0002Kai überflutet =\r\n\r\n"
                    + "Der Kai stand unter Wasser.\r\n\u0003")
            .number());
    assertEquals(
        "a0123",
        ids(
                new AnpaFormat(),
                "\u0001a0123\r\nr a \u0013\u0011 Harbour-Quay 05-04 0093\r\n\u0002"
                    + "BC-Harbour-Quay,93\r\nQuay flooded\r\n\tThe quay was under water.\r\n\u0003")
            .number());
  }

  @ParameterizedTest
  @CsvSource({
    "<guid>tag:nordwire.example/2026:7</guid>, tag:nordwire.example/2026:7",
    "<guid isPermaLink='true'>https://nordwire.example/a</guid>, https://nordwire.example/a",
    "<guid>123</guid>, https://nordwire.example Sports#123",
    "<guid> </guid>,",
    "'',"
  })
  void theIdOfAnItemOfAFeedIsKnownWorldwideOrInItsFeed(String guid, String story) {
    String channel =
        "<rss version='2.0'><channel><link>https://nordwire.example</link>"
            + "<title>Sports</title><item>";
    String rest = "<title>Ferry</title><description>It runs.</description></item></channel></rss>";
    assertEquals(story, ids(new FeedFormat(), channel + guid + rest).story());
  }

  @Test
  void aNumberInAFeedWithoutAnAddressIsNoId() {
    String feed =
        "<rss version='2.0'><channel><item><guid>7</guid><title>a</title></item></channel></rss>";
    assertEquals(ItemIds.NONE, ids(new FeedFormat(), feed));
    String atom =
        "<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:feed</id><entry><id>e1</id>"
            + "<title>a</title><content>It runs.</content></entry></feed>";
    assertEquals("urn:feed#e1", ids(new FeedFormat(), atom).story());
  }
}
