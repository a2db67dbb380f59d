package org.stet.exportformats.report;

import java.io.IOException;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.api.FactReport;
import org.stet.export.api.OutgoingFile;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.ReportExporter;

/**
 * The fact check of a story as a page to read and to print: HTML of the Living Standard in one file
 * that runs nothing and fetches nothing.
 */
@Messages("factcheck-name=Fact check")
@ServiceProvider(service = Exporter.class, position = 600)
public final class FactCheckExporter implements ReportExporter {

  @Override
  public String id() {
    return "factcheck-html";
  }

  @Override
  public String displayName() {
    return Bundle.factcheck_name();
  }

  @Override
  public String mediaType() {
    return "text/html; charset=utf-8";
  }

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public OutgoingFile export(FactReport report) throws IOException {
    return OutgoingFile.ofText(new ReportPage(report, false).whole(), mediaType());
  }
}
