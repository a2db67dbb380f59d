package org.stet.store.journal.api;

/** What one record of the journal says. */
public sealed interface JournalChange {

  /** The text of an article now, in place of what was kept under the same key before. */
  record Keep(UnsavedText text) implements JournalChange {}

  /** The text under {@code key} was saved or given up; it is not to be recovered. */
  record Drop(String key) implements JournalChange {}
}
