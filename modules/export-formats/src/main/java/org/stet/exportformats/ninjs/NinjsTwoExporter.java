package org.stet.exportformats.ninjs;

import java.io.IOException;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.TextExporter;
import org.stet.text.api.Article;

/**
 * ninjs 2.2 of the IPTC, valid by its schema. {@code docs/export.md} lists what it cannot carry.
 */
@Messages("ninjs-two-name=ninjs 2.2")
@ServiceProvider(service = Exporter.class, position = 320)
public final class NinjsTwoExporter implements TextExporter {

  @Override
  public String id() {
    return "ninjs-2";
  }

  @Override
  public String displayName() {
    return Bundle.ninjs_two_name();
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
    out.append(new NinjsItem(article, NinjsVersion.TWO).written());
  }
}
