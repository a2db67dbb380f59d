package org.stet.editor;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ArticleSession;

/** Cleans the article as it is now, in one step of undo. */
@ActionID(category = "Story", id = "org.stet.editor.CleanArticle")
@ActionRegistration(
    displayName = "#CleanArticle.name",
    iconBase = "org/stet/editor/clean.svg",
    iconInMenu = false)
@ActionReferences({
  @ActionReference(path = "Menu/Story", position = 100),
  @ActionReference(path = "Toolbars/Story", position = 100),
  @ActionReference(path = "Shortcuts", name = "F6")
})
@Messages({
  "CleanArticle.name=&Clean",
  "CleanArticle.nothing=There was nothing to clean",
  "# {0} - number of changes",
  "CleanArticle.done=Cleaned: {0} changes are listed in the window Cleaning"
})
public final class CleanArticle implements ActionListener {
  private final ArticleSession session;

  /** Cleans the article of {@code session}. */
  public CleanArticle(ArticleSession session) {
    this.session = session;
  }

  @Override
  public void actionPerformed(ActionEvent event) {
    int before = session.review().size();
    session.clean();
    int made = session.review().size() - before;
    if (made > 0) {
      CleaningWindow.showBehind();
    }
    StatusDisplayer.getDefault()
        .setStatusText(made > 0 ? Bundle.CleanArticle_done(made) : Bundle.CleanArticle_nothing());
  }
}
