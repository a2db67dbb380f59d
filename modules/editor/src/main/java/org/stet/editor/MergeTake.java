package org.stet.editor;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.util.Optional;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.OpenStore;
import org.stet.session.api.StoredArticle;

/**
 * Merges the agency's newest take into the article, in one step of undo. It is worked out in the
 * background; if the text was changed meanwhile, nothing is done.
 */
@ActionID(category = "Story", id = "org.stet.editor.MergeTake")
@ActionRegistration(displayName = "#MergeTake.name")
@ActionReferences({
  @ActionReference(path = "Menu/Story", position = 600, separatorBefore = 550),
  @ActionReference(path = "Shortcuts", name = "DS-M")
})
@Messages({
  "MergeTake.name=&Merge New Take",
  "MergeTake.notStored=The article is not in the store, so its takes are not known",
  "MergeTake.none=The agency has sent no newer take of this story that is not merged yet",
  "MergeTake.changed=The text was changed meanwhile, so nothing was merged; merge again",
  "# {0} - why",
  "MergeTake.failed=The new take cannot be read: {0}",
  "MergeTake.same=Merged: the new take has nothing that your copy has not",
  "# {0} - how many changes",
  "# {1} - how many of them to read again",
  "# {2} - how many choices",
  "MergeTake.done=Merged: {0} taken over, {1} of them to read again, {2} to choose"
})
public final class MergeTake implements ActionListener {
  private final ArticleSession session;
  private final OpenStore store;

  /** Merges into the article of {@code session}. */
  public MergeTake(ArticleSession session) {
    this(session, OpenStore.ofDesk());
  }

  MergeTake(ArticleSession session, OpenStore store) {
    this.session = session;
    this.store = store;
  }

  @Override
  public void actionPerformed(ActionEvent event) {
    Optional<StoredArticle> stored = session.stored();
    if (stored.isEmpty()) {
      say(Bundle.MergeTake_notStored());
      return;
    }
    long article = stored.get().id();
    String text = session.text();
    store.ask(
        open -> NewTake.of(open, article).map(take -> MergedTake.of(take, text)),
        merged -> merged.ifPresentOrElse(this::apply, () -> say(Bundle.MergeTake_none())),
        failure -> say(Bundle.MergeTake_failed(String.valueOf(failure.getMessage()))));
  }

  /** Puts {@code merged} into the editor, unless the text is another one by now. */
  void apply(MergedTake merged) {
    if (!session.text().equals(merged.before())) {
      say(Bundle.MergeTake_changed());
      return;
    }
    if (merged.change().isEmpty()) {
      say(Bundle.MergeTake_same());
      return;
    }
    session.because(merged.take().reason());
    session.apply(merged.change());
    if (!merged.choices().isEmpty()) {
      session.select(merged.choices().get(0).range(), this);
    }
    say(Bundle.MergeTake_done(merged.taken(), merged.toRead(), merged.choices().size()));
  }

  private static void say(String words) {
    StatusDisplayer.getDefault().setStatusText(words);
  }
}
