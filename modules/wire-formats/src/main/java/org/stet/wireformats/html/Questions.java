package org.stet.wireformats.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Questions that are controls of the page, with the answer that they open below. */
final class Questions {
  private static final Set<String> CONTROLS = Set.of("button", "summary", "label");
  private static final int FAR = 6;
  private static final int LONGEST = 30;

  private final List<PageLine> lines;

  Questions(List<PageLine> lines) {
    this.lines = lines;
  }

  /** Whether {@code line} is the question that the text below answers. */
  boolean isQuestion(PageLine line) {
    int next = line.index() + 1;
    int count = line.count();
    return line.words().endsWith("?")
        && count >= 3
        && count <= LONGEST
        && next < lines.size()
        && Prose.is(lines.get(next))
        && isControl(line)
        && !isControl(lines.get(next));
  }

  private static boolean isControl(PageLine line) {
    int up = 0;
    for (Element element : Page.chain(line.element(), null)) {
      if (up++ < FAR && CONTROLS.contains(element.normalName())) {
        return true;
      }
    }
    return false;
  }
}
