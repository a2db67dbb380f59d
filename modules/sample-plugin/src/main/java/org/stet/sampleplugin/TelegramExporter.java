package org.stet.sampleplugin;

import java.io.IOException;
import java.util.Locale;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.TextExporter;
import org.stet.text.api.Article;
import org.stet.text.api.Block;

/** Writes an article as a telegram: in capitals, a STOP for each full stop at a block's end. */
@ServiceProvider(service = Exporter.class)
public final class TelegramExporter implements TextExporter {

  @Override
  public String id() {
    return "telegram";
  }

  @Override
  public String displayName() {
    return "A telegram";
  }

  @Override
  public String mediaType() {
    return "text/plain; charset=us-ascii";
  }

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public void export(Article article, Appendable out) throws IOException {
    out.append("TELEGRAM\n");
    for (Block block : article.body()) {
      if (block.role().isPublished()) {
        String words = article.plain(block).toUpperCase(Locale.ROOT);
        boolean sentence = words.endsWith(".");
        out.append(sentence ? words.substring(0, words.length() - 1) + " STOP" : words)
            .append('\n');
      }
    }
  }
}
