package org.stet.editor;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ArticleSession;

/** Goes to the place before where somebody has to choose between two wordings. */
@ActionID(category = "Story", id = "org.stet.editor.PreviousChoice")
@ActionRegistration(displayName = "#PreviousChoice.name")
@ActionReferences({
  @ActionReference(path = "Menu/Story", position = 620),
  @ActionReference(path = "Shortcuts", name = "DS-P")
})
@Messages("PreviousChoice.name=&Previous Choice")
public final class PreviousChoice implements ActionListener {
  private final Choices choices;

  /** Works on the article of {@code session}. */
  public PreviousChoice(ArticleSession session) {
    this.choices = new Choices(session);
  }

  @Override
  public void actionPerformed(ActionEvent event) {
    choices.step(-1);
  }
}
