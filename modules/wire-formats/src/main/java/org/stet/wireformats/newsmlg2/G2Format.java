package org.stet.wireformats.newsmlg2;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.Sniff;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.xml.XmlBundle;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlReader;
import org.stet.wireformats.xml.XmlRoot;

/**
 * NewsML-G2 2.x of the IPTC: a news item or a package item, alone or in a message. Items about
 * plans and about knowledge are no stories, and are rejected by name.
 */
@ServiceProvider(service = WireFormat.class, position = 210)
public final class G2Format implements WireFormat {
  private static final String NAMESPACE = "iptc.org/std/nar/";

  /** The other kinds of items, and what they are. */
  static final Map<String, String> NO_STORIES =
      Map.of(
          "planningItem", "a planning item: what an agency plans to cover",
          "conceptItem", "a concept item: a description of a person, a place or an event",
          "knowledgeItem", "a knowledge item: a list of subjects and their codes",
          "catalogItem", "a catalog: a list of codes");

  private static final Set<String> TEXT = Set.of("inlineXML", "inlineData");

  @Override
  public String id() {
    return "newsml-g2";
  }

  @Override
  public Sniff sniff(RawItem item) {
    XmlRoot root = XmlRoot.of(item);
    boolean named =
        root.is("newsItem")
            || root.is("newsMessage")
            || root.is("packageItem")
            || NO_STORIES.containsKey(root.name());
    if (!named) {
      return Sniff.NO;
    }
    return root.attributes().contains(NAMESPACE)
        ? new Sniff(96, "begins as NewsML-G2")
        : new Sniff(80, "begins with the name of an item of NewsML-G2");
  }

  /** The items with text that a message brings; pictures and the like stay with each of them. */
  @Override
  public List<RawItem> bundled(RawItem item) {
    if (!XmlRoot.of(item).is("newsMessage")) {
      return List.of();
    }
    XmlBundle message = XmlBundle.of(item);
    if (message.all("link").stream().anyMatch(link -> link.attr("rel").contains("ranslat"))) {
      return List.of(); // One story in several languages.
    }
    Set<String> guids = new HashSet<>();
    List<Element> stories =
        message.all("newsItem").stream()
            .filter(story -> XmlBundle.holds(story, TEXT) && guids.add(story.attr("guid")))
            .toList();
    return message.stories(stories, story -> story.attr("guid"));
  }

  @Override
  public Reading read(RawItem item) {
    XmlReader.Outcome outcome = XmlReader.read(item);
    if (outcome instanceof XmlReader.Outcome.Failed failed) {
      return failed.rejected();
    }
    XmlReader.Outcome.Tree tree = (XmlReader.Outcome.Tree) outcome;
    G2Message message = new G2Message(tree.root());
    if (message.hasStories()) {
      return message.read(item, id(), tree.notices());
    }
    for (Map.Entry<String, String> other : NO_STORIES.entrySet()) {
      for (XmlElement inside : G2Message.items(tree.root())) {
        if (inside.is(other.getKey())) {
          String what = item.name() + " is " + other.getValue() + ", and no story (NewsML-G2)";
          return new Rejected("no-story-kind", what, inside.line());
        }
      }
    }
    return new Rejected("no-item", item.name() + " is a message of NewsML-G2 with no item", 0);
  }
}
