package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.PlainText;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * The words of an article as a reader sees them, in one string, a block a line, and the way back
 * from each place in it to the article's text.
 *
 * <p>Tables, notes, bylines and datelines hold nobody's words and are left out.
 */
final class Story {
  /**
   * One block.
   *
   * @param block the block of the article
   * @param range its words, over the story's words
   * @param plain the words with their map
   */
  record Paragraph(Block block, TextRange range, PlainText plain) {
    Role role() {
      return block.role();
    }
  }

  private final String words;
  private final List<Paragraph> paragraphs;

  private Story(String words, List<Paragraph> paragraphs) {
    this.words = words;
    this.paragraphs = paragraphs;
  }

  static Story of(Article article) {
    StringBuilder words = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : article.blocks()) {
      boolean mayQuote =
          switch (block.role()) {
            case TABLE, NOTE, BYLINE, DATELINE -> false;
            default -> !block.words().isEmpty();
          };
      if (mayQuote) {
        PlainText plain = article.plainText(block);
        TextRange range = TextRange.ofLength(words.length(), plain.words().length());
        paragraphs.add(new Paragraph(block, range, plain));
        words.append(plain.words()).append('\n');
      }
    }
    return new Story(words.toString(), List.copyOf(paragraphs));
  }

  String words() {
    return words;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** Where {@code range}, which lies in {@code paragraph}, stands in the article's text. */
  static TextRange toArticle(Paragraph paragraph, TextRange range) {
    return paragraph.plain().toArticle(range.shift(-paragraph.range().start()));
  }

  /** The paragraph that holds {@code offset}. */
  Paragraph at(int offset) {
    return paragraphs.get(indexAt(offset));
  }

  /** The index of the paragraph that holds {@code offset}. */
  int indexAt(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).range().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
