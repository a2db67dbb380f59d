package org.stet.exportformats.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.OutgoingFile;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Lays pages out as PDF, with embedded fonts. Nothing is fetched, from the network or the disk; the
 * same page at the same time gives the same bytes. For any thread.
 */
@Messages({
  "# {0} - number of characters",
  "# {1} - the most",
  "PaperMill.tooLong=it is too long for a PDF: {0} characters with all marks, at most {1}"
})
final class PaperMill {
  /** About 250 pages, which take half a minute. In UTF-16 code units of the page. */
  static final int LONGEST = 600_000;

  /** Kept, since a logger that nobody keeps forgets that it was silenced. */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private volatile @Nullable BitSet known;

  /** The characters that the fonts have; read once, since that takes a moment. */
  private BitSet known() {
    BitSet characters = known;
    if (characters == null) {
      characters = Typeface.SERIF.characters();
      characters.or(Typeface.SANS.characters());
      known = characters;
    }
    return characters;
  }

  /**
   * The pages of {@code xhtml}.
   *
   * @param words what people are shown in their place
   * @throws IOException if it cannot be set, with the reason for people
   */
  OutgoingFile print(String xhtml, String words, Instant at) throws IOException {
    mustFit(xhtml);
    // What they say on the way is about CSS, and about fonts that the page does not use.
    XRLog.setLoggingEnabled(false);
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    PrintableText text = PrintableText.of(xhtml, known());
    List<OpenPoint> remarks = text.remarks();
    return OutgoingFile.of(bytes(document(text.xml()), at), words, remarks);
  }

  /** Refuses what is too long, be it a page or the story that it is to be made of. */
  void mustFit(String text) throws IOException {
    if (text.length() > LONGEST) {
      String length = Integer.toString(text.length());
      throw new IOException(Bundle.PaperMill_tooLong(length, Integer.toString(LONGEST)));
    }
  }

  private static byte[] bytes(Document page, Instant at) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(page, null);
    builder.useUriResolver((base, address) -> address.startsWith("#") ? address : null);
    for (Typeface face : Typeface.values()) {
      face.offerTo(builder);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      try (PDDocument pdf = renderer.getPdfDocument()) {
        date(pdf, at);
        pdf.save(out);
      }
    }
    return out.toByteArray();
  }

  private static void date(PDDocument pdf, Instant at) {
    GregorianCalendar time = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
    PDDocumentInformation about = pdf.getDocumentInformation();
    about.setProducer("Stet");
    about.setCreationDate(time);
    about.setModificationDate(time);
    pdf.setDocumentId(at.toEpochMilli());
  }

  private static Document document(String xhtml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the page is no XML: " + e.getMessage(), e);
    }
  }
}
