package org.stet.cli;

/** A command line that can be read, but asks for what does not go together or is not there. */
final class Misuse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong, in an editor's words, without a final full stop
   */
  Misuse(String message) {
    super(message, null, false, false);
  }

  /** One line for people. */
  String inWords() {
    return String.valueOf(getMessage());
  }
}
