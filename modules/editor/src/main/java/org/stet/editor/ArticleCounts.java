package org.stet.editor;

import java.text.BreakIterator;
import java.util.Locale;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

/**
 * How long an article is.
 *
 * @param words the words of the body that go out: paragraphs, subheads, block quotes and list items
 * @param headline the characters of the headline as a reader counts them
 * @param standfirst the characters of the standfirst
 */
record ArticleCounts(int words, int headline, int standfirst) {

  static ArticleCounts of(Article article) {
    int words = 0;
    for (Block block : article.body()) {
      Role role = block.role();
      if (role.isPublished() && role != Role.CAPTION && role != Role.TABLE) {
        words += words(article.plain(block));
      }
    }
    return new ArticleCounts(
        words,
        characters(article.field(FieldName.HEADLINE).orElse("")),
        characters(article.field(FieldName.STANDFIRST).orElse("")));
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

  private static int characters(String text) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int count = 0;
    while (characters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}
