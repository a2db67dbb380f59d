package org.stet.wireformats.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the story: from the page downwards, always to the child that holds
 * nearly all running text, or whose siblings are mostly links.
 *
 * <p>Class names only take the weight from what stands in them, and only while it is a small part
 * of the page: a story in a container named {@code share} is still the story.
 */
final class MainContent {
  private static final Set<String> OTHER_TAGS =
      Set.of("nav", "footer", "aside", "form", "button", "menu", "dialog");
  private static final Set<String> OTHER_NAMES =
      ClassTokens.words(
          "comment comments commentlist respond disqus related recommended recommendations sidebar"
              + " footer newsletter subscribe cookie cookies consent gdpr promo modal popup menu"
              + " nav navbar navigation widget widgets trending teaser teasers popular outbrain"
              + " taboola bio reviews testimonial testimonials breadcrumb breadcrumbs banner disclosures"
              + " disclosure disclaimer");

  /** No single paragraph counts more words than this: a page of legal terms is often one. */
  private static final int MOST_WORDS = 120;

  private static final double NEARLY_ALL = .85;
  private static final double MOST_OF_PAGE = .97;
  private static final double LARGEST_OTHER = .35;

  private final Page page;
  private final Map<Element, Weight> weights = new HashMap<>();
  private final Map<Element, Set<String>> around = new HashMap<>();

  /** What stands in an element, in words. */
  private static final class Weight {
    double prose;
    double good;
    double all;
  }

  private MainContent(Page page) {
    this.page = page;
  }

  /** The element that holds the story; the whole page if there is no running text. */
  static Element of(Page page) {
    MainContent content = new MainContent(page);
    content.weigh();
    return content.declared(content.descend());
  }

  /** Whether {@code line} stands in what says of itself that it is beside the story. */
  static boolean isBeside(Page page, PageLine line) {
    for (Element element : Page.chain(line.element(), null)) {
      if (!otherNames(page, element).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void weigh() {
    double total = 0;
    Map<String, Double> named = new HashMap<>();
    for (PageLine line : page.lines()) {
      if (Prose.is(line)) {
        double words = words(line);
        total += words;
        namesAround(line.element()).forEach(name -> named.merge(name, words, Double::sum));
      }
    }
    double all = total * MOST_OF_PAGE;
    double most = total * LARGEST_OTHER;
    named.keySet().removeIf(name -> named.getOrDefault(name, 0.0) <= (isLong(name) ? all : most));
    for (PageLine line : page.lines()) {
      boolean other = !named.keySet().containsAll(namesAround(line.element()));
      double words = words(line);
      double good = other || line.linkDensity() > .4 ? 0 : words;
      double prose = !other && Prose.is(line) ? words : 0;
      @Nullable Element at = line.element();
      for (int up = 0; at != null && up < Page.FAR; up++) {
        Weight weight = weights.computeIfAbsent(at, e -> new Weight());
        weight.all += words;
        weight.good += good;
        weight.prose += prose;
        at = at.parent();
      }
    }
  }

  /** The names that say that {@code element}, or what is around it, is beside the story. */
  private Set<String> namesAround(Element element) {
    Set<String> known = around.get(element);
    if (known != null) {
      return known;
    }
    List<Element> chain = Page.chain(element, null);
    Set<String> names = Set.of();
    for (int i = chain.size() - 1; i >= 0; i--) {
      Set<String> outer = names;
      names = around.computeIfAbsent(chain.get(i), inner -> with(outer, otherNames(inner)));
    }
    return names;
  }

  private static Set<String> with(Set<String> outer, Set<String> own) {
    if (outer.containsAll(own)) {
      return outer;
    }
    Set<String> names = new HashSet<>(outer);
    names.addAll(own);
    return names;
  }

  private static double words(PageLine line) {
    return Math.min(MOST_WORDS, line.size());
  }

  /**
   * The names that say that {@code element} is beside the story; a name that covers much of the
   * page is not believed.
   */
  private Set<String> otherNames(Element element) {
    return otherNames(page, element);
  }

  private static Set<String> otherNames(Page page, Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html") || tag.equals("main")) {
      return Set.of();
    }
    @Nullable Set<String> names = null;
    for (String token : page.tokens().of(element)) {
      if (OTHER_NAMES.contains(token)) {
        names = names == null ? new HashSet<>() : names;
        names.add(token);
      }
    }
    if (OTHER_TAGS.contains(tag)) {
      names = names == null ? new HashSet<>() : names;
      names.add(tag);
    }
    return names == null ? Set.of() : names;
  }

  /** Readers and lawyers often write more than the reporter did. */
  private static boolean isLong(String name) {
    return name.startsWith("comment")
        || name.startsWith("disclosure")
        || name.equals("disclaimer")
        || name.equals("disqus")
        || name.equals("respond");
  }

  private Element descend() {
    Element at = page.document();
    while (true) {
      Element child = heaviest(at);
      if (child == null) {
        return at;
      }
      Weight whole = weight(at);
      Weight part = weight(child);
      double rest = whole.all - part.all;
      boolean linksAround = rest > 0 && (whole.good - part.good) / rest < .45;
      boolean nearlyAll = part.prose >= whole.prose * NEARLY_ALL;
      boolean most = part.prose >= whole.prose * .4;
      if ((!nearlyAll && !(most && linksAround)) || isText(child)) {
        return at;
      }
      at = child;
    }
  }

  private static boolean isText(Element element) {
    return Set.of("p", "ul", "ol", "li", "table", "tbody", "blockquote", "pre", "figure")
            .contains(element.normalName())
        && element.selectFirst("p p, td p, td h1, li h2") == null;
  }

  private @Nullable Element heaviest(Element element) {
    @Nullable Element heaviest = null;
    double most = 0;
    for (Element child : element.children()) {
      double prose = weight(child).prose;
      if (prose > most) {
        heaviest = child;
        most = prose;
      }
    }
    return heaviest;
  }

  private Weight weight(Element element) {
    return weights.getOrDefault(element, new Weight());
  }

  /** The element that says of itself that it is the article's body, if it holds {@code top}. */
  private Element declared(Element top) {
    for (Element element : Page.chain(top, null)) {
      if (element.attr("itemprop").contains("articleBody")) {
        return element;
      }
    }
    return top;
  }
}
