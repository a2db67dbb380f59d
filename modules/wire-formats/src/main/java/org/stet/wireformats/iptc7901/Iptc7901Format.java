package org.stet.wireformats.iptc7901;

import java.nio.charset.StandardCharsets;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Sniff;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.AgencyReading;

/**
 * IPTC 7901, in which European agencies send: header, keywords, and between STX and ETX a heading
 * and wrapped lines. The notes that agencies put below a story stay, but as notes.
 */
@ServiceProvider(service = WireFormat.class, position = 210)
public final class Iptc7901Format implements WireFormat {
  static final String ID = "iptc7901";
  private static final int HEAD = 2048;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Sniff sniff(RawItem item) {
    String head = new String(item.head(HEAD), StandardCharsets.ISO_8859_1);
    int confidence = IptcHeader.confidence(AgencyLine.of(head));
    return confidence == 0 ? Sniff.NO : new Sniff(confidence, "has a header of IPTC 7901");
  }

  @Override
  public Reading read(RawItem item) {
    return AgencyReading.of(item, ID, copy -> new IptcStory(copy).read());
  }
}
