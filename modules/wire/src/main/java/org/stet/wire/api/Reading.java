package org.stet.wire.api;

/** What came of reading an item: a story, or a reason why not. */
public sealed interface Reading {

  /** The item was read. */
  record Read(WireStory story) implements Reading {}

  /**
   * The item could not be read; its bytes are kept all the same.
   *
   * @param code a stable kebab-case id: {@code not-text}
   * @param message what is wrong, in an editor's words, naming the place if there is one
   * @param line the line of the item, from 1, or 0 if there is no one line
   */
  record Rejected(String code, String message, int line) implements Reading {}
}
