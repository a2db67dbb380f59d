package org.stet.wireformats.packed;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.Sniff;
import org.stet.wire.spi.WireFormat;

/** One file packed with gzip (RFC 1952): reads as what is in it. */
@ServiceProvider(service = WireFormat.class, position = 105)
public final class GzipFormat implements WireFormat {
  @Override
  public String id() {
    return Inside.GZIP;
  }

  @Override
  public Sniff sniff(RawItem item) {
    byte[] head = item.head(3);
    boolean gzip = head.length == 3 && head[0] == 0x1f && head[1] == (byte) 0x8b && head[2] == 8;
    return gzip ? new Sniff(60, "is packed with gzip") : Sniff.NO;
  }

  @Override
  public Reading read(RawItem item) {
    byte[] bytes;
    try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(item.bytes()))) {
      bytes = new Unpacking(item.length()).all(packed);
    } catch (Unpacking.TooMuch e) {
      return new Rejected("too-much", item.name() + ": " + e.getMessage(), 0);
    } catch (EOFException e) {
      return new Rejected("cut-short", item.name() + " is packed with gzip and breaks off", 0);
    } catch (IOException e) {
      return new Rejected(
          "damaged", item.name() + " is packed with gzip and damaged (" + e.getMessage() + ")", 0);
    }
    String name = item.name().replaceFirst("(?i)\\.gz$", "");
    return Packed.read(new RawItem(name, null, bytes), List.of());
  }
}
