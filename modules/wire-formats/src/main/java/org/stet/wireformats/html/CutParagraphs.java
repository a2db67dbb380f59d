package org.stet.wireformats.html;

import java.util.List;

/**
 * Paragraphs that a control in their middle cuts into lines: a name that opens a note when it is
 * clicked, a button that plays a word. A {@code p} is one paragraph, so its lines are joined,
 * unless a {@code <br>} parts them; the words of the control stay where the sentence needs them.
 */
final class CutParagraphs {
  private static final int LONGEST_CONTROL = 8;

  private CutParagraphs() {}

  static void join(List<PageLine> lines, List<Decision> decisions) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (!isParagraph(decisions.get(i)) || !line.tag().equals("p") || line.breaks()) {
        continue;
      }
      int next = i + 1;
      while (next < lines.size() && isControl(lines.get(next), line)) {
        next++;
      }
      boolean goesOn =
          next < lines.size()
              && lines.get(next).element().equals(line.element())
              && decisions.get(next).role() == LineRole.PARAGRAPH;
      if (goesOn) {
        boolean open = next == i + 2 && !Prose.endsSentence(line.words());
        if (open && Furniture.reason(lines.get(i + 1).words()).isEmpty()) {
          decisions.set(i + 1, goesOn());
        }
        decisions.set(next, goesOn());
      }
    }
  }

  private static Decision goesOn() {
    return new Decision(LineRole.CONTINUATION, "Goes on with the line before");
  }

  private static boolean isParagraph(Decision decision) {
    return decision.role() == LineRole.PARAGRAPH || decision.role() == LineRole.CONTINUATION;
  }

  private static boolean isControl(PageLine line, PageLine paragraph) {
    return line.tag().equals("button")
        && Page.inside(line.element(), paragraph.element())
        && line.count() <= LONGEST_CONTROL;
  }
}
