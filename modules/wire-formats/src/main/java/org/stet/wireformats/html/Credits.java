package org.stet.wireformats.html;

import java.util.List;

/** Credits of pictures that say nothing new, or nothing by themselves. */
final class Credits {
  private Credits() {}

  /** Drops credits that were said, and credits of pictures without a caption. */
  static void drop(List<PageLine> lines, List<Decision> decisions) {
    dropRepeated(lines, decisions);
    dropAlone(lines, decisions);
  }

  /** Pages for narrow and wide screens often say the credit twice. */
  private static void dropRepeated(List<PageLine> lines, List<Decision> decisions) {
    String before = "";
    for (PageLine line : lines) {
      LineRole role = decisions.get(line.index()).role();
      if (role == LineRole.FURNITURE) {
        continue;
      }
      String words = line.folded();
      if (role == LineRole.CREDIT && Folded.holds(before, words)) {
        decisions.set(line.index(), Decision.furniture("Stands there already"));
      } else {
        before = words;
      }
    }
  }

  /** A credit without a caption says nothing to readers of the text; the page still shows it. */
  private static void dropAlone(List<PageLine> lines, List<Decision> decisions) {
    boolean takesCredit = false;
    for (PageLine line : lines) {
      LineRole role = decisions.get(line.index()).role();
      if (!role.isBody()) {
        continue;
      }
      if (role != LineRole.CREDIT && role != LineRole.CAPTION) {
        takesCredit = false;
        continue;
      }
      PictureText picture = PictureText.of(line.words());
      boolean alone = role == LineRole.CREDIT ? !takesCredit : picture.words().isEmpty();
      if (alone) {
        decisions.set(
            line.index(), Decision.furniture("The credit of a picture that has no caption here"));
        continue;
      }
      takesCredit = role == LineRole.CAPTION && picture.credit().isEmpty();
    }
  }
}
