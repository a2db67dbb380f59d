package org.stet.editor;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ArticleSession;

/** Goes to the next place where somebody has to choose between two wordings. */
@ActionID(category = "Story", id = "org.stet.editor.NextChoice")
@ActionRegistration(displayName = "#NextChoice.name")
@ActionReferences({
  @ActionReference(path = "Menu/Story", position = 610),
  @ActionReference(path = "Shortcuts", name = "DS-N")
})
@Messages("NextChoice.name=&Next Choice")
public final class NextChoice implements ActionListener {
  private final Choices choices;

  /** Works on the article of {@code session}. */
  public NextChoice(ArticleSession session) {
    this.choices = new Choices(session);
  }

  @Override
  public void actionPerformed(ActionEvent event) {
    choices.step(1);
  }
}
