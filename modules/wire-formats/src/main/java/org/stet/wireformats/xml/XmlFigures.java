package org.stet.wireformats.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.stet.wireformats.figures.FigureRun;
import org.stet.wireformats.figures.Level;

/**
 * Sets what stands in elements {@code sup}, {@code sub} (XHTML, NITF) and {@code frac} (NITF), so
 * that it reads right without them. For one thread.
 */
final class XmlFigures {
  private final FigureRun run = new FigureRun();
  private final Deque<Open> open = new ArrayDeque<>();

  private XmlFigures() {}

  /** An element at whose children the walk is. */
  private static final class Open {
    final XmlElement element;
    final Level level;
    int next;

    Open(XmlElement element, Level level) {
      this.element = element;
      this.level = level;
    }
  }

  /** Sets the figures inside {@code top}, however deep it nests. */
  static void settle(XmlElement top) {
    XmlFigures figures = new XmlFigures();
    figures.open.push(new Open(top, Level.ON_LINE));
    while (!figures.open.isEmpty()) {
      Open at = figures.open.element();
      if (at.next == at.element.children().size()) {
        figures.open.pop();
        figures.end(at.element);
      } else {
        figures.step(at, at.next++);
      }
    }
  }

  private void step(Open at, int index) {
    XmlNode node = at.element.children().get(index);
    if (node instanceof XmlText) {
      run.add(new Child(at.element, index), at.level);
    } else if (node instanceof XmlElement element && element.is("frac")) {
      element.fill(run.fraction(written(element)));
    } else if (node instanceof XmlElement element) {
      Level own = element.is("sup") ? Level.RAISED : element.is("sub") ? Level.LOWERED : at.level;
      open.push(new Open(element, own));
    }
  }

  private void end(XmlElement element) {
    if (element.is("p") || element.is("td") || element.is("br") || element.is("li")) {
      run.gap();
    }
  }

  private record Child(XmlElement parent, int index) implements FigureRun.Piece {
    @Override
    public String words() {
      return ((XmlText) parent.children().get(index)).text();
    }

    @Override
    public void set(String words) {
      parent.replace(index, new XmlText(words));
    }
  }

  private static String written(XmlElement fraction) {
    StringBuilder words = new StringBuilder();
    XmlWalk.walk(
        fraction,
        new XmlWalk.Visitor() {
          @Override
          public boolean enter(XmlElement element) {
            words.append(element.is("denom") || element.is("frac-sep") ? "/" : "");
            return true;
          }

          @Override
          public void text(String text) {
            words.append(text);
          }
        });
    return Spaces.fold(words);
  }
}
