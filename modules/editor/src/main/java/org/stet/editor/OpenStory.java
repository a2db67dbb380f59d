package org.stet.editor;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.io.File;
import javax.swing.JFileChooser;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.NbBundle.Messages;

/** Opens stories from files, whatever their format. */
@ActionID(category = "File", id = "org.stet.editor.OpenStory")
@ActionRegistration(
    displayName = "#OpenStory.name",
    iconBase = "org/stet/editor/open.svg",
    iconInMenu = false)
@ActionReferences({
  @ActionReference(path = "Menu/File", position = 100),
  @ActionReference(path = "Toolbars/File", position = 100),
  @ActionReference(path = "Shortcuts", name = "D-O")
})
@Messages({"OpenStory.name=&Open...", "OpenStory.title=Open Story"})
public final class OpenStory implements ActionListener {
  @Override
  public void actionPerformed(ActionEvent event) {
    JFileChooser chooser =
        new FileChooserBuilder(OpenStory.class)
            .setTitle(Bundle.OpenStory_title())
            .setFilesOnly(true)
            .createFileChooser();
    chooser.setMultiSelectionEnabled(true);
    if (chooser.showOpenDialog(DeskFrame.frame()) == JFileChooser.APPROVE_OPTION) {
      for (File file : chooser.getSelectedFiles()) {
        Desk.open(file.toPath());
      }
    }
  }
}
