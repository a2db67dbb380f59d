package org.stet.store.api;

import java.util.List;

/**
 * What became of a story that came in.
 *
 * @param article the article it is
 * @param head the version that counts now
 * @param what whether there was anything to keep
 * @param links what it is to articles that were there: none if it was known, or is a new version
 */
public record TakenIn(ArticleRecord article, Version head, What what, List<TakeLink> links) {

  public TakenIn {
    links = List.copyOf(links);
  }

  /** A story that is no take of another article. */
  public TakenIn(ArticleRecord article, Version head, What what) {
    this(article, head, what, List.of());
  }

  /** What taking a story in can mean. */
  public enum What {
    /** A new article. */
    NEW_ARTICLE,
    /** New versions of one that was there. */
    NEW_VERSION,
    /** All of it was there already. */
    KNOWN
  }
}
