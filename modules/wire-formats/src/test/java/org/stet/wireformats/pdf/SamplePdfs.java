package org.stet.wireformats.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** PDF files to be damaged: with and without packed streams, of one page and of several. */
public final class SamplePdfs {
  private static final String TEXT =
      "The bridge over the Tarn will be closed for eleven weeks from Monday, the council said, and"
          + " nobody knows yet how the school bus is to cross the river in that time.";

  private SamplePdfs() {}

  public static List<byte[]> all() throws IOException {
    List<byte[]> samples = new ArrayList<>();
    try (PdfWriter writer = new PdfWriter()) {
      writer.line(50, 80, PdfWriter.BOLD, 22, "Bridge to close for eleven weeks");
      writer.paragraph(50, 110, 230, PdfWriter.ROMAN, 10, TEXT);
      writer.paragraph(310, 110, 230, PdfWriter.ROMAN, 10, TEXT);
      samples.add(writer.bytes());
    }
    try (PdfWriter writer = new PdfWriter()) {
      for (int page = 1; page < 4; page++) {
        writer.line(50, 40, PdfWriter.SANS, 8, "Tarn council, page " + page);
        writer.paragraph(50, 110, 430, PdfWriter.SANS, 11, TEXT + " Page " + page + ".");
        writer.newPage();
      }
      samples.add(writer.bytes());
    }
    try (PdfWriter writer = new PdfWriter()) {
      writer.line(
          50,
          80,
          writer.liberation(),
          12,
          "A \ufb01rst line in a font of its own: \u0141\u00f3d\u017a");
      samples.add(writer.bytes());
    }
    return samples;
  }
}
