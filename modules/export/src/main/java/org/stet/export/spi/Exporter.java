package org.stet.export.spi;

import java.io.IOException;
import org.stet.text.api.Article;

/**
 * Writes publish-ready text in one format. Stateless, called from any thread. Notes to colleagues
 * never go out.
 */
public interface Exporter {

  /** The stable kebab-case id: {@code html}. */
  String id();

  /** What it writes, as an editor would say it: "A web page". */
  String displayName();

  /** The media type of what is written, with its character set. */
  String mediaType();

  /** The usual file name extension, without a dot. */
  String extension();

  /** Writes {@code article} to {@code out}. */
  void export(Article article, Appendable out) throws IOException;
}
