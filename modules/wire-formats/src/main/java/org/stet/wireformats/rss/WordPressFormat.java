package org.stet.wireformats.rss;

import java.util.List;
import java.util.Set;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Sniff;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlReader;
import org.stet.wireformats.xml.XmlRoot;

/** The export of WordPress (WXR): posts and pages; what else is in it is left out. */
@ServiceProvider(service = WireFormat.class, position = 245)
public final class WordPressFormat implements WireFormat {
  private static final Set<String> STORIES = Set.of("", "post", "page");

  @Override
  public String id() {
    return "wordpress-export";
  }

  @Override
  public Sniff sniff(RawItem item) {
    XmlRoot root = XmlRoot.of(item);
    boolean named = root.attributes().contains("wordpress.org/export/");
    return root.is("rss") && named ? new Sniff(94, "begins as an export of WordPress") : Sniff.NO;
  }

  @Override
  public List<RawItem> bundled(RawItem item) {
    return FeedStories.of(
        item,
        entry ->
            entry.children().stream()
                .filter(child -> child.normalName().equals("wp:post_type"))
                .allMatch(type -> STORIES.contains(type.text().strip())));
  }

  @Override
  public Reading read(RawItem item) {
    XmlReader.Outcome outcome = XmlReader.read(item);
    if (outcome instanceof XmlReader.Outcome.Failed failed) {
      return failed.rejected();
    }
    XmlReader.Outcome.Tree tree = (XmlReader.Outcome.Tree) outcome;
    return new Feed(tree.root(), WordPressFormat::isStory).read(item, id(), tree.notices());
  }

  private static boolean isStory(XmlElement entry) {
    return STORIES.contains(entry.first("post_type").map(XmlElement::words).orElse(""));
  }
}
