package org.stet.wire.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.stet.wire.spi.WireFormat;

/**
 * Reads items in whatever format they come: the format that is surest of an item reads it.
 * Immutable and safe to use from any thread.
 */
public final class WireReader {
  private final List<WireFormat> formats;

  private WireReader(Collection<? extends WireFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /** A reader of {@code formats}; of formats equally sure, the first in this order reads. */
  public static WireReader of(Collection<? extends WireFormat> formats) {
    return new WireReader(formats);
  }

  /** A reader of all registered formats. */
  public static WireReader standard() {
    return of(Lookup.getDefault().lookupAll(WireFormat.class));
  }

  /** The formats, in order. */
  public List<WireFormat> formats() {
    return formats;
  }

  /** The format that is surest of {@code item}, if any takes it at all. */
  public Optional<WireFormat> formatOf(RawItem item) {
    @Nullable WireFormat best = null;
    int confidence = 0;
    for (WireFormat format : formats) {
      int sure = format.sniff(item).confidence();
      if (sure > confidence) {
        best = format;
        confidence = sure;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Reads {@code item}, or says why it cannot be read. */
  public Reading read(RawItem item) {
    return formatOf(item)
        .map(format -> format.read(item))
        .orElseGet(
            () ->
                new Reading.Rejected(
                    "unknown-format", "no known format reads files of this kind", 0));
  }
}
