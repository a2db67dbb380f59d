package org.stet.store.api;

import java.util.List;
import org.stet.text.api.TextRange;

/**
 * A version that has the words that were looked for.
 *
 * @param article the article
 * @param version the id of the newest version that has them
 * @param isHead whether that is the version that counts
 * @param snippet a piece of its text around the first of them, on one line
 * @param marks where the words stand in the snippet
 */
public record Hit(
    ArticleRecord article, long version, boolean isHead, String snippet, List<TextRange> marks) {

  public Hit {
    marks = List.copyOf(marks);
  }
}
