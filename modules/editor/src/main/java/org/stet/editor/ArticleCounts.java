package org.stet.editor;

import java.text.BreakIterator;
import java.util.Locale;
import org.stet.session.api.WordCount;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/**
 * How long an article is.
 *
 * @param words the words of the body that go out: paragraphs, subheads, block quotes and list items
 * @param headline the characters of the headline as a reader counts them
 * @param standfirst the characters of the standfirst
 */
record ArticleCounts(int words, int headline, int standfirst) {

  static ArticleCounts of(Article article) {
    return new ArticleCounts(
        WordCount.of(article),
        characters(article.field(FieldName.HEADLINE).orElse("")),
        characters(article.field(FieldName.STANDFIRST).orElse("")));
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
