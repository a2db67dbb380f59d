package org.stet.cleanrules.lines;

/** Where the running text ends. */
public final class StoryEnd {
  private static final int SHORTEST_QUESTION = 15;

  private StoryEnd() {}

  /**
   * Index after the last two lines of prose that follow on each other: what comes later is no story
   * any more, though there may be single sentences in it. Without any prose, 0.
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
    return 0;
  }

  private static boolean isText(CopyLines lines, int index) {
    CopyLine line = lines.get(index);
    Furniture kind = lines.kinds().get(index);
    // A label such as Related may be the writer's own, before a sentence.
    boolean story = kind == null || kind == Furniture.RELATED;
    return story && isText(line) && !lines.isRepeated(line);
  }

  /**
   * Whether {@code line} can be running text: a sentence that is no byline, no notice of rights and
   * not cut off as teasers are. A short question is rather a title.
   */
  public static boolean isText(CopyLine line) {
    return line.isSentence()
        && (line.lastMark() != '?' || line.count() >= SHORTEST_QUESTION || line.startsWithMark())
        && !line.words().endsWith("[…]")
        && !line.words().endsWith("[...]")
        && !Bylines.isByline(line)
        && !Rights.isNotice(line);
  }
}
