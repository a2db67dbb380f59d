package org.stet.wireformats.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.Nest;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.Sniff;
import org.stet.wire.api.WireReader;
import org.stet.wire.spi.WireFormat;

/** One file packed with gzip (RFC 1952): reads as what is in it. */
@ServiceProvider(service = WireFormat.class, position = 105)
public final class GzipFormat implements WireFormat {
  @Override
  public String id() {
    return "gzip";
  }

  @Override
  public Sniff sniff(RawItem item) {
    byte[] head = item.head(3);
    boolean gzip = head.length == 3 && head[0] == 0x1f && head[1] == (byte) 0x8b && head[2] == 8;
    return gzip ? new Sniff(60, "is packed with gzip") : Sniff.NO;
  }

  @Override
  public List<RawItem> bundled(RawItem item) {
    Nest nest = Nest.of(item);
    try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(item.bytes()))) {
      Unpacked unpacked = new Unpacking(nest).all(packed);
      RawItem inner = nest.inside(item, unpackedName(item), null, unpacked.bytes());
      List<RawItem> stories = WireReader.standard().stories(inner);
      return stories.size() > 1 ? stories : List.of(); // One story is read as it is.
    } catch (IOException e) {
      return List.of();
    }
  }

  @Override
  public boolean mayForbid() {
    return false;
  }

  @Override
  public Reading read(RawItem item) {
    Unpacked unpacked;
    Nest nest = Nest.of(item);
    try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(item.bytes()))) {
      unpacked = new Unpacking(nest).all(packed);
    } catch (Unpacking.TooMuch e) {
      return new Rejected("too-much", item.name() + ": " + e.getMessage(), 0);
    } catch (IOException e) {
      unpacked = new Unpacked(new byte[0], e);
    }
    String damage = unpacked.damage().map(what -> "the packed file " + what).orElse("");
    if (!damage.isEmpty() && unpacked.bytes().length == 0) {
      return new Rejected("damaged", item.name() + ": " + damage, 0);
    }
    List<Notice> notices =
        damage.isEmpty()
            ? List.of()
            : List.of(new Notice("gzip-damaged", damage + "; what came before was read"));
    return Packed.read(nest.inside(item, unpackedName(item), null, unpacked.bytes()), notices);
  }

  private static String unpackedName(RawItem item) {
    return item.name().replaceFirst("(?i)\\.gz$", "");
  }
}
