package org.stet.editor;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ArticleSession;

/** Takes the new wording of a choice, in one step of undo. */
@ActionID(category = "Story", id = "org.stet.editor.TakeNew")
@ActionRegistration(displayName = "#TakeNew.name")
@ActionReferences({
  @ActionReference(path = "Menu/Story", position = 640),
  @ActionReference(path = "Shortcuts", name = "DS-2")
})
@Messages("TakeNew.name=Take Ne&w")
public final class TakeNew implements ActionListener {
  private final Choices choices;

  /** Works on the article of {@code session}. */
  public TakeNew(ArticleSession session) {
    this.choices = new Choices(session);
  }

  @Override
  public void actionPerformed(ActionEvent event) {
    choices.take(false);
  }
}
