package org.stet.wireformats.rss;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

/** The stories of a feed one by one: the feed once for each, with that one in it. */
final class FeedStories {
  private FeedStories() {}

  /**
   * The stories in {@code item}, if they are several, each named by what the feed calls it.
   *
   * @param story whether an entry is one
   */
  static List<RawItem> of(RawItem item, Predicate<Element> story) {
    String text = CharacterSets.decode(item).text();
    Document feed = Jsoup.parse(text, "", Parser.xmlParser());
    feed.outputSettings().prettyPrint(false);
    // The declaration names the set in which the feed came, and each story is written anew.
    feed.childNodes().stream()
        .filter(XmlDeclaration.class::isInstance)
        .toList()
        .forEach(Node::remove);
    List<Element> entries = new ArrayList<>();
    for (Element entry : feed.select("channel > item, RDF > item, rdf|RDF > item, feed > entry")) {
      if (story.test(entry) && entries.size() < item.limits().of(Limit.PARTS)) {
        entries.add(entry);
      }
    }
    if (entries.size() < 2) {
      return List.of();
    }
    Nest nest = Nest.of(item);
    feed.select("channel > item, RDF > item, rdf|RDF > item, feed > entry").remove();
    feed.select("channel > lastBuildDate, feed > updated").remove(); // Of the feed, not of a story.
    Element place = Optional.ofNullable(feed.selectFirst("channel")).orElse(feed.child(0));
    boolean outside = feed.selectFirst("RDF, rdf|RDF") != null;
    Element parent = outside ? feed.child(0) : place;
    List<RawItem> stories = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Element entry = entries.get(i);
      parent.appendChild(entry);
      byte[] bytes = feed.outerHtml().getBytes(StandardCharsets.UTF_8);
      entry.remove();
      if (!nest.take(bytes.length)) {
        break;
      }
      String name = item.name() + "!/" + name(entry, i + 1);
      stories.add(nest.inside(item, name, "text/xml; charset=utf-8", bytes));
    }
    return stories;
  }

  /** What the feed calls {@code entry}: its id or address, else its number. */
  private static String name(Element entry, int number) {
    for (Element child : entry.children()) {
      boolean id = child.normalName().equals("guid") || child.normalName().equals("id");
      if (id && !child.text().isBlank()) {
        return child.text().strip();
      }
    }
    for (Element child : entry.children()) {
      if (child.normalName().equals("link")) {
        String address = child.hasAttr("href") ? child.attr("href") : child.text();
        if (!address.isBlank()) {
          return address.strip();
        }
      }
    }
    return Integer.toString(number);
  }
}
