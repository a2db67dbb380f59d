package org.stet.wireformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;

class UnreadMarkupTest {
  private static Reading read(String name, String text) {
    return WireReader.standard()
        .read(new RawItem(name, null, text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "~<?xml version=\"1.0\"?>\n<!-- a --><invoice><body/></invoice>~, XML (invoice)",
        "~<?xml version=\"1.0\"?>~, XML",
        "~\n<!DOCTYPE order SYSTEM \"order.dtd\"><order/>~, XML (order)",
        "~<?xml version=\"1.0\"?><nar:stock xmlns:nar=\"x\"/>~, XML (nar:stock)",
        "~<plan version=\"1\">\r\n<head/><body>Ferry</body></plan>\r\n~, XML (plan)",
        "~{\"headline\": \"Ferry aground\"}~, data (JSON)",
        "~[ { \"headline\" : \"Ferry aground\"} ]~, data (JSON)",
      })
  void isNamedAndNotReadAsAStory(String text, String kind) {
    for (String name : new String[] {"story", "story.txt", "story.bin"}) {
      Reading.Rejected rejected = assertInstanceOf(Reading.Rejected.class, read(name, text), name);
      assertEquals("unknown-format", rejected.code());
      assertTrue(rejected.message().contains(kind), rejected.message());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{The ferry} ran aground.",
        "[Ferry] ran aground",
        "[\"We ran aground,\" he said.]",
        "{\"We ran aground,\" he said.}",
        "< 5 people were hurt, > 3 were not.",
        "<3 is a heart.",
        "<Ferry aground>",
        "<AP> The ferry ran aground.",
        "$5 a day",
      })
  void proseWithBracketsIsAStory(String text) {
    assertInstanceOf(Reading.Read.class, read("story.txt", text));
  }

  @Test
  void aPageWithAnXmlDeclarationIsAPage() {
    String page =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0"
            + " Strict//EN\" \"x\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Ferry"
            + "</title></head><body><h1>Ferry aground</h1><p>The ferry to Ormsey ran aground on"
            + " Monday, the harbour office said.</p></body></html>";
    Reading.Read read = assertInstanceOf(Reading.Read.class, read("page.xhtml", page));
    assertEquals("html", read.story().format());
  }
}
