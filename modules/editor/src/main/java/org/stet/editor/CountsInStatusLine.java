package org.stet.editor;

import java.awt.Component;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;
import org.openide.awt.StatusLineElementProvider;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.session.api.ArticleListener;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.CurrentArticle;
import org.stet.session.api.StoredArticle;

/** Words of the article, and characters of headline and standfirst, in the status line. */
@ServiceProvider(service = StatusLineElementProvider.class, position = 100)
@Messages({
  "# {0} - words",
  "# {1} - characters of the headline",
  "# {2} - characters of the standfirst",
  "CountsInStatusLine.counts={0} words   \u00b7   headline {1}   \u00b7   standfirst {2}",
  "CountsInStatusLine.unsaved=not saved",
  "CountsInStatusLine.fileUnsaved=in the store, not in its file",
  "# {0} - time",
  "CountsInStatusLine.saved=saved {0}",
  "CountsInStatusLine.toolTip=Words of the text; characters of headline and standfirst"
})
public final class CountsInStatusLine implements StatusLineElementProvider {
  @Override
  public Component getStatusLineElement() {
    return new Counts();
  }

  private static final class Counts extends JLabel implements ArticleListener {
    private static final long serialVersionUID = 1;

    private transient @Nullable ArticleSession listeningTo;

    @SuppressWarnings("UnusedVariable") // It follows for as long as somebody holds it.
    private final transient CurrentArticle current;

    Counts() {
      setBorder(BorderFactory.createEmptyBorder(0, 10, 0, 10));
      setToolTipText(Bundle.CountsInStatusLine_toolTip());
      current = CurrentArticle.follow(this::changedTo);
      count();
    }

    private void changedTo(Optional<ArticleSession> article) {
      if (listeningTo != null) {
        listeningTo.removeListener(this);
      }
      listeningTo = article.orElse(null);
      article.ifPresent(session -> session.addListener(this));
      count();
    }

    private void count() {
      String shown = "";
      if (listeningTo != null) {
        ArticleCounts counts = ArticleCounts.of(listeningTo.article());
        shown =
            Bundle.CountsInStatusLine_counts(counts.words(), counts.headline(), counts.standfirst())
                + "   \u00b7   "
                + saved(listeningTo);
      }
      setText(shown);
      setVisible(!shown.isEmpty());
    }

    /** Whether it is saved, and since when; today's time of day, else the day, too. */
    private static String saved(ArticleSession session) {
      Optional<StoredArticle> stored = session.stored();
      boolean kept = stored.filter(s -> s.version().text().equals(session.text())).isPresent();
      if (session.isModified() && kept && session.file().isPresent()) {
        return Bundle.CountsInStatusLine_fileUnsaved();
      }
      return session.isModified() || stored.isEmpty()
          ? Bundle.CountsInStatusLine_unsaved()
          : Bundle.CountsInStatusLine_saved(
              SavedTime.inWords(
                  stored.get().version().at(), ZonedDateTime.now(ZoneId.systemDefault())));
    }

    @Override
    public void textChanged(ArticleSession session) {
      count();
    }

    @Override
    public void stateChanged(ArticleSession session) {
      count();
    }
  }
}
