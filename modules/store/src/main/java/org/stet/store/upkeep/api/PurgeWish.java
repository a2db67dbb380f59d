package org.stet.store.upkeep.api;

import java.time.Instant;

/** What is to be purged. */
public sealed interface PurgeWish {

  /**
   * Whatever has these words, one behind the other, whatever their capitals: articles of which any
   * version, title or file has them, sources, notes, texts that are not saved.
   */
  record Words(String words) implements PurgeWish {
    public Words {
      if (words.isBlank()) {
        throw new IllegalArgumentException("words are needed");
      }
    }
  }

  /** One article with all its versions, files, verdicts and evidence. */
  record OneArticle(long id) implements PurgeWish {}

  /** One source with all its versions, and what was quoted from it as evidence. */
  record OneSource(long id) implements PurgeWish {}

  /** Articles and sources that were not changed, and texts that were not typed, since then. */
  record OlderThan(Instant time) implements PurgeWish {}
}
