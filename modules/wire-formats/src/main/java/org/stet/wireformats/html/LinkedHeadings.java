package org.stet.wireformats.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Headings that are links: the headline of another story, or the way a story is built that is a
 * list of places, people or products.
 *
 * <p>A heading belongs to the story if it leads to a place in the same page, has a number, stands
 * among the paragraphs of the story, or is one of a row of headings of one kind below which much of
 * the story's text stands.
 */
final class LinkedHeadings {
  private static final double LINK = .8;
  private static final int SUMMARY = 25;
  private static final int ROW = 3;
  private static final int SHORTEST_SENTENCE = 5;
  private static final int AMONG = 3;
  private static final int LONGEST_NAME = 4;
  private static final double MUCH = .3;
  private static final Pattern NUMBERED = Pattern.compile("#?\\d{1,3}[.):]? .*");

  private final Page page;
  private final Map<Element, Integer> paragraphs = new HashMap<>();
  private final Map<Element, Map<String, Integer>> headings = new HashMap<>();
  private final Map<Element, Integer> prose = new HashMap<>();
  private final Map<String, int[]> rows = new HashMap<>();
  private int words;
  private int followed;

  LinkedHeadings(Page page, List<PageLine> story) {
    this.page = page;
    for (PageLine line : story) {
      count(line);
    }
    for (PageLine line : story) {
      @Nullable Element heading = heading(line);
      if (heading != null && isLink(line)) {
        followed += textFollows(line) ? 1 : 0;
        int[] row = rows.computeIfAbsent(kind(heading), kind -> new int[2]);
        row[0]++;
        row[1] += prose.getOrDefault(item(heading), 0);
      }
    }
  }

  private void count(PageLine line) {
    @Nullable Element heading = heading(line);
    List<Element> chain = Page.chain(line.element(), null);
    if (heading != null) {
      String kind = kind(heading);
      for (Element element : Page.chain(heading, null)) {
        headings.computeIfAbsent(element, e -> new HashMap<>()).merge(kind, 1, Integer::sum);
      }
    } else if (Prose.is(line)) {
      int count = line.size();
      words += count;
      chain.forEach(element -> prose.merge(element, count, Integer::sum));
      @Nullable Element parent = line.element().parent();
      if (parent != null) {
        paragraphs.merge(parent, 1, Integer::sum);
      }
    }
  }

  /** Whether {@code line} is nothing but a link. */
  static boolean isLink(PageLine line) {
    return line.linkDensity() > LINK;
  }

  /** Whether the linked heading {@code line} is a subhead of the story. */
  boolean isSubhead(PageLine line) {
    @Nullable Element heading = heading(line);
    if (heading == null || Furniture.announces(line.words())) {
      return false;
    }
    boolean within =
        heading.select("a[href]").stream().allMatch(a -> a.attr("href").startsWith("#"));
    boolean among =
        paragraphs.getOrDefault(heading.parent(), 0) >= 2 && line.count() <= LONGEST_NAME;
    int[] row = rows.getOrDefault(kind(heading), new int[2]);
    return within
        || NUMBERED.matcher(line.words()).matches()
        || among
        || (row[0] >= ROW && row[1] >= words * MUCH)
        || (followed >= ROW && textFollows(line));
  }

  /** Whether {@code line} is a whole sentence in a link, among the paragraphs of the story. */
  boolean isSentence(PageLine line) {
    return line.tag().equals("p")
        && line.count() >= SHORTEST_SENTENCE
        && Prose.endsSentence(line.words())
        && !line.words().endsWith(":")
        && !line.words().endsWith("…")
        && !line.words().endsWith("...")
        && paragraphs.getOrDefault(line.element().parent(), 0) >= AMONG;
  }

  /** The largest element around {@code heading} without another heading of its kind. */
  private Element item(Element heading) {
    Element item = heading;
    String kind = kind(heading);
    for (Element element : Page.chain(heading, page.document())) {
      if (headings.getOrDefault(element, Map.of()).getOrDefault(kind, 0) > 1) {
        break;
      }
      item = element;
    }
    return item;
  }

  private static String kind(Element heading) {
    return heading.normalName() + ' ' + heading.className();
  }

  private static @Nullable Element heading(PageLine line) {
    for (Element element : Page.chain(line.element(), null)) {
      String tag = element.normalName();
      if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
        return element;
      }
    }
    return null;
  }

  /** Whether a paragraph that is no summary of a few words follows at once. */
  private boolean textFollows(PageLine line) {
    int next = line.index() + 1;
    return next < page.lines().size()
        && Prose.is(page.lines().get(next))
        && Folded.count(page.lines().get(next).words()) >= SUMMARY;
  }
}
