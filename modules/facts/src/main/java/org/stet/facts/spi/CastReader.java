package org.stet.facts.spi;

import org.stet.facts.api.CastList;
import org.stet.text.api.Article;

/** Finds who appears in an article. */
public interface CastReader {

  /** The people and organisations of {@code article}; nobody if it cannot be told. */
  CastList cast(Article article);
}
