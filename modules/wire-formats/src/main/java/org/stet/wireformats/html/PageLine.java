package org.stet.wireformats.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/**
 * One visible line of a page. What many ask of it is found out once, when it is first asked for;
 * not for several threads at once.
 */
final class PageLine {
  private final int index;
  private final TextRange range;
  private final String words;
  private final Element element;
  private final int linked;
  private final int strong;
  private final boolean breaks;
  private @Nullable String folded;
  private @Nullable Boolean prose;
  private int count = -1;
  private int size = -1;

  /**
   * @param index its place among the lines, from 0
   * @param range where it stands in the visible text, in UTF-16 code units, without its line end
   * @param words the line
   * @param element the nearest block element around it
   * @param linked how many of its characters stand in links
   * @param strong how many of its characters stand in {@code b} or {@code strong}
   * @param breaks whether a {@code <br>} ends it
   */
  PageLine(
      int index,
      TextRange range,
      String words,
      Element element,
      int linked,
      int strong,
      boolean breaks) {
    this.index = index;
    this.range = range;
    this.words = words;
    this.element = element;
    this.linked = linked;
    this.strong = strong;
    this.breaks = breaks;
  }

  int index() {
    return index;
  }

  TextRange range() {
    return range;
  }

  String words() {
    return words;
  }

  Element element() {
    return element;
  }

  int linked() {
    return linked;
  }

  boolean breaks() {
    return breaks;
  }

  /** The words as they are compared. */
  String folded() {
    String known = folded;
    if (known == null) {
      known = Folded.words(words);
      folded = known;
    }
    return known;
  }

  /** How many words it has, white space between them. */
  int count() {
    if (count < 0) {
      count = Folded.count(words);
    }
    return count;
  }

  /** How many words it has; of scripts without spaces between them, two characters count as one. */
  int size() {
    if (size < 0) {
      size = Prose.count(words);
    }
    return size;
  }

  /** Whether it is running text. */
  boolean isProse() {
    Boolean known = prose;
    if (known == null) {
      known = Prose.judge(this);
      prose = known;
    }
    return known;
  }

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

  @Override
  public String toString() {
    return index + ": " + words;
  }
}
