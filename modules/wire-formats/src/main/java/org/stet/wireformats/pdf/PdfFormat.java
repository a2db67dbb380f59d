package org.stet.wireformats.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.Limit;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.Sniff;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.document.DocumentStory;

/** PDF files (ISO 32000) that hold their text as text. */
@ServiceProvider(service = WireFormat.class, position = 330)
public final class PdfFormat implements WireFormat {
  /** The mark may stand a little below the head of the file. */
  private static final int HEAD = 1024;

  @Override
  public String id() {
    return "pdf";
  }

  @Override
  public Sniff sniff(RawItem item) {
    String head = new String(item.head(HEAD), StandardCharsets.ISO_8859_1);
    boolean below = head.contains("\n%PDF-") || head.contains("\r%PDF-");
    return head.startsWith("%PDF-") || below ? new Sniff(95, "begins as a PDF document") : Sniff.NO;
  }

  @Override
  public Reading read(RawItem item) {
    byte[] file = item.bytes();
    Optional<String> fault = StreamGuard.fault(item);
    if (fault.isPresent()) {
      return new Rejected("unsafe-file", item.name() + " is not read: " + fault.get(), 0);
    }
    PdfPages.Outcome outcome = PdfPages.read(file, item.limits().of(Limit.PAGES));
    if (outcome instanceof PdfPages.Outcome.Failed failed) {
      return new Rejected(failed.code(), item.name() + " " + failed.message(), 0);
    }
    return DocumentStory.read(item, id(), PdfText.of((PdfPages.Outcome.Pages) outcome));
  }
}
