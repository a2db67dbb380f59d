package org.stet.wireformats.odt;

import java.util.Map;
import org.stet.wireformats.document.NumberForm;
import org.stet.wireformats.xml.XmlElement;

/**
 * How the items of a level of a list, or headings of a level, are numbered (ODF 1.3, 16.30).
 *
 * @param shown how many levels the number shows, itself the last
 * @param pattern what LibreOffice writes in place of the words around numbers: {@code %1%.%2%}, or
 *     empty
 */
record OdtLevel(
    NumberForm form, String before, String behind, int start, int shown, String pattern) {
  private static final Map<String, NumberForm> FORMS =
      Map.of(
          "", NumberForm.NONE,
          "a", NumberForm.LETTERS,
          "A", NumberForm.CAPITALS,
          "i", NumberForm.ROMAN,
          "I", NumberForm.ROMAN_CAPITALS,
          "1st", NumberForm.ORDINAL);

  static OdtLevel of(XmlElement level) {
    boolean counts = !level.is("list-level-style-bullet") && !level.is("list-level-style-image");
    String written = counts ? level.attribute("num-format") : "";
    NumberForm form = FORMS.getOrDefault(written, NumberForm.DIGITS);
    boolean repeats = level.attribute("num-letter-sync").equals("true");
    if (repeats && form == NumberForm.LETTERS) {
      form = NumberForm.LETTERS_REPEATED;
    } else if (repeats && form == NumberForm.CAPITALS) {
      form = NumberForm.CAPITALS_REPEATED;
    }
    return new OdtLevel(
        form,
        level.attribute("num-prefix"),
        level.attribute("num-suffix"),
        OdtLists.whole(level.attribute("start-value"), 1),
        Math.max(1, OdtLists.whole(level.attribute("display-levels"), 1)),
        level.attribute("num-list-format"));
  }
}
