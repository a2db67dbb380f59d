package org.stet.wireformats.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.Article;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wireformats.document.Archives;

/** Numbers mean the same in every format, wherever their digits stand. */
class FiguresOfFormatsTest {
  private static final String AROUND = " of grain, the harbour master of Torsvik said on Monday.";

  private static String read(byte[] file) {
    RawItem item = new RawItem("item", null, file);
    Reading.Read read = assertInstanceOf(Reading.Read.class, WireReader.standard().read(item));
    Article article = read.story().article();
    String words = article.body().stream().map(article::plain).collect(Collectors.joining("\n"));
    return words.replace(AROUND, "");
  }

  private static String read(String file) {
    return read(file.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rose by <frac><numer>1</numer><denom>4</denom></frac> point|rose by ¼ point",
        "to 4<frac><numer>1</numer><frac-sep>/</frac-sep><denom>2</denom></frac> tons|to 4½ tons",
        "to 4<frac><numer>5</numer><denom>16</denom></frac> tons|to 4 5/16 tons",
        "1<frac>1<frac-sep/>2</frac> tons|1½ tons",
        "3<frac>1/2</frac> tons|3½ tons",
        "<frac>3 4</frac> cup|¾ cup",
        "9<frac>a part</frac> cup|9 a part cup",
        "<num>10<sup>14</sup></num> kg|10¹⁴ kg",
        "<num>10<sup>-3</sup></num> kg|10⁻³ kg",
        "H<sub>2</sub>O in 10<sub>2</sub>|H2O in 10₂",
        "900 m<sup>2</sup>|900 m²",
        "1<sup>1</sup>/<sub>2</sub> cups|1½ cups",
        "1<sup>3</sup>/<sub>16</sub> inch|1 3/16 inch",
        "5<sup>3</sup>/<sub>x</sub> inch|5³/x inch",
        "the 1<sup>st</sup> ton|the 1st ton",
        "la 2<sup>e</sup> tonne|la 2e tonne",
        "2<sup>k</sup> tons|2^k tons",
        "20<sup>newly</sup> tons|20 newly tons",
        "M<sup>me</sup> Holm|Mme Holm",
        "Ada Holm<sup>3</sup> tons|Ada Holm³ tons",
        "5<sup>[1]</sup> tons|5[1] tons",
      })
  void ofMarkup(String markup, String expected) {
    String nitf =
        "<nitf><head><title>Grain</title></head><body><body.head><hedline><hl1>Grain</hl1>"
            + "</hedline></body.head><body.content><p>X "
            + markup
            + AROUND
            + "</p></body.content></body></nitf>";
    assertEquals("X " + expected, read(nitf));
    if (markup.contains("frac")) {
      return;
    }
    String json =
        "{\"uri\":\"tag:a\",\"type\":\"text\",\"headline\":\"Grain\",\"versioncreated\":"
            + "\"2025-03-04T05:06:07Z\",\"body_xhtml\":\"<p>X "
            + markup
            + AROUND
            + "</p>\"}";
    assertEquals("X " + expected, read(json));
    String page =
        "<!DOCTYPE html><html><head><title>Grain</title></head><body><article><h1>Grain</h1><p>X "
            + markup
            + AROUND
            + "</p><p>"
            + "The ferry brings more of it every day, and the mill has never ground so much. "
                .repeat(3)
            + "</p></article></body></html>";
    assertEquals("X " + expected, read(page).lines().findFirst().orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10{\\super 14} kg|10¹⁴ kg",
        "10\\super 14\\nosupersub  kg|10¹⁴ kg",
        "10{\\up6 14} kg|10¹⁴ kg",
        "10\\up6 14\\up0  kg|10¹⁴ kg",
        "3{\\super 1}/{\\sub 2} kg|3¹/₂ kg",
        "C{\\sub 12}H{\\dn4 22}|C12H22",
        "the 1{\\super st} ton|the 1st ton"
      })
  void ofRichText(String body, String expected) {
    String rtf = "{\\rtf1\\ansi\\deff0 X " + body + AROUND + "\\par}";
    assertEquals("X " + expected, read(rtf));
  }

  @ParameterizedTest
  @CsvSource({"superscript, 10¹⁴", "subscript, 10₁₄", "baseline, 1014"})
  void ofWord(String align, String expected) {
    String document =
        "--- word/document.xml\n<w:document NS><w:body><w:p><w:r><w:t>X 10</w:t></w:r>"
            + "<w:r><w:rPr><w:vertAlign w:val=\""
            + align
            + "\"/></w:rPr><w:t>14</w:t></w:r><w:r><w:t>"
            + AROUND
            + "</w:t></w:r></w:p></w:body></w:document>";
    assertEquals("X " + expected, read(Archives.docx(Archives.parts(document))));
  }

  @ParameterizedTest
  @CsvSource({
    "super 58%, 10¹⁴",
    "33% 58%, 10¹⁴",
    "sub 58%, 10₁₄",
    "-8% 100%, 10₁₄",
    "0% 100%, 1014"
  })
  void ofOpenDocument(String position, String expected) {
    String content =
        "--- content.xml\n<office:document-content NS><office:automatic-styles>"
            + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties"
            + " style:text-position=\""
            + position
            + "\"/></style:style></office:automatic-styles><office:body><office:text>"
            + "<text:p>X 10<text:span text:style-name=\"T1\">14</text:span>"
            + AROUND
            + "</text:p></office:text></office:body></office:document-content>";
    assertEquals("X " + expected, read(Archives.odt(Archives.parts(content))));
  }
}
