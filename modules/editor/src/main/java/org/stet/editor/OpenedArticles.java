package org.stet.editor;

import java.awt.EventQueue;
import java.nio.file.Path;
import org.openide.util.lookup.ServiceProvider;
import org.stet.session.api.ArticleOpener;

/** Opens articles in windows of the editor, for other windows. */
@ServiceProvider(service = ArticleOpener.class)
public final class OpenedArticles implements ArticleOpener {
  @Override
  public void open(long article) {
    EventQueue.invokeLater(() -> Desk.open(article));
  }

  @Override
  public void open(Path file) {
    EventQueue.invokeLater(() -> Desk.open(file));
  }
}
