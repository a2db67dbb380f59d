package org.stet.wireformats.pressrelease;

import java.util.List;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.CharacterSets;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Sniff;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.AgencyReading;

/**
 * Press releases: told by a line that says so, or by the service in the dateline. Who issued it,
 * whom to ask and what it says about itself stays in the text.
 */
@ServiceProvider(service = WireFormat.class, position = 230)
public final class PressReleaseFormat implements WireFormat {
  static final String ID = "press-release";
  private static final int HEAD = 4096;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Sniff sniff(RawItem item) {
    RawItem head = new RawItem(item.name(), item.mediaType(), item.head(HEAD));
    if (head.length() == 0) {
      return Sniff.NO;
    }
    String text = CharacterSets.decode(head).text();
    String start = text.stripLeading();
    if (start.startsWith("<") || start.startsWith("{") || start.startsWith("[")) {
      return Sniff.NO;
    }
    List<String> lines =
        AgencyLine.of(text).stream()
            .filter(line -> !line.isBlank())
            .map(AgencyLine::words)
            .toList();
    int confidence = ReleaseLabels.confidence(lines);
    return confidence == 0 ? Sniff.NO : new Sniff(confidence, "is labelled as a press release");
  }

  @Override
  public Reading read(RawItem item) {
    return AgencyReading.of(item, ID, copy -> new PressRelease(copy).read());
  }
}
