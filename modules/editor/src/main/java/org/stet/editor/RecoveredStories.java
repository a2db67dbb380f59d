package org.stet.editor;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.stet.revision.api.Revision;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.DraftKeeper;
import org.stet.session.api.DraftKeeper.Left;
import org.stet.store.journal.api.JournalDamage;
import org.stet.store.journal.api.UnsavedText;

/**
 * Opens what an earlier desk did not save: the article as it was saved, and in it, as one step that
 * can be undone, the text as it was typed. One that was never saved is opened as that text.
 */
@Messages({
  "RecoveredStories.reason=Recovered",
  "# {0} - titles",
  "RecoveredStories.status=Recovered, not saved yet: {0}",
  "# {0} - date and time",
  "RecoveredStories.saved=Recovered: the desk ended before this was saved. Typed last {0}. Save keeps"
      + " it; Undo goes back to what was saved.",
  "# {0} - date and time",
  "RecoveredStories.never=Recovered: the desk ended before this was saved. Typed last {0}. Nothing else"
      + " is kept of it until you save.",
  "# {0} - how many bytes",
  "# {1} - path of a file",
  "RecoveredStories.damage=What was typed last and not saved could not be read to its end. What stood"
      + " before was recovered; {0} bytes are left as they are in {1}.",
  "# {0} - what went wrong",
  "RecoveredStories.failed=Whether an earlier desk left something that is not saved could not be read:"
      + " {0}"
})
final class RecoveredStories {
  private static final Logger LOG = Logger.getLogger(RecoveredStories.class.getName());
  private static final RequestProcessor READER = new RequestProcessor("stet-recovery", 1);

  private static final int ATTEMPTS = 5;

  /** Milliseconds from one attempt to the next. */
  private static final int PAUSE = 2000;

  private final DraftKeeper keeper;

  private RecoveredStories(DraftKeeper keeper) {
    this.keeper = keeper;
  }

  /** Opens what there is; does not wait. */
  static void open() {
    DraftKeeper keeper = DraftKeeper.ofDesk();
    RecoveredStories stories = new RecoveredStories(keeper);
    keeper.left(
        stories::open,
        failure ->
            StatusDisplayer.getDefault()
                .setStatusText(
                    Bundle.RecoveredStories_failed(String.valueOf(failure.getLocalizedMessage()))));
  }

  private void open(Left left) {
    left.damage().ifPresent(RecoveredStories::tell);
    for (UnsavedText text : left.texts()) {
      Optional<ArticleSupport> open = ArticleWindow.find(support -> isOf(support, text));
      READER.post(() -> read(text, open));
    }
    if (!left.texts().isEmpty()) {
      String titles =
          left.texts().stream().map(UnsavedText::title).collect(Collectors.joining("; "));
      READER.post(
          () ->
              EventQueue.invokeLater(
                  () ->
                      StatusDisplayer.getDefault()
                          .setStatusText(Bundle.RecoveredStories_status(titles))));
    }
  }

  private static void tell(JournalDamage damage) {
    DialogDisplayer.getDefault()
        .notifyLater(
            new NotifyDescriptor.Message(
                Bundle.RecoveredStories_damage(String.valueOf(damage.unread()), damage.copy()),
                NotifyDescriptor.WARNING_MESSAGE));
  }

  private static boolean isOf(ArticleSupport support, UnsavedText text) {
    boolean same = text.article() > 0 && support.article() == text.article();
    return same || (text.file() != null && support.path().equals(Optional.ofNullable(file(text))));
  }

  /** Reads the article of {@code text} as it was saved, if it was and can be read. */
  private void read(UnsavedText text, Optional<ArticleSupport> open) {
    for (int attempt = 1; ; attempt++) {
      try {
        ArticleSupport support =
            open.orElseGet(() -> ArticleFile.at(file(text), text.article()).support());
        support.openDocument();
        EventQueue.invokeLater(() -> show(support, text, open.isPresent()));
        return;
      } catch (IOException e) {
        if (attempt == ATTEMPTS || text.article() == 0) {
          LOG.log(Level.INFO, "recovered as text only: " + text.title(), e);
          asText(text);
          return;
        }
      }
      await(); // A command may hold the store, for seconds.
    }
  }

  private static void await() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static @Nullable Path file(UnsavedText text) {
    String file = text.file();
    return file == null ? null : Path.of(file);
  }

  /** Opens {@code text} as an article of which nothing else is kept. */
  private void asText(UnsavedText text) {
    try {
      Work work = Work.begin(Story.typed(text.title(), text.text()));
      ArticleSupport support = ArticleFile.of(work, null).support();
      support.openDocument();
      EventQueue.invokeLater(() -> show(support, text, false));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "stays in the journal: " + text.title(), e);
    }
  }

  private void show(ArticleSupport support, UnsavedText text, boolean wasOpen) {
    support.start();
    ArticleSession session = support.session().orElse(null);
    if (session == null || (wasOpen && session.isModified())) {
      READER.post(() -> asText(text)); // Else what is typed there now would be lost.
      return;
    }
    boolean saved = support.article() > 0 || support.path().isPresent();
    if (saved && session.text().equals(text.text())) {
      if (!wasOpen) {
        support.forget();
      }
      keeper.settled(text); // It was saved just before the end.
      return;
    }
    session.because(Bundle.RecoveredStories_reason());
    session.apply(Revision.between(session.text(), text.text()).changeSet());
    String when = SavedTime.inWords(text.typed(), ZonedDateTime.now(ZoneId.systemDefault()));
    support.recovered(
        saved ? Bundle.RecoveredStories_saved(when) : Bundle.RecoveredStories_never(when));
    support.open();
    keeper.settled(text); // After the keeper was told of the same text in its new place.
  }
}
