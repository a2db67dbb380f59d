package org.stet.wireformats.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfAsidesTest {
  @ParameterizedTest
  @CsvSource({
    "'1.\t', 1.",
    "(a), (a)",
    "iv., iv.",
    "§ 4, § 4",
    "'Article 7 ', Article 7",
    "·, ''",
    "o, ''",
    "-, ''",
    "'', ''"
  })
  void onlyANumberStandsBeforeAnItem(String mark, String number) {
    RtfAsides asides = new RtfAsides();
    asides.text(RtfDestination.LIST_MARK, mark);
    assertEquals(number, asides.takeNumber());
    assertEquals("", asides.takeNumber(), "the next one begins");
  }

  @Test
  void aMarkAndAnInstructionAreKeptApartAndShort() {
    RtfAsides asides = new RtfAsides();
    asides.text(RtfDestination.INSTRUCTION, " TOC ");
    asides.text(RtfDestination.LIST_MARK, "2");
    asides.text(RtfDestination.INSTRUCTION, "\\o ");
    asides.text(RtfDestination.LIST_MARK, ".");
    assertEquals("2.", asides.takeNumber());
    assertEquals("TOC \\o", asides.takeInstruction());
    asides.text(RtfDestination.INSTRUCTION, "x".repeat(1_999));
    asides.text(RtfDestination.INSTRUCTION, "yz");
    assertEquals(2_000, asides.takeInstruction().length());
  }

  @Test
  void twoNumbersMayMakeOneCharacter() {
    RtfUnicode unicode = new RtfUnicode();
    assertEquals("é", unicode.next(233));
    assertEquals("\uf0b7", unicode.next(-3913));
    assertEquals("", unicode.next(-10179));
    assertEquals("😀", unicode.next(-8704));
    assertEquals("\ufffd", unicode.next(-8704), "half a character");
    assertEquals("", unicode.next(-10179));
    assertEquals("a", unicode.next(97));
    assertEquals("\ufffd", unicode.next(-8704), "its first half is long gone");
  }
}
