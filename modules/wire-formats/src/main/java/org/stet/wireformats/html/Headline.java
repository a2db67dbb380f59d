package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page.
 *
 * @param words the headline, or empty if the page has none
 * @param lines the visible lines it is made of; empty if it is only said in the head of the page
 */
record Headline(String words, List<Integer> lines) {
  private static final String SEPARATORS = "|–—-:»·•<";
  private static final Pattern HOME = Pattern.compile("/|(https?:)?//[^/?#]{1,200}/?");

  /**
   * The first {@code h1} that the title in the head contains; else the title that a smaller heading
   * repeats; else what the head says, without the name of the site.
   */
  static Headline of(Page page) {
    List<String> titles = page.metadata().titles().stream().map(Folded::words).toList();
    @Nullable Headline best = null;
    @Nullable Headline held = null;
    for (String tags : List.of("h1", "h2 h3")) {
      for (List<PageLine> heading : headings(page, tags)) {
        Headline candidate = of(heading);
        String folded = Folded.words(candidate.words());
        boolean long_ =
            Folded.count(folded) >= 3 || (tags.equals("h1") && isSegment(page, candidate.words()));
        boolean isSite = folded.equals(Folded.words(page.metadata().site())) || leadsHome(heading);
        boolean contained = titles.stream().anyMatch(title -> Folded.holds(title, folded));
        if (long_ && contained && !isSite) {
          @Nullable Headline above = tags.equals("h1") ? null : aboveText(page, candidate);
          if (above != null) {
            return above;
          }
          boolean longer = held == null || candidate.words().length() > held.words().length();
          held = longer ? candidate : held;
        }
        boolean holdsTitle =
            titles.stream().anyMatch(t -> Folded.count(t) >= 4 && Folded.holds(folded, t));
        if (best == null && holdsTitle) {
          best = candidate;
        }
      }
      if (held != null) {
        return held;
      }
    }
    if (best != null) {
      return best;
    }
    List<List<PageLine>> first = headings(page, "h1");
    String title = titleOfHead(page);
    if (first.size() == 1 && Folded.count(of(first.get(0)).words()) >= 3) {
      return of(first.get(0));
    }
    for (PageLine line : page.lines()) {
      if (line.folded().equals(Folded.words(title)) && Folded.count(title) >= 3) {
        return new Headline(line.words(), List.of(line.index()));
      }
    }
    if (title.isEmpty() && first.isEmpty()) {
      first = headingAboveText(page);
    }
    return title.isEmpty() && !first.isEmpty() ? of(first.get(0)) : new Headline(title, List.of());
  }

  /** Whether one or two words are a title, or all of it between two of its separators. */
  private static boolean isSegment(Page page, String words) {
    String folded = Folded.words(words);
    return page.metadata().titles().stream()
        .flatMap(title -> Arrays.stream(title.split("[|–—:»·•<-]")))
        .anyMatch(segment -> Folded.words(segment).equals(folded));
  }

  /** Whether the whole heading is a link to the front page of the site, as its name often is. */
  private static boolean leadsHome(List<PageLine> heading) {
    PageLine line = heading.get(0);
    @Nullable Element link = line.element().selectFirst("a[href]");
    if (link == null) {
      link = line.element().closest("a[href]");
    }
    return link != null && line.linkDensity() > .9 && HOME.matcher(link.attr("href")).matches();
  }

  /** The first {@code h1} above running text that stands above {@code smaller}, if there is one. */
  private static @Nullable Headline aboveText(Page page, Headline smaller) {
    int last = smaller.lines().get(0);
    for (List<PageLine> heading : headings(page, "h1")) {
      Headline candidate = of(heading);
      int first = heading.get(heading.size() - 1).index() + 1;
      if (first > last || Folded.count(candidate.words()) < 3 || leadsHome(heading)) {
        continue;
      }
      if (page.lines().subList(first, last).stream().anyMatch(Prose::is)) {
        return candidate;
      }
    }
    return null;
  }

  /** A smaller heading with no running text above, as in letters, which have no title. */
  private static List<List<PageLine>> headingAboveText(Page page) {
    List<List<PageLine>> headings = headings(page, "h2 h3");
    int first = headings.isEmpty() ? 0 : headings.get(0).get(0).index();
    boolean above = page.lines().subList(0, first).stream().noneMatch(Prose::is);
    return above && !headings.isEmpty() ? headings.subList(0, 1) : List.of();
  }

  private static Headline of(List<PageLine> heading) {
    String words = String.join(" ", heading.stream().map(PageLine::words).toList());
    return new Headline(words, heading.stream().map(PageLine::index).toList());
  }

  /** The lines of each element with one of {@code tags}, in order. */
  private static List<List<PageLine>> headings(Page page, String tags) {
    List<List<PageLine>> headings = new ArrayList<>();
    @Nullable Element last = null;
    for (PageLine line : page.lines()) {
      @Nullable Element heading = null;
      int up = 0;
      for (Element element : Page.chain(line.element(), null)) {
        if (up++ < 4 && (" " + tags + " ").contains(" " + element.normalName() + " ")) {
          heading = element;
          break;
        }
      }
      if (heading != null) {
        if (heading.equals(last)) {
          headings.get(headings.size() - 1).add(line);
        } else {
          headings.add(new ArrayList<>(List.of(line)));
        }
      }
      last = heading;
    }
    return headings;
  }

  /** The title in the head, cut where the name of the site begins. */
  private static String titleOfHead(Page page) {
    List<String> titles = page.metadata().titles();
    if (titles.isEmpty()) {
      return "";
    }
    String title = titles.get(0);
    String site = Folded.words(page.metadata().site());
    for (int i = title.length() - 2; i > 0; i--) {
      boolean separator =
          SEPARATORS.indexOf(title.charAt(i)) >= 0
              && title.charAt(i + 1) == ' '
              && (title.charAt(i - 1) == ' ');
      if (separator) {
        String rest = Folded.words(title.substring(i + 1));
        boolean isSite = !site.isEmpty() && (rest.equals(site) || Folded.holds(site, rest));
        if (isSite || (Folded.count(rest) <= 4 && Folded.count(title.substring(0, i)) >= 3)) {
          return title.substring(0, i).strip();
        }
        break;
      }
    }
    return title;
  }
}
