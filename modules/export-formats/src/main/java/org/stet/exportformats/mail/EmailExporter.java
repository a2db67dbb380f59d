package org.stet.exportformats.mail;

import java.io.IOException;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.TextExporter;
import org.stet.text.api.Article;

/**
 * An e-mail (RFC 5322, MIME) that a mail program opens as a draft: the story as text and as a page.
 * Who sends it to whom is not Stet's to say.
 */
@Messages("email-name=E-mail")
@ServiceProvider(service = Exporter.class, position = 270)
public final class EmailExporter implements TextExporter {

  @Override
  public String id() {
    return "email";
  }

  @Override
  public String displayName() {
    return Bundle.email_name();
  }

  @Override
  public String mediaType() {
    return "message/rfc822; charset=us-ascii";
  }

  @Override
  public String extension() {
    return "eml";
  }

  @Override
  public void export(Article article, Appendable out) throws IOException {
    Letter.write(article, out);
  }
}
