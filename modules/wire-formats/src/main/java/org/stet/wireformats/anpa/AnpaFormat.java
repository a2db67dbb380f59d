package org.stet.wireformats.anpa;

import java.nio.charset.StandardCharsets;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Sniff;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.AgencyReading;

/**
 * ANPA 1312, in which American agencies send: a header between SOH and STX, the text between STX
 * and ETX with codes for the typesetter, and a trailer. Looser forms of it, without quads or with a
 * header that is cut, are read as far as they go.
 */
@ServiceProvider(service = WireFormat.class, position = 200)
public final class AnpaFormat implements WireFormat {
  static final String ID = "anpa1312";
  private static final int HEAD = 2048;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Sniff sniff(RawItem item) {
    String head = new String(item.head(HEAD), StandardCharsets.ISO_8859_1);
    int confidence = AnpaHeader.confidence(AgencyLine.of(head));
    return confidence == 0 ? Sniff.NO : new Sniff(confidence, "has a header of ANPA 1312");
  }

  @Override
  public Reading read(RawItem item) {
    return AgencyReading.of(item, ID, copy -> new AnpaStory(copy).read());
  }
}
