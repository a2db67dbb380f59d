package org.stet.session.api;

import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Role;

/** How many words of an article go out, as all windows count them. */
public final class WordCount {
  private WordCount() {}

  /** The words of paragraphs, subheads, block quotes and list items. */
  public static int of(Article article) {
    int words = 0;
    for (Block block : article.body()) {
      Role role = block.role();
      if (role.isPublished() && role != Role.CAPTION && role != Role.TABLE) {
        words += words(article.plain(block));
      }
    }
    return words;
  }

  /** Runs of characters between white space that hold a letter or digit. */
  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    boolean counted = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      inside = !Character.isWhitespace(c) && !Character.isSpaceChar(c);
      if (!inside) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        words++;
      }
    }
    return words;
  }
}
