package org.stet.wireformats.docx;

import java.util.Map;
import org.stet.wireformats.document.NumberForm;
import org.stet.wireformats.xml.XmlElement;

/**
 * How the items of a level of a list are numbered (ECMA-376, 17.9.6).
 *
 * @param start the first number
 * @param pattern what stands before an item, with {@code %1} for the number of the first level
 * @param legal whether the numbers of all levels stand in digits
 * @param restart after which level, from 1, it begins anew; 0 for never, -1 for after any above
 * @param style the paragraph style that is of this level, or empty
 */
record DocxLevel(
    int start, NumberForm form, String pattern, boolean legal, int restart, String style) {
  private static final Map<String, NumberForm> FORMS =
      Map.of(
          "bullet", NumberForm.NONE,
          "none", NumberForm.NONE,
          "decimalZero", NumberForm.TWO_DIGITS,
          "ordinal", NumberForm.ORDINAL,
          "lowerLetter", NumberForm.LETTERS_REPEATED,
          "upperLetter", NumberForm.CAPITALS_REPEATED,
          "lowerRoman", NumberForm.ROMAN,
          "upperRoman", NumberForm.ROMAN_CAPITALS);

  static DocxLevel of(XmlElement level) {
    String form = value(level, "numFmt");
    return new DocxLevel(
        whole(value(level, "start"), 0),
        FORMS.getOrDefault(form, NumberForm.DIGITS),
        form.equals("bullet") ? "" : value(level, "lvlText"),
        level.first("isLgl").filter(e -> !RunFormat.isOff(e.attribute("val"))).isPresent(),
        whole(value(level, "lvlRestart"), -1),
        value(level, "pStyle"));
  }

  static String value(XmlElement element, String child) {
    return element.first(child).map(found -> found.attribute("val")).orElse("");
  }

  static int whole(String digits, int otherwise) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }

  /** Whether an item of {@code above}, from 0, makes it begin anew. */
  boolean restartsAfter(int above) {
    return restart < 0 || above < restart;
  }
}
