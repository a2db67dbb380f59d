package org.stet.facts.spi;

import java.util.List;
import org.stet.facts.api.Quote;
import org.stet.text.api.Article;

/** Finds the quotes of an article and who said them. */
public interface QuoteReader {

  /** The quotes of {@code article}, ascending; nested ones follow the one around them. */
  List<Quote> read(Article article);
}
