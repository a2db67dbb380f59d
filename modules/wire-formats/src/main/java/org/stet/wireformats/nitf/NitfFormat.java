package org.stet.wireformats.nitf;

import java.util.Locale;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Sniff;
import org.stet.wire.api.StoryKind;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.story.Stories;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlReader;
import org.stet.wireformats.xml.XmlRoot;

/** NITF 3.x of the IPTC, with or without a document type or a namespace. */
@ServiceProvider(service = WireFormat.class, position = 200)
public final class NitfFormat implements WireFormat {
  @Override
  public String id() {
    return "nitf";
  }

  @Override
  public Sniff sniff(RawItem item) {
    return XmlRoot.of(item).is("nitf") ? new Sniff(95, "begins as NITF") : Sniff.NO;
  }

  @Override
  public Reading read(RawItem item) {
    XmlReader.Outcome outcome = XmlReader.read(item);
    if (outcome instanceof XmlReader.Outcome.Failed failed) {
      return failed.rejected();
    }
    XmlReader.Outcome.Tree tree = (XmlReader.Outcome.Tree) outcome;
    Sheet sheet = new Sheet();
    int words = NitfStory.add(sheet, tree.root());
    return Stories.read(item, id(), kind(tree.root()), sheet, words, tree.notices());
  }

  private static StoryKind kind(XmlElement nitf) {
    String type =
        nitf.first("head", "tobject")
            .map(object -> object.attribute("tobject.type"))
            .orElse("")
            .toLowerCase(Locale.ROOT);
    return type.contains("advisory") ? StoryKind.ADVISORY : StoryKind.STORY;
  }
}
