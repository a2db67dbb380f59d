package org.stet.versions;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.PanelSwitch;

/** Goes to the window Versions, or back to the article if it is there. */
@ActionID(category = "Window", id = "org.stet.versions.ShowVersions")
@ActionRegistration(displayName = "#ShowVersions.name", iconBase = "org/stet/versions/versions.svg")
@ActionReferences({
  @ActionReference(path = "Menu/Window", position = 400),
  @ActionReference(path = "Shortcuts", name = "F9")
})
@Messages("ShowVersions.name=&Versions")
public final class ShowVersions implements ActionListener {
  @Override
  public void actionPerformed(ActionEvent event) {
    PanelSwitch.toggle(VersionsWindow.ID);
  }
}
