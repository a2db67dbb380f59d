package org.stet.wireformats.mail;

import java.util.function.Supplier;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Sniff;
import org.stet.wire.api.WireReader;
import org.stet.wire.spi.WireFormat;

/** Web pages that a browser saved with their pictures in one file (MHTML, RFC 2557). */
@ServiceProvider(service = WireFormat.class, position = 204)
public final class MhtmlFormat implements WireFormat {
  private final Supplier<WireReader> parts;

  public MhtmlFormat() {
    this.parts = WireReader::standard;
  }

  @Override
  public String id() {
    return MailFormat.PAGE;
  }

  @Override
  public Sniff sniff(RawItem item) {
    MailHead head = MailFormat.head(item);
    return head.isPage() && head.confidence() > 0
        ? new Sniff(95, "begins as a page saved in one file")
        : Sniff.NO;
  }

  @Override
  public boolean mayForbid() {
    return false;
  }

  @Override
  public Reading read(RawItem item) {
    return MailFormat.read(item, id(), parts.get());
  }
}
