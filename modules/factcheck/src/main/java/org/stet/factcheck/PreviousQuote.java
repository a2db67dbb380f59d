package org.stet.factcheck;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ArticleSession;

/** Goes to the quote before the caret. */
@ActionID(category = "FactCheck", id = "org.stet.factcheck.PreviousQuote")
@ActionRegistration(displayName = "#PreviousQuote.name")
@ActionReferences({
  @ActionReference(path = "Menu/FactCheck", position = 820),
  @ActionReference(path = "Shortcuts", name = "DS-COMMA")
})
@Messages("PreviousQuote.name=&Previous Quote")
public final class PreviousQuote implements ActionListener {
  private final ArticleSession session;

  /** Works on the article of {@code session}. */
  public PreviousQuote(ArticleSession session) {
    this.session = session;
  }

  @Override
  public void actionPerformed(ActionEvent event) {
    new QuoteSteps(session).step(false);
  }
}
