package org.stet.wireformats.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;
import org.stet.wire.api.CharacterSets;
import org.stet.wire.api.Limit;
import org.stet.wire.api.Nest;
import org.stet.wire.api.RawItem;

/**
 * The stories of a file of XML one by one: the file once for each, with that one in it and all that
 * is no story. Only local names count.
 */
public final class XmlBundle {
  private final RawItem item;
  private final Document file;

  private XmlBundle(RawItem item, Document file) {
    this.item = item;
    this.file = file;
  }

  /** The one in {@code item}. Nothing is fetched, and no entity is followed. */
  public static XmlBundle of(RawItem item) {
    Document file = Jsoup.parse(CharacterSets.decode(item).text(), "", Parser.xmlParser());
    file.outputSettings().prettyPrint(false);
    // The declaration names the set in which the file came, and each story is written anew.
    List<Node> declarations =
        file.childNodes().stream().filter(XmlDeclaration.class::isInstance).toList();
    declarations.forEach(Node::remove);
    return new XmlBundle(item, file);
  }

  /** All of it. */
  public Document file() {
    return file;
  }

  /** The name of {@code element} without a prefix. */
  public static String localName(Element element) {
    return element.tagName().substring(element.tagName().lastIndexOf(':') + 1);
  }

  /** Whether an element of one of these local names is in {@code element}. */
  public static boolean holds(Element element, Set<String> names) {
    return element.getAllElements().stream().anyMatch(inner -> names.contains(localName(inner)));
  }

  /** The elements anywhere with this local name. */
  public List<Element> all(String name) {
    return file.getAllElements().stream().filter(e -> localName(e).equals(name)).toList();
  }

  /**
   * An item for each of {@code stories}, which are elements of it, if they are several. None if
   * they are more than the limits allow: then nothing is left out of what is read as one.
   *
   * @param name what the file calls a story; a number takes its place where that is empty
   */
  public List<RawItem> stories(List<Element> stories, Function<Element, String> name) {
    if (stories.size() < 2 || stories.size() > item.limits().of(Limit.PARTS)) {
      return List.of();
    }
    Map<Element, Element> places = new HashMap<>();
    stories.forEach(story -> places.put(story, story.parent()));
    stories.forEach(Element::remove);
    Nest nest = Nest.of(item);
    List<RawItem> alone = new ArrayList<>();
    for (Element entry : stories) {
      Element place = places.get(entry);
      if (place == null) {
        continue;
      }
      place.appendChild(entry);
      byte[] bytes = file.outerHtml().getBytes(StandardCharsets.UTF_8);
      entry.remove();
      if (!nest.take(bytes.length)) {
        return List.of();
      }
      String called = name.apply(entry).strip();
      String end = called.isEmpty() ? Integer.toString(alone.size() + 1) : called;
      alone.add(nest.inside(item, item.name() + "!/" + end, "text/xml; charset=utf-8", bytes));
    }
    return alone;
  }
}
