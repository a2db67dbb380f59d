package org.stet.wireformats.mail;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.stet.wire.api.EmbargoWords;

/**
 * A letter that was written as a page: its shown lines, so that what belongs only to the letter is
 * told by the same words as in one of plain text. For one page and one thread.
 */
final class PageLetter {
  /** What only a page has. */
  private static final String FORMS =
      "h1, h2, h3, h4, h5, h6, ul, ol, dl, pre, blockquote, article, main, nav, header, footer, aside,"
          + " section, figure, form, button, sup, sub";

  private static final int TOP_LINES = 4;

  private final Document page;
  private final List<Shown> lines = new ArrayList<>();

  private PageLetter(Document page) {
    this.page = page;
  }

  /** A line as it is shown, and the pieces of the page it is made of; none for an empty line. */
  private record Shown(StringBuilder words, List<TextNode> pieces) {
    Shown() {
      this(new StringBuilder(), new ArrayList<>());
    }

    String text() {
      return words.toString().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }
  }

  /** Takes from {@code page} what is not the story; how the letter was taken apart. */
  static Letter strip(Document page, String sender) {
    PageLetter letter = new PageLetter(page);
    letter.collect();
    List<String> texts = letter.lines.stream().map(Shown::text).toList();
    Letter taken = Letter.of(String.join("\n", texts), sender);
    letter.remove(taken.before(), false);
    letter.remove(taken.after(), true);
    List<Letter.Dropped> embargo = embargo(taken.story());
    letter.remove(embargo, false);
    List<Letter.Dropped> before = new ArrayList<>(taken.before());
    before.addAll(embargo);
    return new Letter(before, taken.story(), taken.after(), taken.forwarded());
  }

  /**
   * Whether {@code page} is nothing but paragraphs, as programs write that have only plain letters
   * in mind: such a letter has no more form than one of plain text.
   */
  static boolean isOfParagraphs(Document page) {
    boolean formed = page.select(FORMS).stream().anyMatch(Element::hasText);
    boolean columns =
        page.select("tr").stream()
            .anyMatch(row -> row.children().stream().filter(Element::hasText).count() > 1);
    return !formed && !columns;
  }

  /** The line above the story that says until when it must not be used, if there is one. */
  private static List<Letter.Dropped> embargo(String story) {
    return story
        .lines()
        .filter(line -> !line.isBlank())
        .limit(TOP_LINES)
        .filter(line -> EmbargoWords.in(line).isPresent() || LetterEmbargo.announces(line))
        .limit(1)
        .map(line -> new Letter.Dropped(line, "embargo", "Says when the story may be used"))
        .toList();
  }

  private void collect() {
    lines.add(new Shown());
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && !isHidden(text)) {
              Shown line = lines.get(lines.size() - 1);
              line.words().append(text.getWholeText());
              line.pieces().add(text);
            } else if (node instanceof Element element
                && breaks(element)
                && !followsLabel(element)) {
              boolean empty = element.is("br") && lines.get(lines.size() - 1).text().isEmpty();
              end(empty || element.is("p, h1, h2, h3, h4, h5, h6, blockquote, table, ul, ol, hr"));
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element
                && !element.is("br")
                && breaks(element)
                && !isLabel(element)) {
              end(element.is("p, h1, h2, h3, h4, h5, h6, blockquote, table, ul, ol"));
            }
          }
        },
        page.body());
  }

  private static boolean isHidden(TextNode text) {
    Element in = text.parent();
    return in != null && in.is("script, style, title");
  }

  /** Whether {@code cell} holds the label of the cell beside it: {@code From:}. */
  private static boolean isLabel(Element cell) {
    return cell.is("td, th") && cell.nextElementSibling() != null && cell.text().endsWith(":");
  }

  private static boolean followsLabel(Element cell) {
    Element before = cell.is("td, th") ? cell.previousElementSibling() : null;
    return before != null && isLabel(before);
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || element.is("br, tr, li, hr");
  }

  /** Ends a line that holds something; a paragraph leaves an empty one behind. */
  private void end(boolean paragraph) {
    if (!lines.get(lines.size() - 1).text().isEmpty()) {
      lines.add(new Shown());
    }
    boolean gap = lines.size() < 2 || lines.get(lines.size() - 2).text().isEmpty();
    if (paragraph && !gap) {
      lines.add(new Shown());
    }
  }

  private void remove(List<Letter.Dropped> dropped, boolean fromEnd) {
    int at = fromEnd ? lines.size() - 1 : 0;
    int step = fromEnd ? -1 : 1;
    for (int i = 0; i < dropped.size(); i++) {
      String words = dropped.get(fromEnd ? dropped.size() - 1 - i : i).words().strip();
      while (at >= 0 && at < lines.size() && !lines.get(at).text().equals(words)) {
        at += step;
      }
      if (at >= 0 && at < lines.size()) {
        lines.get(at).pieces().forEach(Node::remove);
        at += step;
      }
    }
  }
}
