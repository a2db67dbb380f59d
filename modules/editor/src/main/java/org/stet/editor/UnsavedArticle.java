package org.stet.editor;

import java.io.IOException;
import org.netbeans.spi.actions.AbstractSavable;

/** An article with changes that are not saved: what Save, Save All and the end of the desk see. */
final class UnsavedArticle extends AbstractSavable {
  private final ArticleSupport article;

  UnsavedArticle(ArticleSupport article) {
    this.article = article;
    register();
  }

  /** It was saved, or its changes were given up. */
  void settled() {
    unregister();
  }

  @Override
  protected String findDisplayName() {
    return article.title();
  }

  @Override
  protected void handleSave() throws IOException {
    article.saveDocument();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnsavedArticle unsaved && unsaved.article == article;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(article);
  }
}
