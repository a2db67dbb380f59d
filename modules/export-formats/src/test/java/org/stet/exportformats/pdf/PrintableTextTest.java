package org.stet.exportformats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.export.api.OpenPoint;

/** What becomes of characters, with a font that has ASCII and a few more. */
class PrintableTextTest {
  private static final BitSet KNOWN = new BitSet();

  static {
    KNOWN.set(' ', 0x7f);
    KNOWN.set(0xe9);
    KNOWN.set(0x5d0); // A letter of Hebrew, which it could show.
    KNOWN.set(0x200d);
  }

  private static PrintableText of(String page) throws IOException {
    return PrintableText.of(page, KNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "<p>A & B</p>,<p>A & B</p>",
        "e\u0301,\u00e9",
        "a\u200db\u200ec\u202ed\ufe0fe\u00adf,abcdef",
        "a\u2028b,a b",
        "5\u2103,5[U+2103]",
        "\ud83d\ude00,[U+1F600]",
      })
  void onlyWhatTheFontHasIsOnThePage(String page, String printable) throws IOException {
    assertEquals(printable, of(page).xml());
  }

  @Test
  void linesAndTabulatorsStay() throws IOException {
    assertEquals("a\n\tb", of("a\n\tb").xml());
  }

  @Test
  void eachCharacterThatIsMissingIsToldOnceWithItsNumber() throws IOException {
    List<OpenPoint> remarks = of("\u2103 \u2603 \u2103 \u2103").remarks();
    assertEquals(2, remarks.size());
    assertEquals(PrintableText.MISSING, remarks.get(0).id());
    assertEquals(
        "the fonts of the page have no picture of U+2103; its number stands in its place (3 times)",
        remarks.get(0).message());
    assertTrue(remarks.get(1).message().contains("U+2603"), remarks.toString());
    assertEquals(List.of(), of("plain").remarks());
  }

  @ParameterizedTest
  @CsvSource({
    "\u00f8, U+00F8, latin",
    "\u05d0, U+05D0, hebrew",
    "x\u0323, U+0323, inherited",
    "\ud840\udc00, U+20000, han",
  })
  void aLetterThatIsMissingOrSetFromTheRightIsNamed(String text, String number, String script) {
    IOException why = assertThrows(IOException.class, () -> of(text));
    String message = String.valueOf(why.getMessage());
    assertTrue(message.contains("(" + number + ")"), message);
    assertTrue(message.contains("script " + script), message);
  }
}
