package org.stet.wireformats.rss;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.stet.wire.api.RawItem;
import org.stet.wireformats.xml.XmlBundle;

/** The stories of a feed one by one. */
final class FeedStories {
  private FeedStories() {}

  /**
   * The stories in {@code item}, if they are several, each named by what the feed calls it.
   *
   * @param story whether an entry is one
   */
  static List<RawItem> of(RawItem item, Predicate<Element> story) {
    XmlBundle bundle = XmlBundle.of(item);
    List<Element> entries =
        bundle.file().select("channel > item, RDF > item, rdf|RDF > item, feed > entry");
    List<Element> stories = entries.stream().filter(story).toList();
    if (stories.size() < 2) {
      return List.of();
    }
    entries.stream().filter(entry -> !story.test(entry)).forEach(Element::remove);
    // Of the feed, not of a story: else each would change whenever the feed does.
    bundle.file().select("channel > lastBuildDate, feed > updated").remove();
    Map<String, Long> names =
        stories.stream().collect(Collectors.groupingBy(FeedStories::name, Collectors.counting()));
    return bundle.stories(
        stories,
        entry -> {
          String name = name(entry);
          return names.getOrDefault(name, 0L) > 1 ? name + " " + title(entry) : name;
        });
  }

  /** A running page may have several items, each with nothing but its address. */
  private static String title(Element entry) {
    return entry.children().stream()
        .filter(child -> child.normalName().equals("title"))
        .map(Element::text)
        .findFirst()
        .orElse("");
  }

  /** What the feed calls {@code entry}: its id or address, or nothing. */
  private static String name(Element entry) {
    for (Element child : entry.children()) {
      boolean id = child.normalName().equals("guid") || child.normalName().equals("id");
      if (id && !child.text().isBlank()) {
        return child.text();
      }
    }
    for (Element child : entry.children()) {
      if (child.normalName().equals("link")) {
        String address = child.hasAttr("href") ? child.attr("href") : child.text();
        if (!address.isBlank()) {
          return address;
        }
      }
    }
    return "";
  }
}
