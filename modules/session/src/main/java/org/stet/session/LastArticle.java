package org.stet.session;

import java.util.Objects;
import java.util.Optional;
import org.openide.util.Utilities;
import org.openide.util.lookup.ServiceProvider;
import org.openide.windows.TopComponent;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.CurrentArticle;

/**
 * Remembers which article the desk is at, for windows that are opened while none is seen. Event
 * thread only.
 */
@ServiceProvider(service = LastArticle.class)
public final class LastArticle {
  private final CurrentArticle current =
      CurrentArticle.following(
          Utilities.actionsGlobalContext(), LastArticle::showing, article -> {});

  /** An article whose window is seen, although another window has the keyboard. */
  public static Optional<ArticleSession> showing() {
    return TopComponent.getRegistry().getOpened().stream()
        .filter(TopComponent::isShowing)
        .map(window -> window.getLookup().lookup(ArticleSession.class))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The article the desk is at, if it is at any. */
  public Optional<ArticleSession> session() {
    return current.session();
  }
}
