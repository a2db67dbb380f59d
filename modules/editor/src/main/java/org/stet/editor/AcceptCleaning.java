package org.stet.editor;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ArticleSession;

/** Accepts every change of the cleaning that nobody has judged yet. */
@ActionID(category = "Story", id = "org.stet.editor.AcceptCleaning")
@ActionRegistration(displayName = "#AcceptCleaning.name")
@ActionReferences({
  @ActionReference(path = "Menu/Story", position = 300, separatorAfter = 350),
  @ActionReference(path = "Shortcuts", name = "DS-A")
})
@Messages("AcceptCleaning.name=&Accept All Changes")
public final class AcceptCleaning implements ActionListener {
  private final ArticleSession session;

  /** Accepts the changes of {@code session}. */
  public AcceptCleaning(ArticleSession session) {
    this.session = session;
  }

  @Override
  public void actionPerformed(ActionEvent event) {
    session.acceptAll();
  }
}
