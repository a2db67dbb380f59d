package org.stet.store.upkeep.api;

/**
 * Is told how far long work is. Called on the thread that works, some times a second at most per
 * step and megabyte; must not take long and must not throw.
 */
public interface Steps {
  /** Nobody wants to know. */
  Steps SILENT = (what, done, all) -> {};

  /** What is being done. */
  enum What {
    COPY,
    UNPACK,
    CHECK,
    KEEP_BESIDE,
    PURGE,
    COMPACT,
    CLEAN_BACKUPS,
    WRITE_ARCHIVE,
    READ_ARCHIVE
  }

  /**
   * Says that {@code done} of {@code all} are done.
   *
   * @param what the step
   * @param done how much is done: bytes of files, rows of tables
   * @param all how much there is to do, or 0 if nobody knows
   */
  void at(What what, long done, long all);
}
