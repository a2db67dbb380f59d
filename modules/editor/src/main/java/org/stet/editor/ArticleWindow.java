package org.stet.editor;

import java.awt.BorderLayout;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInput;
import java.io.ObjectStreamException;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JEditorPane;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.openide.text.CloneableEditor;
import org.openide.text.CloneableEditorSupport;
import org.openide.util.Lookup;
import org.openide.util.Utilities;
import org.openide.util.lookup.Lookups;
import org.openide.util.lookup.ProxyLookup;
import org.openide.windows.TopComponent;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.DraftKeeper;
import org.stet.session.api.OpenStore;
import org.stet.session.api.StoredArticle;

/** The window in which an article is edited. */
public final class ArticleWindow extends CloneableEditor {
  private static final long serialVersionUID = 1;

  private transient Lookup.@Nullable Result<ArticleSession> sessions;
  private transient @Nullable AgencyStrip agency;
  private transient @Nullable TakeStrip takes;
  private transient @Nullable DraftStrip unsaved;
  private transient boolean prepared;

  /**
   * For the window system, when it puts up again what was open.
   *
   * @deprecated not for anybody else
   */
  @Deprecated
  public ArticleWindow() {}

  ArticleWindow(ArticleSupport support) {
    super(support, false);
    publish(support);
  }

  /** What the article publishes, and the actions of whatever has the keyboard in this window. */
  private void publish(ArticleSupport support) {
    associateLookup(new ProxyLookup(support.published(), Lookups.singleton(getActionMap())));
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
    super.readExternal(in);
    support().ifPresent(this::publish);
  }

  /** Goes to the window of the article that is {@code meant}; whether one is open. */
  static boolean show(Predicate<ArticleSupport> meant) {
    Optional<ArticleWindow> open = window(meant);
    open.ifPresent(TopComponent::requestActive);
    return open.isPresent();
  }

  /** The article that is {@code meant}, if it has a window. */
  static Optional<ArticleSupport> find(Predicate<ArticleSupport> meant) {
    return window(meant).flatMap(ArticleWindow::support);
  }

  private static Optional<ArticleWindow> window(Predicate<ArticleSupport> meant) {
    return TopComponent.getRegistry().getOpened().stream()
        .filter(ArticleWindow.class::isInstance)
        .map(ArticleWindow.class::cast)
        .filter(window -> window.support().filter(meant).isPresent())
        .findFirst();
  }

  private Optional<ArticleSupport> support() {
    return cloneableEditorSupport() instanceof ArticleSupport support
        ? Optional.of(support)
        : Optional.empty();
  }

  @Override
  protected void componentShowing() {
    super.componentShowing();
    if (sessions == null) {
      sessions = getLookup().lookupResult(ArticleSession.class);
      sessions.addLookupListener(event -> prepare());
      prepare();
    }
  }

  /** Sets the pane up for prose, once there are a pane and a session. */
  private void prepare() {
    ArticleSession session = getLookup().lookup(ArticleSession.class);
    JEditorPane pane = session == null || prepared ? null : getEditorPane();
    if (session != null && pane != null) {
      prepared = true;
      DeskKeys.free(pane);
      ReadingColumn.of(pane);
      SelectionFollower.follow(pane, session);
      AgencyStrip strip =
          new AgencyStrip(
              OpenStore.ofDesk(), () -> session.stored().map(StoredArticle::id).orElse(0L));
      agency = strip;
      TakeStrip newTake = new TakeStrip(OpenStore.ofDesk(), session);
      takes = newTake;
      DraftStrip drafts =
          new DraftStrip(
              DraftKeeper.ofDesk(), session, () -> support().flatMap(ArticleSupport::recovered));
      unsaved = drafts;
      JPanel above = new JPanel(new BorderLayout());
      above.add(strip.component(), BorderLayout.NORTH);
      above.add(newTake.component(), BorderLayout.CENTER);
      above.add(drafts.component(), BorderLayout.SOUTH);
      add(above, BorderLayout.NORTH);
      strip.begin();
      newTake.begin();
      drafts.begin();
      if (Utilities.actionsGlobalContext().lookup(ArticleSession.class) == null) {
        requestActive(); // When the desk is put up again, so that its panels have their article.
      }
    }
  }

  @Override
  protected void componentActivated() {
    super.componentActivated();
    AgencyStrip strip = agency;
    if (strip != null) {
      strip.look();
    }
    TakeStrip newTake = takes;
    if (newTake != null) {
      newTake.look();
    }
  }

  @Override
  protected void componentClosed() {
    super.componentClosed();
    AgencyStrip strip = agency;
    if (strip != null) {
      strip.end();
    }
    TakeStrip newTake = takes;
    if (newTake != null) {
      newTake.end();
    }
    DraftStrip drafts = unsaved;
    if (drafts != null) {
      drafts.end();
    }
  }

  /** An article that nobody keeps has nothing it could be put up again from. */
  @Override
  protected Object writeReplace() throws ObjectStreamException {
    CloneableEditorSupport support = cloneableEditorSupport();
    if (support instanceof ArticleSupport article
        && article.path().isEmpty()
        && article.article() == 0) {
      throw new NotSerializableException("never saved: " + article.title());
    }
    return super.writeReplace();
  }
}
