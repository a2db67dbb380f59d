package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Boxes that stand in or beside the story and are not part of it. A name alone condemns only what
 * has no running text; what has some needs a second sign: links, a form, words that give it away,
 * or its place behind the story.
 */
final class Boxes {
  private static final Set<String> NEVER_STORY =
      Set.of("nav", "button", "label", "menu", "dialog", "select", "option");
  private static final Set<String> BOX_TAGS = Set.of("aside", "footer", "form", "fieldset");
  private static final Set<String> NAMES =
      ClassTokens.words(
          "comment comments commentlist respond disqus related relatedposts recommended"
              + " recommendation recommendations recirc readmore readnext sidebar footer newsletter"
              + " newsletters subscribe subscription signup optin share sharing shares sharedaddy"
              + " cookie cookies consent promos promotion advert advertisement ad ads"
              + " adunit sponsor sponsored modal popup navbar widgets"
              + " trending teaser teasers popular outbrain taboola bio author authors byline tags"
              + " breadcrumb breadcrumbs cta pagination pager paywall postmeta dropdown banner"
              + " follow upsell carousel login disclosure toolbar");

  /** Names that parts of stories bear as well. */
  private static final Set<String> WEAK_NAMES =
      ClassTokens.words(
          "widget toc meta rating ratings reviews testimonial screen card cards slider form"
              + " metadata tag tooltip nav menu navigation promo social");

  private static final Set<String> COMMENTS =
      ClassTokens.words("comment comments commentlist respond disqus responses");

  private record Verdict(Element box, Optional<String> reason) {}

  private final Page page;
  private final Element container;
  private final double storyWords;
  private final int lastProse;
  private final double unboxedWords;
  private final Map<String, Double> wordsByName = new HashMap<>();
  private final Map<Element, Verdict> verdicts = new HashMap<>();
  private final Map<Element, List<PageLine>> lines = new HashMap<>();

  Boxes(Page page, Element container, List<PageLine> story) {
    this.page = page;
    this.container = container;
    double words = 0;
    int last = -1;
    double unboxed = 0;
    for (PageLine line : story) {
      boolean boxed = false;
      Set<String> names = new HashSet<>();
      for (Element element : Page.chain(line.element(), container)) {
        if (isBox(element)) {
          lines.computeIfAbsent(element, box -> new ArrayList<>()).add(line);
          boxed = true;
          names.add(name(element));
        }
      }
      if (Prose.is(line)) {
        words += line.size();
        last = boxed ? last : line.index();
        unboxed += boxed ? 0 : line.size();
        names.forEach(n -> wordsByName.merge(n, (double) line.size(), Double::sum));
      }
    }
    this.storyWords = words;
    this.lastProse = last;
    this.unboxedWords = unboxed;
  }

  /** Why the box around {@code line} is not part of the story, if that is so. */
  Optional<String> reason(PageLine line) {
    for (Element element : Page.chain(line.element(), container)) {
      if (NEVER_STORY.contains(element.normalName())) {
        return Optional.of("A control of the page");
      }
      if (isBox(element)) {
        Optional<String> reason = verdicts.computeIfAbsent(element, this::judge).reason();
        if (reason.isPresent()) {
          return reason;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isBox(Element element) {
    String tag = element.normalName();
    boolean inline = tag.equals("p") || tag.equals("span");
    return BOX_TAGS.contains(tag)
        || (!inline
            && (page.tokens().any(element, NAMES) || page.tokens().any(element, WEAK_NAMES)));
  }

  private Verdict judge(Element box) {
    List<PageLine> inside = lines.getOrDefault(box, List.of());
    double prose = 0;
    int proseLines = 0;
    int linked = 0;
    boolean betrayed = false;
    for (PageLine line : inside) {
      boolean known = Furniture.reason(line).isPresent();
      betrayed |= known;
      linked += line.linkDensity() > .5 ? 1 : 0;
      if (!known && Prose.is(line)) {
        prose += line.size();
        proseLines++;
      }
    }
    boolean below = !inside.isEmpty() && inside.get(0).index() > lastProse;
    if (below && lastProse >= 0 && page.tokens().any(box, COMMENTS)) {
      return new Verdict(box, Optional.of("Readers' comments"));
    }
    boolean everywhere = wordsByName.getOrDefault(name(box), 0.0) > storyWords * .3;
    if (prose > storyWords * .3 || (prose > 0 && everywhere)) {
      return new Verdict(box, Optional.empty());
    }
    boolean form =
        box.normalName().equals("form")
            || (proseLines <= 3 && box.selectFirst("input[type=email],textarea") != null);
    boolean behind = below && unboxedWords > storyWords * .5;
    boolean strong = BOX_TAGS.contains(box.normalName()) || page.tokens().any(box, NAMES);
    boolean second =
        (proseLines == 0 && strong)
            || form
            || linked * 2 >= inside.size()
            || (betrayed && proseLines <= (strong ? 4 : 1))
            || (strong && behind);
    return new Verdict(
        box, second ? Optional.of("A box of the page (" + name(box) + ")") : Optional.empty());
  }

  private String name(Element box) {
    for (String token : page.tokens().of(box)) {
      if (NAMES.contains(token) || WEAK_NAMES.contains(token)) {
        return token;
      }
    }
    return box.normalName();
  }
}
