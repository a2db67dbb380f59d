package org.stet.factcheck;

import org.stet.session.api.ArticleSession;
import org.stet.session.api.MessageLine;
import org.stet.session.api.StoredArticle;

/** The panel as files are dropped on it. Event thread only. */
final class PanelDrop implements DroppedSources.Desk {
  private final FactChecker checker;
  private final MessageLine message;

  PanelDrop(FactChecker checker, MessageLine message) {
    this.checker = checker;
    this.message = message;
  }

  @Override
  public long article() {
    return checker.session().isEmpty()
        ? -1
        : checker.session().flatMap(ArticleSession::stored).map(StoredArticle::id).orElse(0L);
  }

  @Override
  public void say(String words, boolean trouble) {
    if (trouble) {
      message.warn(words);
    } else {
      message.hint(words);
    }
  }

  @Override
  public void compare() {
    checker.compare();
  }
}
