package org.stet.exportformats.html;

import java.io.IOException;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.TextExporter;
import org.stet.text.api.Article;

/**
 * A web page that says what each part of the story is, and nothing about how it looks. Follows the
 * HTML Living Standard.
 */
@Messages("html-name=A web page")
@ServiceProvider(service = Exporter.class, position = 200)
public final class HtmlExporter implements TextExporter {

  @Override
  public String id() {
    return "html";
  }

  @Override
  public String displayName() {
    return Bundle.html_name();
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
  public void export(Article article, Appendable out) throws IOException {
    HtmlPage.write(article, out);
  }
}
