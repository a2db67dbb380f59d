package org.stet.store.api;

/**
 * What became of a story that came in.
 *
 * @param article the article it is
 * @param head the version that counts now
 * @param what whether there was anything to keep
 */
public record TakenIn(ArticleRecord article, Version head, What what) {

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
