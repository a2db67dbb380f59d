package org.stet.wireformats.html;

import org.jsoup.nodes.Element;
import org.stet.text.api.TextRange;

/**
 * One visible line of a page.
 *
 * @param index its place among the lines, from 0
 * @param range where it stands in the visible text, in UTF-16 code units, without its line end
 * @param words the line
 * @param element the nearest block element around it
 * @param linked how many of its characters stand in links
 * @param strong how many of its characters stand in {@code b} or {@code strong}
 * @param breaks whether a {@code <br>} ends it
 */
record PageLine(
    int index,
    TextRange range,
    String words,
    Element element,
    int linked,
    int strong,
    boolean breaks) {

  /** The share of the line that stands in links, from 0 to 1. */
  double linkDensity() {
    return words.isEmpty() ? 0 : Math.min(1, (double) linked / words.length());
  }

  /** Whether the whole line is set bold. */
  boolean isStrong() {
    return strong >= words.length() - 1;
  }

  String tag() {
    return element.normalName();
  }
}
