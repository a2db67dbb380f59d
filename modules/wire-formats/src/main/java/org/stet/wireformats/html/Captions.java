package org.stet.wireformats.html;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds captions and credits of pictures. */
final class Captions {
  private static final Set<String> CAPTION_NAMES =
      ClassTokens.words("caption captions figcaption wpcaption cutline");
  private static final Set<String> CREDIT_NAMES =
      ClassTokens.words("credit credits photographer photocredit imagecredit attribution");
  private static final int LONGEST_CREDIT = 14;

  private final Page page;
  private final Element container;

  Captions(Page page, Element container) {
    this.page = page;
    this.container = container;
  }

  /** Whether {@code line} is a caption or credit, if it belongs to a picture. */
  Optional<Decision> of(PageLine line) {
    boolean figure = false;
    boolean caption = false;
    boolean credit = false;
    for (Element element : Page.chain(line.element(), container)) {
      String tag = element.normalName();
      if (tag.equals("table")
          || tag.equals("blockquote")
          || tag.equals("pre")
          || tag.equals("li")) {
        return Optional.empty();
      }
      caption |= tag.equals("figcaption");
      if (tag.equals("figure")) {
        figure = true;
        break;
      }
      Set<String> tokens = page.tokens().of(element);
      credit |= tokens.stream().anyMatch(CREDIT_NAMES::contains);
      boolean named = tokens.stream().anyMatch(CAPTION_NAMES::contains);
      if (named && !holdsStory(element)) {
        caption = true;
      }
    }
    boolean short_ = line.count() <= LONGEST_CREDIT;
    if ((credit && short_) || CreditLine.isCredit(line.words())) {
      return Optional.of(new Decision(LineRole.CREDIT, "Says whose picture it is"));
    }
    if (caption && line.folded().isEmpty()) {
      return Optional.of(Decision.furniture("Signs without words"));
    }
    if (caption && line.count() <= 3 && CreditLine.isAgency(line.words())) {
      return Optional.of(new Decision(LineRole.CREDIT, "Says whose picture it is"));
    }
    if (caption && Furniture.reason(line).isEmpty()) {
      return Optional.of(new Decision(LineRole.CAPTION, "The caption of a picture"));
    }
    boolean stray = figure && !caption;
    return stray && !Prose.is(line)
        ? Optional.of(Decision.furniture("Words on or beside a picture"))
        : Optional.empty();
  }

  /** Whether too much text stands in {@code element} for a caption. */
  private static boolean holdsStory(Element element) {
    return element.childrenSize() > 3 && element.select("p").size() > 3;
  }
}
