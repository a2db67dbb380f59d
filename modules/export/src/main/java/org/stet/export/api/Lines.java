package org.stet.export.api;

import org.stet.text.api.Article;

/** Lines of a copy file, as messages to people count them. */
final class Lines {
  private Lines() {}

  /** The number of the line with {@code offset}, from 1. */
  static int at(Article article, int offset) {
    return 1 + (int) article.text().substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
