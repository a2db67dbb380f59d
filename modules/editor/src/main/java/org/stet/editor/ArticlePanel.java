package org.stet.editor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openide.awt.UndoRedo;
import org.openide.util.lookup.Lookups;
import org.openide.util.lookup.ProxyLookup;
import org.openide.windows.TopComponent;
import org.stet.session.api.ArticleListener;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.CurrentArticle;

/** A window that shows something of the article the desk is at. */
abstract class ArticlePanel extends TopComponent implements ArticleListener {
  private static final long serialVersionUID = 1;

  private final transient CurrentArticle current;
  private transient @Nullable ArticleSession listeningTo;

  ArticlePanel(String id, String name, String toolTip) {
    setName(id);
    setDisplayName(name);
    setToolTipText(toolTip);
    current = CurrentArticle.follow(this::changedTo);
    associateLookup(new ProxyLookup(Lookups.singleton(getActionMap()), current.lookup()));
  }

  private void changedTo(Optional<ArticleSession> article) {
    ArticleSession before = listeningTo;
    if (before != null) {
      before.removeListener(this);
    }
    listeningTo = article.orElse(null);
    article.ifPresent(session -> session.addListener(this));
    if (isOpened()) {
      show(article);
    }
  }

  /** The article, if there is one. */
  final Optional<ArticleSession> article() {
    return Optional.ofNullable(listeningTo);
  }

  /** Shows {@code article} from now on. */
  abstract void show(Optional<ArticleSession> article);

  @Override
  protected void componentOpened() {
    show(article());
  }

  @Override
  public UndoRedo getUndoRedo() {
    UndoRedo undo = getLookup().lookup(UndoRedo.class);
    return undo == null ? UndoRedo.NONE : undo;
  }

  @Override
  public int getPersistenceType() {
    return PERSISTENCE_ALWAYS;
  }

  @Override
  protected String preferredID() {
    return getName();
  }
}
