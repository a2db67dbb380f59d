package org.stet.cli;

/** A command that knows what its command line said. */
interface Command {

  /**
   * Does what the command is for; the exit code.
   *
   * @throws Misuse if what was asked for cannot be done so; nothing was done then
   */
  int run();
}
