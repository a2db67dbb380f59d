package org.stet.exportformats.rss;

import java.io.IOException;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.TextExporter;
import org.stet.text.api.Article;

/** RSS 2.0, a feed of one item with its whole text. RSS cannot say that a story is withheld. */
@Messages("rss-name=RSS")
@ServiceProvider(service = Exporter.class, position = 260)
public final class RssExporter implements TextExporter {

  @Override
  public String id() {
    return "rss";
  }

  @Override
  public String displayName() {
    return Bundle.rss_name();
  }

  @Override
  public String mediaType() {
    return "application/rss+xml; charset=utf-8";
  }

  @Override
  public String extension() {
    return "rss";
  }

  @Override
  public void export(Article article, Appendable out) throws IOException {
    out.append(new RssFeed(article).written());
  }
}
