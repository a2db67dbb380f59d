package org.stet.wireformats.newsml1;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Sniff;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.xml.XmlBundle;
import org.stet.wireformats.xml.XmlReader;
import org.stet.wireformats.xml.XmlRoot;

/** NewsML 1.0 to 1.2 of the IPTC. */
@ServiceProvider(service = WireFormat.class, position = 220)
public final class NewsMl1Format implements WireFormat {
  @Override
  public String id() {
    return "newsml-1";
  }

  @Override
  public Sniff sniff(RawItem item) {
    XmlRoot root = XmlRoot.of(item);
    if (root.is("NewsML")) {
      return new Sniff(95, "begins as NewsML 1");
    }
    boolean alone = root.is("NewsItem") && root.head().contains("NewsComponent");
    return alone ? new Sniff(85, "begins as an item of NewsML 1") : Sniff.NO;
  }

  /** The items with text of a file; pictures and the like stay with each of them. */
  @Override
  public List<RawItem> bundled(RawItem item) {
    if (!XmlRoot.of(item).is("NewsML")) {
      return List.of();
    }
    XmlBundle file = XmlBundle.of(item);
    List<Element> stories =
        file.all("NewsItem").stream()
            .filter(story -> XmlBundle.holds(story, Set.of("DataContent")))
            .toList();
    return file.stories(
        stories,
        story ->
            story.getAllElements().stream()
                .filter(element -> XmlBundle.localName(element).equals("NewsItemId"))
                .findFirst()
                .map(Element::text)
                .orElse(""));
  }

  @Override
  public Reading read(RawItem item) {
    XmlReader.Outcome outcome = XmlReader.read(item);
    if (outcome instanceof XmlReader.Outcome.Failed failed) {
      return failed.rejected();
    }
    XmlReader.Outcome.Tree tree = (XmlReader.Outcome.Tree) outcome;
    return new NewsMl1Story(tree.root()).read(item, id(), tree.notices());
  }
}
