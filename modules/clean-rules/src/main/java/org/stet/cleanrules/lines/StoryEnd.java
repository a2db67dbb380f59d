package org.stet.cleanrules.lines;

/** Where the running text ends. */
public final class StoryEnd {
  private StoryEnd() {}

  /**
   * Index after the last two lines of prose that follow on each other: what comes later is no story
   * any more, though there may be single sentences in it. At most the whole length.
   */
  public static int of(CopyLines lines) {
    for (int i = lines.size() - 1; i > 0; i--) {
      if (isText(lines, i) && isText(lines, i - 1)) {
        return i + 1;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isProse()) {
        return i + 1;
      }
    }
    return lines.size();
  }

  private static boolean isText(CopyLines lines, int index) {
    CopyLine line = lines.get(index);
    return line.isSentence() && !lines.isRepeated(line);
  }
}
