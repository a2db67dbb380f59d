package org.stet.editor;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.PanelSwitch;

/** Goes to the window Original, or back to the article if it is there. */
@ActionID(category = "Story", id = "org.stet.editor.ShowOriginal")
@ActionRegistration(
    displayName = "#ShowOriginal.name",
    iconBase = "org/stet/editor/original.svg",
    iconInMenu = false)
@ActionReferences({
  @ActionReference(path = "Menu/Story", position = 400),
  @ActionReference(path = "Toolbars/Story", position = 200),
  @ActionReference(path = "Shortcuts", name = "F8")
})
@Messages("ShowOriginal.name=Show the &Original")
public final class ShowOriginal implements ActionListener {
  @Override
  public void actionPerformed(ActionEvent event) {
    PanelSwitch.toggle(OriginalWindow.ID);
  }
}
