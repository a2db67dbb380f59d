package org.stet.editor;

import org.stet.session.api.WordCount;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;
import org.stet.text.api.StoryLength;

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
        StoryLength.characters(article.field(FieldName.HEADLINE).orElse("")),
        StoryLength.characters(article.field(FieldName.STANDFIRST).orElse("")));
  }
}
