package org.stet.facts.spi;

import java.util.List;
import org.stet.facts.api.Claim;
import org.stet.text.api.Article;

/** Finds the sentences of an article that are worth checking. */
public interface ClaimReader {

  /** Every sentence of the body with its score, ascending. */
  List<Claim> read(Article article);
}
