package org.stet.exportformats.nitf;

import java.io.IOException;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.TextExporter;
import org.stet.exportformats.words.XmlText;
import org.stet.text.api.Article;

/** NITF 3.6 of the IPTC, valid by its schema. {@code docs/export.md} lists what it cannot carry. */
@Messages("nitf-name=NITF 3.6")
@ServiceProvider(service = Exporter.class, position = 300)
public final class NitfExporter implements TextExporter {

  @Override
  public String id() {
    return "nitf";
  }

  @Override
  public String displayName() {
    return Bundle.nitf_name();
  }

  @Override
  public String mediaType() {
    return "application/xml; charset=utf-8";
  }

  @Override
  public String extension() {
    return "xml";
  }

  @Override
  public void export(Article article, Appendable out) throws IOException {
    XmlText xml = new XmlText();
    NitfDocument.write(article, xml);
    out.append(xml.finish());
  }
}
