package org.stet.wireformats.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.stet.wireformats.figures.FigureRun;
import org.stet.wireformats.figures.Level;

/** Sets what stands above or below the line, so that it reads right in plain text, too. */
final class PageFigures implements NodeVisitor {
  private final FigureRun run = new FigureRun();
  private int raised;
  private int lowered;

  private PageFigures() {}

  /** Sets the figures of {@code page} in their elements. */
  static void settle(Document page) {
    if (page.selectFirst("sup, sub") != null) {
      NodeTraversor.traverse(new PageFigures(), page);
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      Level level = raised > 0 ? Level.RAISED : lowered > 0 ? Level.LOWERED : Level.ON_LINE;
      run.add(new Words(words), level);
    } else if (node instanceof Element element) {
      raised += element.normalName().equals("sup") ? 1 : 0;
      lowered += element.normalName().equals("sub") ? 1 : 0;
      if (element.isBlock() || element.normalName().equals("br")) {
        run.gap();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      raised -= element.normalName().equals("sup") ? 1 : 0;
      lowered -= element.normalName().equals("sub") ? 1 : 0;
    }
  }

  private record Words(TextNode node) implements FigureRun.Piece {
    @Override
    public String words() {
      return node.getWholeText();
    }

    @Override
    public void set(String words) {
      node.text(words);
    }
  }
}
