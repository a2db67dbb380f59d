package org.stet.exportformats;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stet.export.api.Exported;
import org.stet.export.api.Outgoing;
import org.stet.export.api.OutgoingFile;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.ReportExporter;
import org.stet.exportformats.pdf.PdfText;
import org.stet.exportformats.report.Reports;
import org.stet.exportformats.words.CleanCharacters;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Role;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.spi.WireFormat;

/** What goes out, and what comes of it when Stet reads it again. */
public final class Exports {
  private Exports() {}

  /** The text of the file, or what people are shown in its place. */
  public static String written(Exporter exporter, String copyFile) {
    return file(exporter, copyFile).words();
  }

  /**
   * What people are shown, and every text that the file holds; where the format lacks a letter, the
   * reason for which there is none.
   */
  static String everything(Exporter exporter, String copyFile) {
    Exported exported = exported(exporter, copyFile);
    if (exported instanceof Exported.Refused refused) {
      boolean nothing = refused.message().contains("no claim was rated");
      nothing |= refused.message().contains("too long for a PDF");
      assertTrue(nothing || refused.message().contains("U+"), refused.message());
      return refused.message();
    }
    OutgoingFile file = ((Exported.Made) exported).file();
    byte[] bytes = file.bytes();
    return file.words() + inside(bytes, exporter);
  }

  private static String inside(byte[] bytes, Exporter exporter) {
    if (PdfText.isPdf(bytes)) {
      return PdfText.of(bytes);
    }
    return ZipText.isZip(bytes)
        ? String.join("", ZipText.of(bytes).values())
        : new String(bytes, charset(exporter));
  }

  /**
   * Of a report, all words of the story are quotes and rated claims, and the story is on a page.
   */
  private static Exported exported(Exporter exporter, String copyFile) {
    if (exporter instanceof ReportExporter reports) {
      Article article = Article.of("Address: https://news.example/x\n" + copyFile);
      return Exported.of(reports, Reports.ofEverything(article));
    }
    return Exported.of(exporter, Outgoing.of(Article.of(copyFile)));
  }

  private static Charset charset(Exporter exporter) {
    String[] parts = exporter.mediaType().split("charset=", 2);
    return parts.length == 2 ? Charset.forName(parts[1]) : StandardCharsets.UTF_8;
  }

  public static OutgoingFile file(Exporter exporter, String copyFile) {
    Exported made = exported(exporter, copyFile);
    return assertInstanceOf(Exported.Made.class, made).file();
  }

  public static Article readAgain(WireFormat format, String written) {
    return readAgain(format, written.getBytes(StandardCharsets.UTF_8));
  }

  public static Article readAgain(WireFormat format, byte[] bytes) {
    RawItem item = new RawItem("story", null, bytes);
    return assertInstanceOf(Reading.Read.class, format.read(item)).story().article();
  }

  /** Role, words and credit of what goes out of the body, in order. */
  public static List<String> published(Article article) {
    return article.body().stream()
        .filter(block -> block.role().isPublished() && !article.plain(block).isBlank())
        .map(block -> line(article, block))
        .toList();
  }

  private static String line(Article article, Block block) {
    String words = clean(article.plain(block));
    // A table of a single line is read as a paragraph: nothing tells that it is one.
    boolean oneLine = block.role() == Role.TABLE && words.indexOf('\n') < 0;
    Role role = oneLine ? Role.PARAGRAPH : block.role();
    return role + ": " + words + " [" + clean(article.credit(block).orElse("")) + "]";
  }

  private static String clean(String words) {
    return CleanCharacters.of(words).strip();
  }
}
