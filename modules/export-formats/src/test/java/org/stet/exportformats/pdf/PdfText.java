package org.stet.exportformats.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** The text that a reader of PDF finds. */
public final class PdfText {
  private static final double MARGIN = 64;

  private PdfText() {}

  public static boolean isPdf(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D';
  }

  /** All of it, with what stands on each page, and what the document says of itself. */
  public static String of(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf) + pdf.getDocumentInformation().getTitle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text between the margins, on one line. */
  static String body(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (PDPage page : pdf.getPages()) {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true); // Emphasis is drawn after what is around it.
        double height = page.getMediaBox().getHeight();
        double width = page.getMediaBox().getWidth();
        stripper.addRegion("body", new Rectangle2D.Double(0, MARGIN, width, height - 2 * MARGIN));
        stripper.extractRegions(page);
        text.append(stripper.getTextForRegion("body")).append(' ');
      }
    }
    return onOneLine(text.toString());
  }

  static String onOneLine(String text) {
    return text.replaceAll("[\\s\u00a0\u2000-\u200a\u202f\u3000]+", " ").strip();
  }
}
