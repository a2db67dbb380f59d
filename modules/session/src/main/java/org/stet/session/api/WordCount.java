package org.stet.session.api;

import org.stet.text.api.Article;
import org.stet.text.api.StoryLength;

/** How many words of an article go out, as all windows count them. */
public final class WordCount {
  private WordCount() {}

  /** The words of paragraphs, subheads, block quotes and list items. */
  public static int of(Article article) {
    return StoryLength.words(article);
  }
}
