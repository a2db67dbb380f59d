package org.stet.cli;

/** What the program says to the shell when it ends. */
final class ExitCode {
  static final int DONE = 0;

  /** There are findings that {@code --fail-on} names. */
  static final int FINDINGS = 1;

  static final int WRONG_USAGE = 2;

  /** An input could not be read, or the result not written; the others were done. */
  static final int NOT_DONE = 3;

  /** The store is held by another process. */
  static final int STORE_HELD = 4;

  private ExitCode() {}
}
