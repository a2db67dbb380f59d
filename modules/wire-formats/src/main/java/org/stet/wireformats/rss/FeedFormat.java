package org.stet.wireformats.rss;

import java.util.List;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Sniff;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.xml.XmlReader;
import org.stet.wireformats.xml.XmlRoot;

/** RSS 0.9 to 2.0 and Atom: one item is a story, several are a package. */
@ServiceProvider(service = WireFormat.class, position = 250)
public final class FeedFormat implements WireFormat {
  @Override
  public String id() {
    return "rss";
  }

  @Override
  public Sniff sniff(RawItem item) {
    XmlRoot root = XmlRoot.of(item);
    boolean rss = root.is("rss") || (root.is("RDF") && root.attributes().contains("purl.org/rss/"));
    boolean atom =
        root.attributes().contains("w3.org/2005/Atom")
            || root.attributes().contains("purl.org/atom");
    if (rss || (atom && (root.is("feed") || root.is("entry")))) {
      return new Sniff(90, "begins as a feed");
    }
    boolean bare = root.is("feed") && root.head().contains("<entry");
    return bare ? new Sniff(70, "begins as a feed") : Sniff.NO;
  }

  @Override
  public List<RawItem> bundled(RawItem item) {
    return FeedStories.of(item, entry -> true);
  }

  @Override
  public Reading read(RawItem item) {
    XmlReader.Outcome outcome = XmlReader.read(item);
    if (outcome instanceof XmlReader.Outcome.Failed failed) {
      return failed.rejected();
    }
    XmlReader.Outcome.Tree tree = (XmlReader.Outcome.Tree) outcome;
    return new Feed(tree.root(), entry -> true).read(item, id(), tree.notices());
  }
}
