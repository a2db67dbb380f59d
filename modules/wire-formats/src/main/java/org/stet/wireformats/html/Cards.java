package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Rows of cards: elements of one kind beside each other, each with a linked title and a few words
 * about another story. A story that is itself a list of linked things has more to say about each,
 * or consists of them.
 */
final class Cards {
  /** The reason for which the lines of a card go. */
  static final String REASON = "The teaser of another story, in a row of them";

  private static final int ROW = 3;
  private static final int FAR = 6;
  private static final int MOST_WORDS = 80;
  private static final double SMALL = .3;
  private static final double SOME = .6;

  private final Page page;
  private final Element container;
  private final Map<Element, Map<String, Integer>> children = new HashMap<>();

  private record Row(Element parent, String kind) {}

  /** What was found in one card. */
  private static final class Card {
    final List<PageLine> lines = new ArrayList<>();
    int words;
    int prose;
    boolean dated;
  }

  private Cards(Page page, Element container) {
    this.page = page;
    this.container = container;
  }

  /** The lines of {@code story} that stand in rows of cards, by their index on the page. */
  static Set<Integer> in(Page page, Element container, List<PageLine> story) {
    return new Cards(page, container).find(story);
  }

  private Set<Integer> find(List<PageLine> story) {
    Map<Element, Row> titled = new LinkedHashMap<>();
    for (PageLine line : story) {
      if (LinkedHeadings.isLink(line) && line.count() >= 3) {
        @Nullable Element card = card(line);
        if (card != null && card.parent() != null) {
          titled.putIfAbsent(card, new Row(card.parent(), kind(card)));
        }
      }
    }
    Map<Element, Card> cards = new LinkedHashMap<>();
    double all = 0;
    for (PageLine line : story) {
      all += Prose.is(line) ? line.size() : 0;
      for (Element element : titled.isEmpty() ? List.<Element>of() : chain(line)) {
        if (titled.containsKey(element)) {
          add(cards.computeIfAbsent(element, e -> new Card()), line);
        }
      }
    }
    Map<Row, List<Card>> rows = new LinkedHashMap<>();
    cards.forEach(
        (element, card) ->
            rows.computeIfAbsent(
                    titled.getOrDefault(element, new Row(element, "")), r -> new ArrayList<>())
                .add(card));
    rows.entrySet().removeIf(row -> !isMost(row.getValue().size(), beside(row.getKey())));
    rows.values().removeIf(row -> !isRow(row));
    double prose = rows.values().stream().flatMap(List::stream).mapToInt(card -> card.prose).sum();
    Set<Integer> found = new HashSet<>();
    for (List<Card> row : rows.values()) {
      boolean dates = isMost((int) row.stream().filter(card -> card.dated).count(), row.size());
      if (prose <= all * (dates ? SOME : SMALL)) {
        row.forEach(card -> card.lines.forEach(line -> found.add(line.index())));
      }
    }
    return found;
  }

  /** How many elements of the kind stand in the row, cards or not. */
  private int beside(Row row) {
    return kinds(row.parent()).getOrDefault(row.kind(), 0);
  }

  private void add(Card card, PageLine line) {
    card.lines.add(line);
    card.words += line.count();
    boolean prose = Prose.is(line);
    card.prose += prose ? line.size() : 0;
    card.dated |= isDate(line);
  }

  private boolean isDate(PageLine line) {
    return line.count() <= 14
        && PageDate.shown(line.words(), page.metadata().language()).isPresent();
  }

  /** Whether {@code row} are short cards, most of them with a summary. */
  private static boolean isRow(List<Card> row) {
    return row.size() >= ROW
        && row.stream().allMatch(card -> card.words <= MOST_WORDS)
        && isMost((int) row.stream().filter(card -> card.prose > 0).count(), row.size());
  }

  private static boolean isMost(int some, int all) {
    return some * 4 >= all * 3;
  }

  /** The lowest element around a title that has others of its kind beside it, and more lines. */
  private @Nullable Element card(PageLine title) {
    int up = 0;
    for (Element element : chain(title)) {
      Element parent = element.parent();
      if (up++ >= FAR || parent == null) {
        return null;
      }
      boolean row = kinds(parent).getOrDefault(kind(element), 0) >= ROW;
      if (row && !element.equals(title.element())) {
        return element;
      }
      if (row && element.childrenSize() > 1) {
        return element;
      }
    }
    return null;
  }

  private List<Element> chain(PageLine line) {
    return Page.chain(line.element(), container);
  }

  private Map<String, Integer> kinds(Element parent) {
    return children.computeIfAbsent(
        parent,
        p -> {
          Map<String, Integer> kinds = new HashMap<>();
          p.children().forEach(child -> kinds.merge(kind(child), 1, Integer::sum));
          return kinds;
        });
  }

  /** The tag and the first class name; the others often say which one it is. */
  private static String kind(Element element) {
    String names = element.className().strip();
    int gap = names.indexOf(' ');
    return element.normalName() + ' ' + (gap < 0 ? names : names.substring(0, gap));
  }
}
