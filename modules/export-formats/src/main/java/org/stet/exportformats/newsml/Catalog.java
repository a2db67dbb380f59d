package org.stet.exportformats.newsml;

import java.util.Map;
import java.util.TreeMap;
import org.stet.exportformats.words.XmlText;

/**
 * The codes of the IPTC that an item uses, each by a short name. They stand in the item itself, so
 * that nobody has to fetch a list to read it.
 */
final class Catalog {
  private static final Map<String, String> SCHEMES =
      Map.of(
          "cpnat", "http://cv.iptc.org/newscodes/cpnature/",
          "ninat", "http://cv.iptc.org/newscodes/ninature/",
          "stat", "http://cv.iptc.org/newscodes/pubstatusg2/",
          "drol", "http://cv.iptc.org/newscodes/descriptionrole/");

  private Catalog() {}

  static void write(XmlText xml) {
    xml.open("catalog");
    xml.words("\n");
    new TreeMap<>(SCHEMES)
        .forEach(
            (alias, uri) -> {
              xml.open("scheme", "alias", alias);
              xml.attribute("uri", uri);
              xml.closeLine();
            });
    xml.closeLine();
  }

  /** The code {@code word} of a scheme that the catalog has. */
  static String code(String alias, String word) {
    if (!SCHEMES.containsKey(alias)) {
      throw new IllegalArgumentException("the catalog does not know " + alias);
    }
    return alias + ":" + word;
  }
}
