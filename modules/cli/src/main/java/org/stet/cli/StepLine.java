package org.stet.cli;

import org.stet.store.upkeep.api.Steps;

/** Tells somebody who waits at a terminal how far long work on the store is; nobody else. */
final class StepLine implements Steps, AutoCloseable {
  private static final long PATIENCE = 300_000_000L;

  private final Out err;
  private final boolean wanted;
  private final long started = System.nanoTime();
  private boolean shown;

  StepLine(Surroundings surroundings) {
    this.err = surroundings.err();
    this.wanted = surroundings.errIsTerminal();
  }

  @Override
  public void at(What what, long done, long all) {
    if (wanted && System.nanoTime() - started > PATIENCE) {
      err.print("\r" + inWords(what) + amount(what, done, all) + "\u001b[K").flush();
      shown = true;
    }
  }

  private static String inWords(What what) {
    return switch (what) {
      case COPY -> "copying the store";
      case UNPACK -> "unpacking";
      case CHECK -> "comparing texts with their hashes";
      case KEEP_BESIDE -> "putting the files in place";
      case PURGE -> "taking out";
      case COMPACT -> "writing the database anew";
      case CLEAN_BACKUPS -> "taking out of older backups";
      case WRITE_ARCHIVE -> "writing the archive";
      case READ_ARCHIVE -> "reading the archive";
    };
  }

  private static String amount(What what, long done, long all) {
    if (all == 0) {
      return "";
    }
    boolean bytes = what == What.COPY || what == What.UNPACK || what == What.READ_ARCHIVE;
    return bytes
        ? ": " + (done >> 20) + " of " + ((all >> 20) + 1) + " MB"
        : ": " + done + " of " + all;
  }

  /** Takes the line away again. */
  @Override
  public void close() {
    if (shown) {
      err.print("\r\u001b[K").flush();
      shown = false;
    }
  }
}
