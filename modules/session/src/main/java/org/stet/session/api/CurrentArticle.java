package org.stet.session.api;

import java.awt.EventQueue;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.openide.util.Utilities;
import org.openide.util.lookup.ProxyLookup;
import org.stet.session.LastArticle;

/**
 * The article the desk is at: the one whose window was active last, for as long as it is open. A
 * panel follows it, and publishes {@link #lookup}, so that saving and undo work from the panel as
 * they do from the editor. Event thread only.
 */
public final class CurrentArticle {
  private final Supplier<Optional<ArticleSession>> showing;
  private final Consumer<Optional<ArticleSession>> follower;
  private final Lookup.Result<ArticleSession> context;
  private final Follow lookup = new Follow();
  private final ArticleListener end =
      new ArticleListener() {
        @Override
        public void closed(ArticleSession session) {
          goTo(null);
          EventQueue.invokeLater(CurrentArticle.this::goToShowing);
        }
      };
  private @Nullable ArticleSession current;

  private static final class Follow extends ProxyLookup {
    void follow(@Nullable ArticleSession session) {
      setLookups(session == null ? Lookup.EMPTY : session.context());
    }
  }

  private CurrentArticle(
      Lookup context,
      Supplier<Optional<ArticleSession>> showing,
      Consumer<Optional<ArticleSession>> follower) {
    this.showing = showing;
    this.follower = follower;
    this.context = context.lookupResult(ArticleSession.class);
    this.context.addLookupListener(event -> look());
    look();
  }

  /**
   * Follows the article of the global context.
   *
   * @param follower is told which one it is, and when there is none any more
   */
  public static CurrentArticle follow(Consumer<Optional<ArticleSession>> follower) {
    CurrentArticle current =
        new CurrentArticle(Utilities.actionsGlobalContext(), CurrentArticle::atDesk, follower);
    current.goToShowing();
    return current;
  }

  /**
   * Follows the article of {@code context}.
   *
   * @param showing where the desk goes when its article is closed from elsewhere
   */
  public static CurrentArticle following(
      Lookup context,
      Supplier<Optional<ArticleSession>> showing,
      Consumer<Optional<ArticleSession>> follower) {
    return new CurrentArticle(context, showing, follower);
  }

  /** The one the desk was at, which need not be seen; else one that is. */
  private static Optional<ArticleSession> atDesk() {
    LastArticle last = Lookup.getDefault().lookup(LastArticle.class);
    return (last == null ? Optional.<ArticleSession>empty() : last.session())
        .or(LastArticle::showing);
  }

  private void goToShowing() {
    if (current == null) {
      showing.get().ifPresent(this::goTo);
    }
  }

  private void look() {
    for (ArticleSession found : context.allInstances()) {
      goTo(found);
      return;
    }
    // A window without an article is active now; the article stays the one the desk is at.
  }

  private void goTo(@Nullable ArticleSession now) {
    ArticleSession was = current;
    if (now == was) {
      return;
    }
    if (was != null) {
      was.removeListener(end);
    }
    current = now;
    if (now != null) {
      now.addListener(end);
    }
    lookup.follow(now);
    follower.accept(Optional.ofNullable(now));
  }

  /** The article, if there is one. */
  public Optional<ArticleSession> session() {
    return Optional.ofNullable(current);
  }

  /** What the window of the article publishes: the session, what can be saved, undo and redo. */
  public Lookup lookup() {
    return lookup;
  }
}
