package org.stet.exportformats.pdf;

import java.io.IOException;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.api.FactReport;
import org.stet.export.api.OutgoingFile;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.ReportExporter;
import org.stet.exportformats.report.ReportPage;

/** The fact check of a story on pages of paper. */
@Messages("factcheck-pdf-name=Fact check (PDF)")
@ServiceProvider(service = Exporter.class, position = 605)
public final class FactCheckPdfExporter implements ReportExporter {
  private final PaperMill mill = new PaperMill();

  @Override
  public String id() {
    return "factcheck-pdf";
  }

  @Override
  public String displayName() {
    return Bundle.factcheck_pdf_name();
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
  public OutgoingFile export(FactReport report) throws IOException {
    mill.mustFit(report.article().text());
    ReportPage page = new ReportPage(report, true);
    return mill.print(page.whole(), page.shown(), report.at());
  }
}
