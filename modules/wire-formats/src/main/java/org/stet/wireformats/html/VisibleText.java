package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/**
 * The visible text of a page in document order: one line for each block element or {@code <br>},
 * white space folded, but for the columns of a listing. What is hidden by its tag, by {@code
 * hidden} or by its inline style is left out. Made without recursion, however deep the elements
 * nest.
 */
final class VisibleText {
  private static final Set<String> BLOCK =
      ClassTokens.words(
          "address article aside blockquote body button caption center dd details "
              + "dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 "
              + "h6 header hr label legend li main menu nav ol option p picture pre "
              + "section select summary table tbody td tfoot th thead tr ul video audio "
              + "iframe object");

  private final String text;
  private final List<PageLine> lines;

  private VisibleText(String text, List<PageLine> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The visible text of {@code page}. */
  static VisibleText of(Document page) {
    Renderer renderer = new Renderer(page);
    NodeTraversor.traverse(renderer, page);
    renderer.flush();
    return new VisibleText(renderer.text.toString(), List.copyOf(renderer.lines));
  }

  /** The lines, each with a line feed after it. */
  String text() {
    return text;
  }

  List<PageLine> lines() {
    return lines;
  }

  private static final class Renderer implements NodeVisitor {
    final StringBuilder text = new StringBuilder();
    final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Element block;
    private Element lineBlock;
    private boolean space;
    private boolean breaks;
    private int hidden;
    private final Set<Element> hiding = new HashSet<>();
    private int links;
    private int bold;
    private int linked;
    private int strong;
    private final StringBuilder indent = new StringBuilder();
    private @Nullable Element preformatted;
    private boolean listing;
    private final Ordinals ordinals = new Ordinals();
    private String ordinal = "";

    Renderer(Document page) {
      this.block = page;
      this.lineBlock = page;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        if (hidden == 0) {
          add(words.getWholeText());
        }
      } else if (node instanceof Element element) {
        String tag = element.normalName();
        if (BLOCK.contains(tag)) {
          flush();
          block = element;
        } else if (tag.equals("br")) {
          breaks = true;
          flush();
        }
        boolean unseen = Hidden.is(element);
        boolean item = tag.equals("li") && hidden == 0 && !unseen;
        ordinal = item ? ordinals.of(element) : ordinal;
        if (unseen) {
          hidden++;
          hiding.add(element);
        }
        links += tag.equals("a") ? 1 : 0;
        bold += isBold(tag) ? 1 : 0;
        if (tag.equals("pre") && preformatted == null) {
          preformatted = element;
          listing = Columns.inMostLines(element.wholeText());
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        String tag = element.normalName();
        if (BLOCK.contains(tag)) {
          flush();
          block = enclosing(element);
        }
        ordinal = tag.equals("li") ? "" : ordinal;
        if (hidden > 0 && hiding.remove(element)) {
          hidden--;
        }
        links -= tag.equals("a") ? 1 : 0;
        bold -= isBold(tag) ? 1 : 0;
        if (element.equals(preformatted)) {
          preformatted = null;
          listing = false;
        }
      }
    }

    private static Element enclosing(Element element) {
      Element parent = element.parent();
      while (parent != null && parent.parent() != null && !BLOCK.contains(parent.normalName())) {
        parent = parent.parent();
      }
      return parent == null ? element : parent;
    }

    private void add(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c == '\u200b') {
          continue;
        }
        if (isSpace(c)) {
          listed(c);
          space = true;
          continue;
        }
        if (line.length() == 0) {
          lineBlock = block;
          line.append(indent).append(ordinal);
          ordinal = "";
        } else if (space && !listing) {
          line.append(' ');
        }
        space = false;
        line.append(c);
        linked += links > 0 ? 1 : 0;
        strong += bold > 0 ? 1 : 0;
      }
    }

    /** In a listing a space is as wide as it is, and a line ends where it ends. */
    private void listed(char c) {
      if (listing && c == '\n') {
        flush();
      } else if (listing) {
        (line.length() > 0 ? line : indent).append(c == '\t' ? c : ' ');
      }
    }

    void flush() {
      while (line.length() > 0 && isSpace(line.charAt(line.length() - 1))) {
        line.setLength(line.length() - 1);
      }
      if (line.length() > 0) {
        TextRange range = TextRange.ofLength(text.length(), line.length());
        lines.add(
            new PageLine(
                lines.size(),
                range,
                line.toString(),
                lineBlock,
                withSpaces(linked),
                withSpaces(strong),
                breaks));
        text.append(line).append('\n');
        line.setLength(0);
      }
      indent.setLength(0);
      space = false;
      breaks = false;
      linked = 0;
      strong = 0;
    }

    /** Counted without white space; scaled so that the whole line counts whole. */
    private int withSpaces(int count) {
      if (count == 0) {
        return 0;
      }
      long shown = line.chars().filter(c -> c != ' ').count();
      return shown == 0 ? 0 : (int) (count * (long) line.length() / shown);
    }
  }

  private static boolean isBold(String tag) {
    return tag.equals("b") || tag.equals("strong");
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
