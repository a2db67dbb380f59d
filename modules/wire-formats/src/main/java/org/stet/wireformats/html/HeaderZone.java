package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds standfirst, byline and date between the headline and the first running text. */
final class HeaderZone {
  private static final Set<String> STANDFIRST_NAMES =
      ClassTokens.words(
          "standfirst dek deck subtitle subheadline subhead subheading summary excerpt intro lede"
              + " description lead kicker tagline abstract sub");
  private static final Set<String> BYLINE_NAMES =
      ClassTokens.words("byline author authors writer contributor bylines");

  private final Page page;
  private final Headline headline;
  private final List<Decision> decisions;
  private BitSet chronicle = new BitSet();

  HeaderZone(Page page, Headline headline, List<Decision> decisions) {
    this.page = page;
    this.headline = headline;
    this.decisions = decisions;
  }

  /** Labels the lines after {@code headlineEnd}, up to the first running text. */
  void label(int headlineEnd) {
    chronicle = Chronicle.dates(page, decisions, headlineEnd + 1);
    int first = firstProse(headlineEnd + 1);
    boolean byline = false;
    boolean standfirst = false;
    for (int i = headlineEnd + 1; i < first; i++) {
      PageLine line = page.lines().get(i);
      LineRole role = decisions.get(i).role();
      if (role == LineRole.CAPTION || role == LineRole.CREDIT) {
        continue;
      }
      boolean below = i - headlineEnd <= 3 && decisions.size() > headlineEnd;
      if (!byline && isByline(line)) {
        decisions.set(i, new Decision(LineRole.BYLINE, "Names the author"));
        byline = isName(line.words());
      } else if (isDate(i)) {
        decisions.set(i, new Decision(LineRole.DATE, "The date of publication"));
      } else if (!standfirst
          && !headline.lines().isEmpty()
          && isStandfirst(line, below && !byline)) {
        decisions.set(i, new Decision(LineRole.STANDFIRST, "Sums up the story below the headline"));
        standfirst = true;
      } else if (role == LineRole.PARAGRAPH && !Prose.is(line)) {
        decisions.set(i, Decision.furniture("Stands between the headline and the story"));
      }
    }
    if (first < decisions.size() && first > headlineEnd && !standfirst) {
      firstParagraph(first);
    }
    aboveHeadline();
  }

  /** "By" alone, with the name on the next line, leaves the byline open. */
  private static boolean isName(String words) {
    return !Folded.words(words).equals("by");
  }

  /** Some pages name author and date right above the headline. */
  private void aboveHeadline() {
    int start = headline.lines().isEmpty() ? 0 : headline.lines().get(0);
    for (int i = Math.max(0, start - 4); i < start; i++) {
      PageLine line = page.lines().get(i);
      if (decisions.get(i).role() != LineRole.FURNITURE) {
        continue;
      }
      if (isByline(line) && !has(LineRole.BYLINE)) {
        decisions.set(i, new Decision(LineRole.BYLINE, "Names the author"));
      } else if (isDate(i)) {
        decisions.set(i, new Decision(LineRole.DATE, "The date of publication"));
      }
    }
  }

  private boolean has(LineRole role) {
    return decisions.stream().anyMatch(decision -> decision.role() == role);
  }

  /** The first paragraph is a standfirst only if the page names it one. */
  private void firstParagraph(int first) {
    PageLine line = page.lines().get(first);
    Element element = line.element();
    boolean named =
        page.tokens().any(element, STANDFIRST_NAMES)
            || (element.parent() != null
                && element.parent().childrenSize() <= 2
                && page.tokens().any(element.parent(), STANDFIRST_NAMES));
    if (named && decisions.get(first).role() == LineRole.PARAGRAPH && line.count() <= 60) {
      decisions.set(
          first, new Decision(LineRole.STANDFIRST, "Sums up the story below the headline"));
    }
  }

