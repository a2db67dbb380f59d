package org.stet.checkquotes;

/** Whether the story says that quoted words were said. */
enum Standing {
  /** They were: "Roth said". */
  SAID("said"),
  /** They were not: "Roth never said", "nobody said". */
  DENIED("The story says that this was not said"),
  /** They may be, or somebody holds that they were: "if Roth says", "accused of saying". */
  SUPPOSED("The story says only that it might be said");

  private final String why;

  Standing(String why) {
    this.why = why;
  }

  /** In an editor's words. */
  String why() {
    return why;
  }
}
