package org.stet.factcheck;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ArticleSession;

/** Goes to the next quote of the article, from the caret. */
@ActionID(category = "FactCheck", id = "org.stet.factcheck.NextQuote")
@ActionRegistration(displayName = "#NextQuote.name")
@ActionReferences({
  @ActionReference(path = "Menu/FactCheck", position = 810),
  @ActionReference(path = "Shortcuts", name = "DS-PERIOD")
})
@Messages("NextQuote.name=Next &Quote")
public final class NextQuote implements ActionListener {
  private final ArticleSession session;

  /** Works on the article of {@code session}. */
  public NextQuote(ArticleSession session) {
    this.session = session;
  }

  @Override
  public void actionPerformed(ActionEvent event) {
    new QuoteSteps(session).step(true);
  }
}