  /** Where the running text begins; a paragraph with a byline or date below it is none yet. */
  private int firstProse(int from) {
    for (int i = from; i < decisions.size(); i++) {
      LineRole role = decisions.get(i).role();
      boolean text = role.isText() && Prose.is(page.lines().get(i));
      boolean subhead =
          role == LineRole.SUBHEAD
              && !(i <= from + 1 && isNamedStandfirst(i))
              && !ShownByline.isLabelled(page.lines().get(i).words());
      if (subhead || (text && !bylineBelow(i))) {
        return i;
      }
    }
    return from;
  }

  /** Some pages set the standfirst as a smaller heading. */
  private boolean isNamedStandfirst(int line) {
    return page.tokens().any(page.lines().get(line).element(), STANDFIRST_NAMES)
        && isStandfirst(page.lines().get(line), false);
  }

  private boolean bylineBelow(int paragraph) {
    for (int i = paragraph + 1; i < decisions.size() && i <= paragraph + 6; i++) {
      PageLine line = page.lines().get(i);
      if (Prose.is(line)) {
        return false;
      }
      if (isByline(line) || isDate(i)) {
        return Folded.count(page.lines().get(paragraph).words()) <= 60;
      }
    }
    return false;
  }

  private boolean isByline(PageLine line) {
    int words = line.count();
    if (words > 24) {
      return false;
    }
    if (ShownByline.isLabelled(line.words()) || line.folded().equals("by")) {
      return true;
    }
    String folded = line.folded();
    List<String> authors = page.metadata().authors();
    if (words <= 20 && authors.stream().anyMatch(a -> Folded.holds(folded, Folded.words(a)))) {
      return true;
    }
    return authors.isEmpty()
        && !ShownByline.name(line.words()).isEmpty()
        && (isNamedByline(line) || dateBeside(line));
  }

  /** Whether the class names around {@code line}, or where it links to, say that it is a byline. */
  private boolean isNamedByline(PageLine line) {
    int up = 0;
    for (Element element : Page.chain(line.element(), null)) {
      if (up++ < 3 && page.tokens().any(element, BYLINE_NAMES)) {
        return true;
      }
    }
    return line.element().selectFirst("[rel=author], a[href*=/author], [class*=author]") != null;
  }

  private boolean dateBeside(PageLine line) {
    if (Math.abs(line.index() - headlineEnd()) > 3) {
      return false;
    }
    for (int i = Math.max(0, line.index() - 1);
        i <= Math.min(page.lines().size() - 1, line.index() + 2);
        i++) {
      if (isDate(i)) {
        return true;
      }
    }
    return false;
  }

  private int headlineEnd() {
    List<Integer> lines = headline.lines();
    return lines.isEmpty() ? Integer.MIN_VALUE / 2 : lines.get(lines.size() - 1);
  }

  private boolean isDate(int index) {
    PageLine line = page.lines().get(index);
    return line.count() <= 14
        && !chronicle.get(index)
        && PageDate.shown(line.words(), page.metadata().language()).isPresent();
  }

  private boolean isStandfirst(PageLine line, boolean below) {
    int words = line.count();
    if (words < 5 || words > 60 || line.linkDensity() > .3 || Furniture.reason(line).isPresent()) {
      return false;
    }
    String folded = line.folded();
    String summary = Folded.words(page.metadata().description());
    boolean summed =
        summary.length() > 20 && (folded.startsWith(summary) || summary.startsWith(folded));
    boolean named = false;
    int up = 0;
    for (Element element : Page.chain(line.element(), null)) {
      named |= up++ < 2 && page.tokens().any(element, STANDFIRST_NAMES);
    }
    return named || summed || (below && words >= 6 && Prose.is(line));
  }

  /** The names of the authors: what the page says of itself, else what its byline shows. */
  static List<String> authors(Page page, List<Decision> decisions) {
    List<String> known = page.metadata().authors();
    boolean site =
        known.size() == 1
            && Folded.words(known.get(0)).equals(Folded.words(page.metadata().site()));
    if (!known.isEmpty() && !site) {
      return known;
    }
    List<String> names = new ArrayList<>();
    for (PageLine line : page.lines()) {
      if (decisions.get(line.index()).role() == LineRole.BYLINE && isName(line.words())) {
        names.add(ShownByline.name(line.words()));
      }
    }
    List<String> shown = Folded.distinct(names);
    return shown.isEmpty() ? known : shown;
  }
}
