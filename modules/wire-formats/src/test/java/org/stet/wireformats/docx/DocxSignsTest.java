package org.stet.wireformats.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.Article;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.WireStory;
import org.stet.wireformats.Readings;
import org.stet.wireformats.document.Archives;

/** Signs beside the line, in formulas and of the font Symbol. */
class DocxSignsTest {
  private static WireStory story(String inside, String styles) {
    String document =
        "--- word/document.xml\n<w:document NS><w:body>"
            + "<w:p><w:r><w:t xml:space='preserve'>The mast stands where it did, in </w:t></w:r>"
            + inside
            + "<w:r><w:t xml:space='preserve'> of the"
            + " yard.</w:t></w:r></w:p></w:body></w:document>";
    String part =
        styles.isEmpty() ? "" : "\n--- word/styles.xml\n<w:styles NS>" + styles + "</w:styles>";
    byte[] file = Archives.docx(Archives.parts(document + part));
    return Readings.story(new DocxFormat(), new RawItem("item", null, file));
  }

  private static String read(String inside, String styles) {
    Article article = story(inside, styles).article();
    String words = article.plain(article.body().get(0));
    String head = "The mast stands where it did, in ";
    assertTrue(words.startsWith(head) && words.endsWith(" of the yard."), words);
    return words.substring(head.length(), words.length() - " of the yard.".length());
  }

  private static String run(String properties, String words) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space='preserve'>"
        + words
        + "</w:t></w:r>";
  }

  private static final String TWELVE_POINTS =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:sz"
          + " w:val='24'/></w:rPr></w:rPrDefault></w:docDefaults>";

  @ParameterizedTest
  @CsvSource({
    "10, 8, 19, 3, 10\u00b3", // A word processor writes <sup> so.
    "CO, -2, 19, 2, CO2",
    "10, 6, 0, 6, 10\u2076",
    "10, 1, 0, 6, 106", // A nudge, which nobody sees.
    "2, -2, 19, 3, 2\u2083",
    "1, 12, 48, 8, 18" // An initial.
  })
  void shiftedLettersStandOffTheLine(String before, int shift, int size, String sign, String read) {
    String properties =
        "<w:position w:val='" + shift + "'/>" + (size == 0 ? "" : "<w:sz w:val='" + size + "'/>");
    assertEquals(read, read(run("", before) + run(properties, sign), TWELVE_POINTS));
  }

  @Test
  void aShiftedFractionIsNoOtherNumber() {
    String half =
        run("<w:position w:val='6'/><w:sz w:val='12'/>", "1")
            + run("", "/")
            + run("<w:position w:val='-6'/><w:sz w:val='12'/>", "2");
    assertEquals("4\u00b9/\u2082", read(run("", "4") + half, ""));
    assertEquals("4\u00b9/\u2082", read(run("", "4") + half, TWELVE_POINTS));
  }

  private static String math(String inside) {
    return "<m:oMath>" + inside + "</m:oMath>";
  }

  private static String part(String name, String words) {
    return "<m:" + name + "><m:r><m:t>" + words + "</m:t></m:r></m:" + name + ">";
  }

  private static String fraction(String above, String below) {
    return "<m:f><m:fPr/>" + part("num", above) + part("den", below) + "</m:f>";
  }

  private static String power(String base, String power) {
    return "<m:sSup><m:sSupPr/>" + part("e", base) + part("sup", power) + "</m:sSup>";
  }

  @Test
  void aFormulaIsReadInOneLine() {
    assertEquals("\u00be", read(math(fraction("3", "4")), ""));
    assertEquals("5/17", read(math(fraction("5", "17")), ""));
    assertEquals("2 5/17", read(run("", "2") + math(fraction("5", "17")), ""));
    assertEquals("2\u00bd", read(run("", "2") + math(fraction("1", "2")), ""));
    assertEquals("(a+b)/2", read(math(fraction("a+b", "2")), ""));
    assertEquals("12 10\u2076", read(run("", "12") + math(power("10", "6")), ""));
    assertEquals(
        "12\u00d710\u2076", read(math("<m:r><m:t>12\u00d7</m:t></m:r>" + power("10", "6")), ""));
    assertEquals("12 10\u2076", read(math("<m:r><m:t>12</m:t></m:r>" + power("10", "6")), ""));
    assertEquals("10\u207b\u00b3", read(math(power("10", "\u22123")), ""));
    assertEquals("2^n", read(math(power("2", "n")), ""));
    assertEquals("2^(n+1)", read(math(power("2", "n+1")), ""));
    assertEquals(
        "CO\u2082", read(math("<m:sSub>" + part("e", "CO") + part("sub", "2") + "</m:sSub>"), ""));
    assertEquals(
        "\u221a(2x)",
        read(
            math(
                "<m:rad>"
                    + part("deg", "")
                    + "<m:e><m:d>"
                    + part("e", "2x")
                    + "</m:d></m:e></m:rad>"),
            ""));
  }

  @Test
  void aFormulaOfItsOwnLineAndADeepOneAreRead() {
    String deep = "<m:sSup><m:e>".repeat(40) + part("e", "7") + "</m:e></m:sSup>".repeat(40);
    assertTrue(read(math(deep), "").contains("7"));
    assertEquals("\u00bd", read("<m:oMathPara>" + math(fraction("1", "2")) + "</m:oMathPara>", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "F0B0, \u00b0", "F06D, \u03bc", "F0B4, \u00d7", "F0B1, \u00b1", "F02D, \u2212", "F0A3, \u2264",
    "F0B3, \u2265", "F061, \u03b1", "F057, \u03a9", "F044, \u0394", "F070, \u03c0", "00B0, \u00b0",
    "F035, 5", "F0BB, \u2248"
  })
  void theFontSymbolHasCharacters(String code, String sign) {
    String inside = run("", "5") + "<w:r><w:sym w:font='Symbol' w:char='" + code + "'/></w:r>";
    assertEquals("5" + sign, read(inside, ""));
    assertEquals(List.of(), story(inside, "").notices());
  }

  @Test
  void signsOfOtherFontsAndPartsOfBracketsAreLeftOutAndSaid() {
    for (String sign : List.of("'Symbol' w:char='F0E7'", "'Wingdings' w:char='F04A'")) {
      WireStory story = story("<w:r><w:sym w:font=" + sign + "/></w:r>", "");
      assertEquals("symbol-font", story.notices().get(0).code());
    }
  }
}
