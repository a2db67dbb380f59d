package org.stet.wireformats.html;

/**
 * What a line is, and why, in an editor's words.
 *
 * @param role what it is
 * @param reason a sentence without a final full stop
 */
record Decision(LineRole role, String reason) {
  static Decision furniture(String reason) {
    return new Decision(LineRole.FURNITURE, reason);
  }
}
