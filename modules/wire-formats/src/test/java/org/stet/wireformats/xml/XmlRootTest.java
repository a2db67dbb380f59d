package org.stet.wireformats.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.wire.api.RawItem;

class XmlRootTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<nitf>|nitf",
        "  <?xml version='1.0'?><!-- <x> --><!DOCTYPE y [<!ENTITY z '>'>]><ns0:newsMessage a='b'>|newsMessage",
        "<nitf|nitf",
        "<3 hearts|~~",
        "The <nitf> format|~~",
        "{}|~~",
        "~~|~~",
      })
  void isTheFirstTag(String text, String name) {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE
        }) {
      assertEquals(name, XmlRoot.of(new RawItem("x", null, text.getBytes(charset))).name());
    }
  }
}
