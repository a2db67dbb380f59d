package org.stet.wireformats.zczc;

import java.nio.charset.StandardCharsets;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Sniff;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.AgencyReading;

/** Text between ZCZC and NNNN, with header lines that a sign opens. */
@ServiceProvider(service = WireFormat.class, position = 220)
public final class ZczcFormat implements WireFormat {
  static final String ID = "zczc";
  private static final int HEAD = 1024;
  private static final int REACH = 6;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Sniff sniff(RawItem item) {
    String head = new String(item.head(HEAD), StandardCharsets.ISO_8859_1);
    int seen = 0;
    for (AgencyLine line : AgencyLine.of(head)) {
      if (ZczcStory.isOpening(line)) {
        return new Sniff(seen == 0 ? 92 : 70, "begins with ZCZC");
      }
      seen += line.isBlank() ? 0 : 1;
      if (seen >= REACH) {
        break;
      }
    }
    return Sniff.NO;
  }

  @Override
  public Reading read(RawItem item) {
    return AgencyReading.of(item, ID, copy -> new ZczcStory(copy).read());
  }
}
