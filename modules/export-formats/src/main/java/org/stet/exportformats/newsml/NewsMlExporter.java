package org.stet.exportformats.newsml;

import java.io.IOException;
import java.time.Clock;
import java.time.InstantSource;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.TextExporter;
import org.stet.exportformats.words.XmlText;
import org.stet.text.api.Article;

/**
 * NewsML-G2 2.35 of the IPTC, valid by its schema: a news item with the text as NITF 3.6. {@code
 * docs/export.md} lists what it cannot carry.
 */
@Messages("newsml-name=NewsML-G2")
@ServiceProvider(service = Exporter.class, position = 330)
public final class NewsMlExporter implements TextExporter {
  private final InstantSource clock;

  public NewsMlExporter() {
    this(Clock.systemUTC());
  }

  /** The standard wants the time of a version: of a story without one, {@code clock} tells it. */
  public NewsMlExporter(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public String id() {
    return "newsml-g2";
  }

  @Override
  public String displayName() {
    return Bundle.newsml_name();
  }

  @Override
  public String mediaType() {
    return "application/vnd.iptc.g2.newsitem+xml; charset=utf-8";
  }

  @Override
  public String extension() {
    return "xml";
  }

  @Override
  public void export(Article article, Appendable out) throws IOException {
    XmlText xml = new XmlText();
    new NewsItem(article, xml, clock).write();
    out.append(xml.finish());
  }
}
