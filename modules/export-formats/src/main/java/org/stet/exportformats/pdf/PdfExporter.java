package org.stet.exportformats.pdf;

import java.io.IOException;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.api.Outgoing;
import org.stet.export.api.OutgoingFile;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.FileExporter;
import org.stet.exportformats.PlainTextExporter;

/** A proof of the story on pages of paper: PDF 1.7 with embedded fonts. */
@Messages("pdf-name=Proof (PDF)")
@ServiceProvider(service = Exporter.class, position = 335)
public final class PdfExporter implements FileExporter {
  private final PaperMill mill = new PaperMill();

  @Override
  public String id() {
    return "pdf";
  }

  @Override
  public String displayName() {
    return Bundle.pdf_name();
  }

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public OutgoingFile export(Outgoing story) throws IOException {
    StringBuilder words = new StringBuilder();
    new PlainTextExporter().export(story.article(), words);
    return mill.print(new ProofPage(story).whole(), words.toString(), story.at());
  }
}
