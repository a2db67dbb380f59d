package org.stet.exportformats.template;

import java.io.IOException;

/** A template that cannot be used; the message says where and why, in an editor's words. */
final class TemplateProblem extends IOException {
  private static final long serialVersionUID = 1;

  /**
   * @param file the name of the file, with its desk
   * @param line the line of it, from 1; 0 if it is the file as a whole
   */
  TemplateProblem(String file, int line, String why) {
    super(file + (line == 0 ? ": " : ", line " + line + ": ") + why);
  }
}
