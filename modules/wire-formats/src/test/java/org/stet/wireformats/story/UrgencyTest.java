package org.stet.wireformats.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.FieldName;
import org.stet.wire.api.RawItem;
import org.stet.wireformats.Readings;
import org.stet.wireformats.nitf.NitfFormat;

class UrgencyTest {
  @ParameterizedTest
  @CsvSource({"F, 1", "B, 2", "U, 3", "R, 5", "r, 5", "D, 6", "4, 4", "' 8 ', 8", "X, X", "'', ''"})
  void lettersOfTelegramsBecomeNumbers(String given, String number) {
    assertEquals(number, Urgency.number(given));
  }

  @Test
  void inTheHeadOfAFileToo() {
    String nitf =
        "<nitf><head><meta name='priority' content='u'/></head><body><body.head><hedline><hl1>Ferry"
            + "</hl1></hedline></body.head><body.content><p>It runs.</p></body.content></body></nitf>";
    RawItem item = new RawItem("a.xml", null, nitf.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "3",
        Readings.story(new NitfFormat(), item).article().field(FieldName.URGENCY).orElseThrow());
  }
}
