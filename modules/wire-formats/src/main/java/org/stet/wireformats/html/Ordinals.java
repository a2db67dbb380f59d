package org.stet.wireformats.html;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The numbers that a browser shows before the items of an ordered list, which are in no text of the
 * page (HTML Standard, 4.4.5 and 4.4.8). Menus and lists of comments, which are only made of such
 * lists, have none: nobody sees them there. For one page.
 */
final class Ordinals {
  private static final Set<String> PLAIN =
      ClassTokens.words(
          "li p a b i u em strong span code kbd br small sub sup ul ol q cite abbr mark s del ins "
              + "font samp var tt wbr pre blockquote");

  /** The longest item that is looked at to tell whether it is prose, in elements. */
  private static final int MOST_ELEMENTS = 200;

  private final IdentityHashMap<Element, Integer> next = new IdentityHashMap<>();

  /** The number shown before {@code item}, with what follows it; an empty text if none is. */
  String of(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    int number = number(item, list);
    return isProse(item) && isNumbered(list) ? number + ". " : "";
  }

  private int number(Element item, Element list) {
    int step = list.hasAttr("reversed") ? -1 : 1;
    Integer counted = next.get(list);
    if (counted == null) {
      counted = whole(list.attr("start"), step < 0 ? items(list) : 1);
    }
    int number = whole(item.attr("value"), counted);
    next.put(list, number + step);
    return number;
  }

  private static int items(Element list) {
    return (int) list.children().stream().filter(child -> child.normalName().equals("li")).count();
  }

  private static int whole(String digits, int otherwise) {
    return digits.matches("-?\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }

  /** Whether the list has numbers, and not letters or nothing. */
  private static boolean isNumbered(Element list) {
    String style = list.attr("style").replaceAll("\\s", "");
    String type = list.attr("type");
    boolean none = style.contains("list-style:none") || style.contains("list-style-type:none");
    return !none && (type.isEmpty() || type.equals("1"));
  }

  private static boolean isProse(Element item) {
    int seen = 0;
    int linked = 0;
    for (Element part : (Iterable<Element>) item.stream()::iterator) {
      if (!PLAIN.contains(part.normalName()) || ++seen > MOST_ELEMENTS) {
        return false;
      }
      linked += part.normalName().equals("a") ? part.text().length() : 0;
    }
    return linked * 2 < item.text().length();
  }
}
