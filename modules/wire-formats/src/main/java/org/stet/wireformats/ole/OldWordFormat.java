package org.stet.wireformats.ole;

import java.nio.charset.StandardCharsets;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.Sniff;
import org.stet.wire.spi.WireFormat;

/**
 * Documents of Word before 2007, and documents of today with a password, which lie in the same
 * container (MS-CFB). They are known, and refused with what to do.
 */
@ServiceProvider(service = WireFormat.class, position = 340)
public final class OldWordFormat implements WireFormat {
  private static final String CONTAINER = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  @Override
  public String id() {
    return "doc";
  }

  @Override
  public Sniff sniff(RawItem item) {
    String head = new String(item.head(CONTAINER.length()), StandardCharsets.ISO_8859_1);
    if (!head.equals(CONTAINER)) {
      return Sniff.NO;
    }
    // The names of the parts stand in a directory that may lie anywhere, often at the end.
    String whole = new String(item.bytes(), StandardCharsets.ISO_8859_1);
    return holds(whole, "WordDocument") || holds(whole, "EncryptedPackage")
        ? new Sniff(95, "is an old Word document, or one with a password")
        : Sniff.NO;
  }

  /** Names are in UTF-16. */
  private static boolean holds(String whole, String name) {
    return whole.contains(
        new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
  }

  @Override
  public Reading read(RawItem item) {
    String whole = new String(item.bytes(), StandardCharsets.ISO_8859_1);
    return holds(whole, "EncryptedPackage")
        ? new Rejected(
            "encrypted",
            item.name()
                + " is protected by a password: open it with its password and save a copy without one",
            0)
        : new Rejected(
            "old-word",
            item.name()
                + " is a Word document of the kind before 2007 (.doc), which Stet does not read: open it"
                + " in a word processor and save it as .docx or .rtf",
            0);
  }
}
