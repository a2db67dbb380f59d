package org.stet.editor;

import java.awt.EventQueue;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.ArticleToKeep;
import org.stet.session.api.OpenStore;
import org.stet.session.api.StoredArticle;

/** Keeps articles in the store when they are saved, from whatever thread that is. */
@Messages({
  "KeptInStore.edited=Edited",
  "# {0} - what went wrong",
  "KeptInStore.trouble=The store cannot keep the article now: {0}\n\n"
      + "Save it to a file instead; the next save puts it into the store, too."
})
final class KeptInStore {
  private KeptInStore() {}

  /** Keeps {@code session} as it is now; what went wrong, in words, if something did. */
  static Optional<String> keep(ArticleSession session) {
    OpenStore store = OpenStore.ofDesk();
    try {
      ArticleToKeep snapshot =
          onEventThread(() -> session.toKeep(Bundle.KeptInStore_edited(), store.who()));
      StoredArticle kept = store.now(snapshot::in);
      onEventThread(
          () -> {
            session.kept(kept);
            store.tellChanged(kept.id());
            return kept;
          });
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getLocalizedMessage()));
    }
  }

  /** Tells the user that the store cannot keep an article, and what to do. */
  static void tell(String trouble) {
    DialogDisplayer.getDefault()
        .notify(
            new NotifyDescriptor.Message(
                Bundle.KeptInStore_trouble(trouble), NotifyDescriptor.WARNING_MESSAGE));
  }

  private interface Step<T> {
    T run();
  }

  @SuppressWarnings("unchecked")
  private static <T> T onEventThread(Step<T> step) throws IOException {
    if (EventQueue.isDispatchThread()) {
      return step.run();
    }
    Object[] result = new Object[1];
    try {
      EventQueue.invokeAndWait(() -> result[0] = step.run());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while saving", e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("saving " + step, e.getCause());
    }
    return (T) result[0];
  }
}
