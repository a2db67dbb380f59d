package org.stet.editor;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ArticleSession;

/** Takes our wording of a choice, in one step of undo. */
@ActionID(category = "Story", id = "org.stet.editor.TakeOurs")
@ActionRegistration(displayName = "#TakeOurs.name")
@ActionReferences({
  @ActionReference(path = "Menu/Story", position = 630),
  @ActionReference(path = "Shortcuts", name = "DS-1")
})
@Messages("TakeOurs.name=Take &Ours")
public final class TakeOurs implements ActionListener {
  private final Choices choices;

  /** Works on the article of {@code session}. */
  public TakeOurs(ArticleSession session) {
    this.choices = new Choices(session);
  }

  @Override
  public void actionPerformed(ActionEvent event) {
    choices.take(true);
  }
}
