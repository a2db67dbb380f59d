package org.stet.exportformats.icml;

import java.io.IOException;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.TextExporter;
import org.stet.text.api.Article;

/** ICML, which InDesign places on a page and InCopy edits. */
@Messages("icml-name=InDesign (ICML)")
@ServiceProvider(service = Exporter.class, position = 340)
public final class IcmlExporter implements TextExporter {

  @Override
  public String id() {
    return "icml";
  }

  @Override
  public String displayName() {
    return Bundle.icml_name();
  }

  @Override
  public String mediaType() {
    return "application/vnd.adobe.icml+xml; charset=utf-8";
  }

  @Override
  public String extension() {
    return "icml";
  }

  @Override
  public void export(Article article, Appendable out) throws IOException {
    out.append(IcmlDocument.of(article));
  }
}
