package org.stet.session.api;

/** Is told, on the event thread, what changed in a session; asks the session for the rest. */
public interface ArticleListener {

  /** The text is another one. All ranges handed out before speak of an older text. */
  default void textChanged(ArticleSession session) {}

  /** Quotes, claims and findings were read anew. */
  default void factsChanged(ArticleSession session) {}

  /** Something in the review of the cleaning is another way now. */
  default void reviewChanged(ArticleSession session) {}

  /**
   * A place was chosen, or none is any more.
   *
   * @param chooser who chose it, so that it need not follow itself
   */
  default void selectionChanged(ArticleSession session, Object chooser) {}

  /** The article has another file or name, or was saved, or was changed since it was saved. */
  default void stateChanged(ArticleSession session) {}

  /** The article was closed; this is the last the listener hears. */
  default void closed(ArticleSession session) {}
}
