package org.stet.wireformats.odt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.Sniff;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.document.DocumentStory;
import org.stet.wireformats.document.ZipParts;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlReader;

/** Texts in OpenDocument (ISO/IEC 26300), as LibreOffice writes them. */
@ServiceProvider(service = WireFormat.class, position = 310)
public final class OdtFormat implements WireFormat {
  private static final int HEAD = 4096;
  private static final String TYPE = "mimetypeapplication/vnd.oasis.opendocument.text";

  @Override
  public String id() {
    return "odt";
  }

  @Override
  public Sniff sniff(RawItem item) {
    String head = new String(item.head(HEAD), StandardCharsets.ISO_8859_1);
    return head.startsWith("PK\3\4") && head.startsWith(TYPE, 30)
        ? new Sniff(95, "is an archive that says it is an OpenDocument text")
        : Sniff.NO;
  }

  @Override
  public Reading read(RawItem item) {
    ZipParts zip =
        ZipParts.of(
            item, name -> name.matches("(?:content|styles|meta)\\.xml|META-INF/manifest\\.xml"));
    if (!zip.fault().isEmpty()) {
      return new Rejected("unsafe-archive", item.name() + " is not unpacked: " + zip.fault(), 0);
    }
    Optional<RawItem> content = zip.part("content.xml");
    if (content.isEmpty() || content.get().length() == 0) {
      return new Rejected(
          "broken-document",
          item.name() + " is a damaged OpenDocument text: the part with its text is missing",
          0);
    }
    if (isEncrypted(zip)) {
      return new Rejected(
          "encrypted",
          item.name()
              + " is protected by a password: open it with its password and save a copy without one",
          0);
    }
    XmlReader.Outcome outcome = XmlReader.read(content.get());
    if (outcome instanceof XmlReader.Outcome.Failed failed) {
      return failed.rejected();
    }
    XmlReader.Outcome.Tree tree = (XmlReader.Outcome.Tree) outcome;
    List<Notice> notices = new ArrayList<>(tree.notices());
    if (zip.breaksOff()) {
      notices.add(
          new Notice(
              "damaged-archive",
              "the file is damaged: parts of the document may be missing, what was found is read"));
    }
    return DocumentStory.read(
        item,
        id(),
        OdtReader.read(tree.root(), part(zip, "styles.xml"), part(zip, "meta.xml"), notices));
  }

  private static boolean isEncrypted(ZipParts zip) {
    Optional<XmlElement> manifest = part(zip, "META-INF/manifest.xml");
    return manifest.filter(m -> !m.inside("encryption-data").isEmpty()).isPresent();
  }

  private static Optional<XmlElement> part(ZipParts zip, String name) {
    return zip.part(name)
        .flatMap(
            part ->
                XmlReader.read(part) instanceof XmlReader.Outcome.Tree tree
                    ? Optional.of(tree.root())
                    : Optional.empty());
  }
}
