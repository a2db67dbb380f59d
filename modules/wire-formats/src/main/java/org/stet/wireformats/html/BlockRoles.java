package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What each line inside the container of the story is. */
final class BlockRoles {
  private final Page page;
  private final Element container;
  private final List<PageLine> story;
  private final Boxes boxes;
  private final Captions captions;
  private final Tables tables;
  private final Set<Element> textParents = new HashSet<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final LinkedHeadings linkedHeadings;
  private final Questions questions;
  private final Set<Integer> cards;
  private final Map<Element, Boolean> lists = new HashMap<>();

  BlockRoles(Page page, Element container, List<PageLine> story) {
    this.page = page;
    this.container = container;
    this.story = story;
    this.boxes = new Boxes(page, container, story);
    this.captions = new Captions(page, container);
    this.tables = new Tables(story);
    this.linkedHeadings = new LinkedHeadings(page, story);
    this.cards = Cards.in(page, container, story);
    this.questions = new Questions(page.lines());
    for (PageLine line : story) {
      if (Prose.is(line)) {
        Element parent = line.element().parent();
        textParents.add(line.element());
        if (parent != null) {
          textParents.add(parent);
        }
      }
    }
  }

  /** The decisions for the lines of the story, in order. */
  List<Decision> decide() {
    List<Decision> decisions = new ArrayList<>();
    for (PageLine line : story) {
      decisions.add(decide(line));
    }
    StrayWords.keepBetween(story, decisions);
    Teasers.drop(story, decisions);
    AuthorNotes.drop(page, story, decisions);
    EndMatter.drop(story, decisions);
    Sections.dropEmpty(story, decisions);
    return decisions;
  }

  private Decision decide(PageLine line) {
    if (cards.contains(line.index())) {
      return Decision.furniture(Cards.REASON);
    }
    if (questions.isQuestion(line) && isKept(line.index() + 1)) {
      return new Decision(LineRole.SUBHEAD, "A question that the text below answers");
    }
    Optional<String> box = boxes.reason(line);
    if (box.isPresent()) {
      return Decision.furniture(box.get());
    }
    if (tables.isListing(line.element())) {
      return new Decision(LineRole.TABLE, "A line of a listing");
    }
    Optional<Decision> picture = captions.of(line);
    if (picture.isPresent()) {
      return picture.get();
    }
    if (Furniture.isCopyright(line)) {
      return new Decision(LineRole.COPYRIGHT, "Says who owns the rights");
    }
    Optional<String> known = Furniture.reason(line);
    if (known.isPresent()) {
      return Decision.furniture(known.get());
    }
    if (line.folded().isEmpty()) {
      return Decision.furniture("Signs without words");
    }
    Integer before = seen.putIfAbsent(line.folded(), line.index());
    if (before != null && line.count() >= 12 && Prose.is(line)) {
      return Decision.furniture("Stands in the story already");
    }
    return text(line);
  }

  /** Whether line {@code index} stands in the story and in no box of the page. */
  private boolean isKept(int index) {
    PageLine line = page.lines().get(index);
    return Page.inside(line.element(), container) && boxes.reason(line).isEmpty();
  }

  private Decision text(PageLine line) {
    @Nullable Element item = null;
    for (Element element : Page.chain(line.element(), container)) {
      String tag = element.normalName();
      if (isHeading(tag)) {
        return LinkedHeadings.isLink(line) && !linkedHeadings.isSubhead(line)
            ? Decision.furniture(Teasers.HEADLINE)
            : new Decision(LineRole.SUBHEAD, "A heading inside the story");
      }
      if (tag.equals("li") && item == null) {
        item = element;
      }
      if (tag.equals("blockquote")) {
        return new Decision(LineRole.QUOTE, "Set apart as somebody's words");
      }
      if (tables.isData(element)) {
        return new Decision(LineRole.TABLE, "Lines of a table");
      }
    }
    if (item != null) {
      return item(line, item);
    }
    return paragraph(line);
  }

  private Decision item(PageLine line, Element item) {
    if (line.linkDensity() > .8 && !belongs(line, item)) {
      return Decision.furniture("A list of links");
    }
    boolean first = true;
    for (int i = line.index() - 1; i >= story.get(0).index(); i--) {
      PageLine before = page.lines().get(i);
      if (Page.inside(before.element(), item)) {
        first = false;
      }
      break;
    }
    return first
        ? new Decision(LineRole.LIST_ITEM, "An item of a list")
        : new Decision(LineRole.PARAGRAPH, "Goes on after the item of a list");
  }

  /** Whether a linked item stands in a list of text, or in one that a sentence leads up to. */
  private boolean belongs(PageLine line, Element item) {
    Element list = item.parent();
    return list != null
        && line.element().selectFirst("a[href^=#]") == null
        && lists.computeIfAbsent(list, l -> isText(l, line.index()));
  }

  /** Whether {@code list}, which has a line at {@code index}, is more than a list of links. */
  private boolean isText(Element list, int index) {
    int first = index;
    while (first > 0 && Page.inside(page.lines().get(first - 1).element(), list)) {
      first--;
    }
    String lead = first > 0 ? page.lines().get(first - 1).words() : "";
    if (lead.endsWith(":") && Folded.count(lead) >= 4) {
      return true;
    }
    int linked = 0;
    int items = 0;
    for (int i = first;
        i < page.lines().size() && Page.inside(page.lines().get(i).element(), list);
        i++) {
      items++;
      linked += page.lines().get(i).linkDensity() > .8 ? 1 : 0;
    }
    return linked * 2 < items;
  }

  private Decision paragraph(PageLine line) {
    if ((line.linkDensity() > .4 && Furniture.announces(line.words())) || isAside(line)) {
      return Decision.furniture("A way to other stories");
    }
    if (line.linkDensity() > .9 && !linkedHeadings.isSentence(line)) {
      return Decision.furniture("Nothing but a link");
    }
    String tag = line.tag();
    boolean among =
        tag.equals("p")
            || tag.equals("pre")
            || tag.equals("dd")
            || tag.equals("dt")
            || tables.isCellOfText(line.element())
            || textParents.contains(line.element())
            || textParents.contains(line.element().parent());
    if (line.isStrong() && among && isSubhead(line)) {
      return new Decision(LineRole.SUBHEAD, "A line set bold above running text");
    }
    if (Prose.is(line) || among) {
      return new Decision(LineRole.PARAGRAPH, "Running text of the story");
    }
    return Decision.furniture(StrayWords.REASON);
  }

  /** Whether the whole line stands in square brackets and links to something: "[Read: ...]". */
  private static boolean isAside(PageLine line) {
    String words = line.words();
    return words.startsWith("[")
        && words.endsWith("]")
        && words.indexOf(']') == words.length() - 1
        && line.linkDensity() > .2;
  }

  /** Whether a bold line is short, is no sentence, and has running text below it. */
  private boolean isSubhead(PageLine line) {
    String words = line.words();
    int next = line.index() + 1;
    return Folded.count(words) <= 14
        && line.linked() == 0
        && ".,;:!".indexOf(words.charAt(words.length() - 1)) < 0
        && Character.isLetterOrDigit(words.codePointAt(0))
        && next < page.lines().size()
        && Prose.is(page.lines().get(next))
        && !page.lines().get(next).isStrong()
        && !page.lines().get(next).element().equals(line.element());
  }

  private static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }
}
