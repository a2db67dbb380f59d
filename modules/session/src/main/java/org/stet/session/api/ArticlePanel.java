package org.stet.session.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openide.awt.UndoRedo;
import org.openide.util.Lookup;
import org.openide.util.lookup.Lookups;
import org.openide.util.lookup.ProxyLookup;
import org.openide.windows.TopComponent;

/**
 * A window that shows something of the article the desk is at, and hears what changes in it. Its
 * Lookup is that of the article, so that saving and undo work from here, too. Event thread only.
 */
public abstract class ArticlePanel extends TopComponent implements ArticleListener {
  private static final long serialVersionUID = 1;

  private final transient CurrentArticle current;
  private transient @Nullable ArticleSession listeningTo;

  /**
   * A panel.
   *
   * @param id what the window system knows it by
   * @param name what users see on its tab
   * @param toolTip what it is for, in words
   */
  protected ArticlePanel(String id, String name, String toolTip) {
    this(id, name, toolTip, Lookup.EMPTY);
  }

  /**
   * A panel that publishes something of its own, too.
   *
   * @param own what it publishes beside what the article does
   */
  protected ArticlePanel(String id, String name, String toolTip, Lookup own) {
    setName(id);
    setDisplayName(name);
    setToolTipText(toolTip);
    current = CurrentArticle.follow(this::changedTo);
    associateLookup(new ProxyLookup(Lookups.singleton(getActionMap()), own, current.lookup()));
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
  protected final Optional<ArticleSession> article() {
    return Optional.ofNullable(listeningTo);
  }

  /** Shows {@code article} from now on. */
  protected abstract void show(Optional<ArticleSession> article);

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
