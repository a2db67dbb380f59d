package org.stet.wireformats.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlRepairTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<a>x</a>|<a>x</a>",
        "<a>S&P</a>|<a>S&amp;P</a>",
        "<a>&amp;&lt;&eacute;&#233;&#xE9;</a>|<a>&#38;&#60;ééé</a>",
        "<a>&ouml;&szlig;&ntilde;&laquo;&raquo;</a>|<a>ößñ«»</a>",
        "<a>&#x30C6;&#1605;</a>|<a>テم</a>",
        "<a>Brot & Butter & Salz</a>|<a>Brot &amp; Butter &amp; Salz</a>",
        "<a>&#150;&#151;</a>|<a>–—</a>",
        "<a b='x&y'/>|<a b='x&amp;y'/>",
        "<a b='&quot;'/>|<a b='&#34;'/>",
        "<a>&x; & &#; &#xZZ; &#99999999;</a>|<a>&amp;x; &amp; &amp;#; &amp;#xZZ; &amp;#99999999;</a>",
        "<a><![CDATA[S&P &eacute; <b>]]></a>|<a><![CDATA[S&P &eacute; <b>]]></a>",
        "<?xml version='1.0'?><!-- & --><a/>|<a/>",
        "<!DOCTYPE a [<!ENTITY x \"]>\">]><a>&x;</a>|<a>&amp;x;</a>",
        "ZCZC <a/>|<a/>",
        "<a>&#1;&#55296;</a>|<a>  </a>",
        "<a>&#128;5</a>|<a>€5</a>",
      })
  void isMadeFitForAParser(String text, String repaired) {
    assertEquals(repaired, XmlRepair.of(text).text());
  }

  @Test
  void linesKeepTheirNumbersAndPairsTheirHalves() {
    assertEquals("\n\n<a>\n😀 </a>", XmlRepair.of("<!--\n-->\n<a>\n😀\ud83d</a>").text());
    assertEquals(1, XmlRepair.of("<a>\ud83d</a>").forbidden());
    assertEquals(2, XmlRepair.of("<a>&x;&</a>").ampersands());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE a>x|12",
        "<!DOCTYPE a SYSTEM '>'>x|23",
        "<!DOCTYPE a [ <!-- ]> --> ]>x|28",
        "<!DOCTYPE a [|13",
        "<!DOCTYPE a '|13"
      })
  void aDocumentTypeEndsWhereItEnds(String text, int end) {
    assertEquals(end, DocumentType.end(text, 0));
  }
}
