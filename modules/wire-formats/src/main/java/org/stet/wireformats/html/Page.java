package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A parsed page with what all who look at it share. Not for several threads at once.
 *
 * @param document the parsed page
 * @param visible what a reader sees
 * @param metadata what a reader does not see
 * @param tokens the words in its class names
 */
record Page(Document document, VisibleText visible, PageMetadata metadata, ClassTokens tokens) {
  /** The parser nests no deeper than this; a guard against trees from elsewhere. */
  static final int FAR = 600;

  static Page of(Document document) {
    PageFigures.settle(document);
    return new Page(
        document, VisibleText.of(document), PageMetadata.of(document), new ClassTokens());
  }

  List<PageLine> lines() {
    return visible.lines();
  }

  /** {@code element} and what stands around it, up to but without {@code top}. */
  static List<Element> chain(Element element, @Nullable Element top) {
    List<Element> chain = new ArrayList<>();
    @Nullable Element at = element;
    while (at != null && !at.equals(top) && chain.size() < FAR) {
      chain.add(at);
      at = at.parent();
    }
    return chain;
  }

  /** Whether {@code element} is {@code top} or stands inside it. */
  static boolean inside(Element element, Element top) {
    @Nullable Element at = element;
    for (int up = 0; at != null && up < FAR; up++) {
      if (at.equals(top)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
