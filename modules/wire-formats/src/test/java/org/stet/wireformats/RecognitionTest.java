package org.stet.wireformats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.WireReader;

/** Which format takes an item, by what is in it and whatever its name is. */
class RecognitionTest {
  private static String formatOf(String name, String text) {
    RawItem item = new RawItem(name, null, text.getBytes(StandardCharsets.UTF_8));
    return WireReader.standard().formatOf(item).orElseThrow().id();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<nitf>|nitf",
        "<!DOCTYPE nitf SYSTEM 'x'><nitf>|nitf",
        "<nitf:nitf xmlns:nitf='http://iptc.org/std/NITF/2006-10-18/'>|nitf",
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'>|newsml-g2",
        "<ns0:newsMessage xmlns:ns0='http://iptc.org/std/nar/2006-10-01/'>|newsml-g2",
        "<newsItem>|newsml-g2",
        "<planningItem xmlns='http://iptc.org/std/nar/2006-10-01/'>|newsml-g2",
        "<NewsML Version='1.2'>|newsml-1",
        "<NewsItem><NewsComponent/></NewsItem>|newsml-1",
        "<rss version='2.0'>|rss",
        "<rdf:RDF xmlns='http://purl.org/rss/1.0/'>|rss",
        "<feed xmlns='http://www.w3.org/2005/Atom'>|rss",
        "<entry xmlns='http://www.w3.org/2005/Atom'>|rss",
        "<rss xmlns:wp='http://wordpress.org/export/1.2/'>|wordpress-export",
        "{\"uri\":\"u\",\"headline\":\"h\",\"pubstatus\":\"usable\"}|ninjs",
        "{\"guid\":\"u\",\"body_html\":\"<p>x|ninjs",
        "{\"uri\":\"u\",\"standard\":{\"name\":\"ninjs\"}}|ninjs",
        "[{\"uri\":\"u\",\"headlines\":[],\"bodies\":[]}]|ninjs",
        "{\"api_version\":\"1\",\"data\":{\"item\":{}}}|ap-json",
        "{\"data\":{\"items\":[{\"meta\":{},\"item\":{\"headline\":\"h\"}}]}}|ap-json",
      })
  void isToldByWhatIsInIt(String text, String format) {
    for (String name : new String[] {"item", "item.txt", "item.html", "item.xml", "item.json"}) {
      assertEquals(format, formatOf(name, text), name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nitfs>",
        "<invoice><nitf/></invoice>",
        "<feed>of cattle</feed>",
        "<entry>no</entry>",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>",
        "<NewsItem>alone</NewsItem>",
        "{\"headline\":\"h\"}",
        "{\"uri\":\"u\"}",
        "{\"headline\":\"h\",\"byline\":\"b\"}",
        "{\"data\":{\"item\":{\"price\":3}}}",
        "{\"name\":\"x\",\"version\":\"1\",\"type\":\"module\"}",
        "[1, 2]",
        "The <nitf> format",
        "{The nitf}"
      })
  void isLeftToOthers(String text) {
    assertEquals("plain-text", formatOf("item.txt", text));
  }
}
