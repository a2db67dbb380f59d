package org.stet.editor;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.PanelSwitch;

/** Goes to the window Cleaning, or back to the article if it is there. */
@ActionID(category = "Story", id = "org.stet.editor.ReviewCleaning")
@ActionRegistration(displayName = "#ReviewCleaning.name")
@ActionReferences({
  @ActionReference(path = "Menu/Story", position = 200),
  @ActionReference(path = "Shortcuts", name = "F7")
})
@Messages("ReviewCleaning.name=&Review Cleaning")
public final class ReviewCleaning implements ActionListener {
  @Override
  public void actionPerformed(ActionEvent event) {
    PanelSwitch.toggle(CleaningWindow.ID);
  }
}
