package org.stet.wireformats.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.FieldName;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;
import org.stet.wireformats.Readings;

/** Messages in the character sets and with the line ends that lines and terminals had. */
class BytesOfAgenciesTest {
  private static final String MESSAGE =
      """
      ␁nwd034 4 vm 171  nwd 0412
      Verkehr/Brücken/
      ␂Für Größe öffnet sich die Brücke =

      Ölby (nwd) - Die Brücke schließt am Montag für elf Wochen.
      ␃041630 Mai 24
      ␄""";

  private static WireStory read(byte[] bytes) {
    RawItem item = new RawItem("item", null, bytes);
    return Readings.story(WireReader.standard().formatOf(item).orElseThrow(), item);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1"})
  void theCharacterSetIsSeen(String charset) {
    WireStory story = read(Messages.codes(MESSAGE).getBytes(Charset.forName(charset)));
    assertEquals("iptc7901", story.format());
    assertEquals(
        "Für Größe öffnet sich die Brücke",
        story.article().field(FieldName.HEADLINE).orElseThrow());
    assertEquals("Ölby (nwd)", story.article().field(FieldName.DATELINE).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r\r\n", "\r"})
  void theLineEndsDoNotMatter(String end) {
    String message = Messages.codes(MESSAGE).replace("\n", end);
    WireStory story = read(message.getBytes(Charset.forName("windows-1252")));
    assertEquals("Verkehr/Brücken", story.article().field(FieldName.SLUG).orElseThrow());
    assertEquals("041630 Mai 24", story.article().field(FieldName.DATE).orElseThrow());
    assertEquals(
        "Die Brücke schließt am Montag für elf Wochen.",
        story.article().plain(story.article().body().get(0)));
  }
}
