package org.stet.wireformats.packed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openide.util.Lookup;
import org.stet.wire.api.WireReader;
import org.stet.wire.spi.WireFormat;

/** The readers of what is in a packed file: all but those of packed files. */
final class Inside {
  static final String GZIP = "gzip";
  static final String ZIP = "zip";

  private Inside() {}

  /** A file packed in a file packed in a file has no end, and one that is made so, no use. */
  static WireReader readers() {
    List<WireFormat> formats = new ArrayList<>();
    for (WireFormat format : Lookup.getDefault().lookupAll(WireFormat.class)) {
      if (!Set.of(GZIP, ZIP).contains(format.id())) {
        formats.add(format);
      }
    }
    return WireReader.of(formats);
  }
}
