package org.stet.wireformats.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines that stand below each other in one column. Grows while a page is read; one thread. */
final class TextBlock {
  private static final double MOST_LEADING = 1.75;

  /** Beyond this a page is no page of text. */
  private static final int MOST_LINES = 3000;

  private final List<TextLine> lines = new ArrayList<>();
  private double x;
  private double end;

  TextBlock(TextLine first) {
    x = first.x();
    end = first.end();
    lines.add(first);
  }

  List<TextLine> lines() {
    return lines;
  }

  double x() {
    return x;
  }

  double end() {
    return end;
  }

  double top() {
    return lines.get(0).y();
  }

  double bottom() {
    return lastLine().y();
  }

  TextLine lastLine() {
    return lines.get(lines.size() - 1);
  }

  void add(TextLine line) {
    lines.add(line);
    x = Math.min(x, line.x());
    end = Math.max(end, line.end());
  }

  /** Whether {@code line} may go on with the column. */
  boolean takes(TextLine line) {
    TextLine last = lastLine();
    double leading = line.y() - last.y();
    double size = Math.max(line.size(), last.size());
    boolean alike =
        Math.abs(line.size() - last.size()) <= Math.min(line.size(), last.size()) * 0.13;
    double most = line.isRow() ? size * 3 : size * MOST_LEADING;
    return leading > 0 && leading <= most && alike && line.isRow() == last.isRow() && shares(line);
  }

  /** Whether the column and {@code line} share a part of their widths. */
  boolean shares(TextLine line) {
    return line.x() < end && x < line.end();
  }

  boolean shares(TextBlock other) {
    return other.x < end && x < other.end;
  }

  /** The blocks of a page, out of its lines from top to bottom. */
  static List<TextBlock> of(List<TextLine> lines) {
    List<TextBlock> blocks = new ArrayList<>();
    if (lines.size() > MOST_LINES) {
      lines.forEach(line -> blocks.add(new TextBlock(line)));
      return blocks;
    }
    for (TextLine line : lines) {
      List<TextBlock> fit = new ArrayList<>();
      for (TextBlock block : blocks) {
        if (block.takes(line)) {
          fit.add(block);
        }
      }
      boolean alone = fit.size() == 1 && !dividesBelow(fit.get(0), line, lines);
      if (alone) {
        fit.get(0).add(line);
      } else {
        blocks.add(new TextBlock(line));
      }
    }
    return blocks;
  }

  /** Whether another line beside {@code line} stands below the block too. */
  private static boolean dividesBelow(TextBlock block, TextLine line, List<TextLine> lines) {
    for (TextLine other : lines) {
      boolean beside = !other.equals(line) && Math.abs(other.y() - line.y()) < line.size() * 0.3;
      if (beside && block.shares(other) && !other.overlaps(line)) {
        return true;
      }
    }
    return false;
  }
}
