package org.stet.exportformats.markdown;

import java.io.IOException;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.TextExporter;
import org.stet.text.api.Article;

/** Markdown after CommonMark, behind front matter in YAML, as builders of sites read it. */
@Messages("markdown-name=Markdown")
@ServiceProvider(service = Exporter.class, position = 250)
public final class MarkdownExporter implements TextExporter {

  @Override
  public String id() {
    return "markdown";
  }

  @Override
  public String displayName() {
    return Bundle.markdown_name();
  }

  @Override
  public String mediaType() {
    return "text/markdown; charset=utf-8";
  }

  @Override
  public String extension() {
    return "md";
  }

  @Override
  public void export(Article article, Appendable out) throws IOException {
    FrontMatter.write(article, out);
    new MarkdownBody(article, out).write();
  }
}
