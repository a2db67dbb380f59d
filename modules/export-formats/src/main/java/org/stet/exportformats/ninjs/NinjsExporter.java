package org.stet.exportformats.ninjs;

import java.io.IOException;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.TextExporter;
import org.stet.text.api.Article;

/**
 * ninjs 3.1 of the IPTC, valid by its schema. {@code docs/export.md} lists what it cannot carry.
 */
@Messages("ninjs-name=ninjs 3.1")
@ServiceProvider(service = Exporter.class, position = 310)
public final class NinjsExporter implements TextExporter {

  @Override
  public String id() {
    return "ninjs";
  }

  @Override
  public String displayName() {
    return Bundle.ninjs_name();
  }

  @Override
  public String mediaType() {
    return "application/json; charset=utf-8";
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public void export(Article article, Appendable out) throws IOException {
    out.append(new NinjsItem(article, NinjsVersion.THREE).written());
  }
}
