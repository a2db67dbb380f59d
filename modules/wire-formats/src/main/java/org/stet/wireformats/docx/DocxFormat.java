package org.stet.wireformats.docx;

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
import org.stet.wireformats.document.DocumentText;
import org.stet.wireformats.document.ZipNames;
import org.stet.wireformats.document.ZipParts;
import org.stet.wireformats.xml.XmlReader;

/** Documents of Word since 2007 (Office Open XML, ECMA-376), transitional or strict. */
@ServiceProvider(service = WireFormat.class, position = 300)
public final class DocxFormat implements WireFormat {
  private static final int HEAD = 1 << 16;

  /** Where the first name in an archive stands. */
  private static final int NAME = 30;

  @Override
  public String id() {
    return "docx";
  }

  @Override
  public Sniff sniff(RawItem item) {
    for (String name : ZipNames.of(item)) {
      if (name.startsWith("word/")) {
        return new Sniff(95, "is an archive with the parts of a Word document");
      }
    }
    // One that breaks off has no directory; its first part may be that of any Office document.
    String head = new String(item.head(HEAD), StandardCharsets.ISO_8859_1);
    return head.startsWith("PK\3\4")
            && head.startsWith("[Content_Types].xml", NAME)
            && head.contains("word/")
        ? new Sniff(95, "is an archive that begins as a Word document")
        : Sniff.NO;
  }

  @Override
  public Reading read(RawItem item) {
    ZipParts zip = ZipParts.of(item, DocxParts::isWanted);
    if (!zip.fault().isEmpty()) {
      return new Rejected("unsafe-archive", item.name() + " is not unpacked: " + zip.fault(), 0);
    }
    DocxParts parts = new DocxParts(zip);
    Optional<RawItem> main = parts.main();
    if (main.isEmpty() || main.get().length() == 0) {
      return new Rejected(
          "broken-document",
          item.name() + " is a damaged Word document: the part with its text is missing",
          0);
    }
    XmlReader.Outcome outcome = XmlReader.read(main.get());
    if (outcome instanceof XmlReader.Outcome.Failed failed) {
      return failed.rejected();
    }
    XmlReader.Outcome.Tree tree = (XmlReader.Outcome.Tree) outcome;
    DocumentText text = new DocxReader(parts).read(tree.root());
    List<Notice> notices = new ArrayList<>(tree.notices());
    if (zip.breaksOff()) {
      notices.add(
          new Notice(
              "damaged-archive",
              "the file is damaged: parts of the document may be missing, what was found is read"));
    }
    notices.addAll(text.notices());
    return DocumentStory.read(
        item, id(), new DocumentText(text.paragraphs(), text.properties(), notices));
  }
}
