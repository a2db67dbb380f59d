package org.stet.wireformats.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.stet.wireformats.document.DocumentProperties;

/** Takes the pages of a file apart into signs. Nothing outside the file is looked at. */
final class PdfPages {
  private static final long MEMORY = 300_000_000;

  /** Kept, since a logger that nobody keeps forgets that it was silenced. */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private PdfPages() {}

  /** What came of it. */
  sealed interface Outcome {
    /**
     * The pages, as far as they could be read.
     *
     * @param pages the signs of each page
     * @param pageCount of the whole document
     * @param heights of the pages, in points
     * @param broken the pages, from 1, that could not be read to their end
     */
    record Pages(
        List<List<Glyph>> pages,
        int pageCount,
        List<Double> heights,
        List<Integer> broken,
        boolean truncated,
        DocumentProperties properties)
        implements Outcome {}

    /** Why nothing can be read; the message goes on behind the name of the file. */
    record Failed(String code, String message) implements Outcome {}
  }

  static Outcome read(byte[] file, int most) {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF)); // It reports every flaw as an error.
    FontMappers.set(new NoSystemFonts());
    try (PDDocument document =
        Loader.loadPDF(
            file, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
      return pages(document, most);
    } catch (InvalidPasswordException e) {
      return new Outcome.Failed(
          "encrypted",
          "is protected by a password: open it with its password and save a copy without one");
    } catch (OutOfMemoryError e) {
      // What is encrypted cannot be measured before it is unpacked.
      return new Outcome.Failed("unsafe-file", "is not read: it unpacks to more than any story");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new Outcome.Failed(
          "broken-pdf", "is a damaged PDF file: its list of parts cannot be read or made anew");
    }
  }

  private static Outcome pages(PDDocument document, int most) throws IOException {
    int count = document.getNumberOfPages();
    List<List<Glyph>> pages = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    List<Integer> broken = new ArrayList<>();
    GlyphCollector collector = new GlyphCollector();
    int glyphs = 0;
    int failures = 0;
    for (int i = 0; i < Math.min(count, most) && !collector.isFull(); i++) {
      boolean whole = false;
      try {
        PDPage page = document.getPage(i);
        heights.add((double) page.getMediaBox().getHeight());
        whole = collector.read(document, i + 1);
      } catch (IOException | RuntimeException | StackOverflowError e) {
        failures++;
      }
      if (!whole) {
        broken.add(i + 1);
      }
      List<Glyph> signs = collector.take();
      glyphs += signs.size();
      pages.add(signs);
    }
    if (glyphs == 0) {
      return noText(count, failures);
    }
    return new Outcome.Pages(
        pages, count, heights, broken, collector.isFull(), PdfProperties.of(document));
  }

  private static Outcome noText(int count, int failures) {
    if (failures > 0 && failures >= count) {
      return new Outcome.Failed(
          "broken-pdf", "is a damaged PDF file: none of its pages can be read");
    }
    String pages = count == 1 ? "its page" : "its " + count + " pages";
    return count == 0
        ? new Outcome.Failed("broken-pdf", "is a PDF file without pages")
        : new Outcome.Failed(
            "no-text",
            "has no text: "
                + pages
                + " may be pictures from a scanner; have the text recognized, and save that");
  }
}
