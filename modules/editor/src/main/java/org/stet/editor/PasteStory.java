package org.stet.editor;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.io.IOException;
import java.util.Optional;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.awt.StatusDisplayer;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.datatransfer.ExClipboard;

/** Makes a new story of the text on the clipboard. */
@ActionID(category = "File", id = "org.stet.editor.PasteStory")
@ActionRegistration(
    displayName = "#PasteStory.name",
    iconBase = "org/stet/editor/paste.svg",
    iconInMenu = false)
@ActionReferences({
  @ActionReference(path = "Menu/File", position = 200, separatorAfter = 250),
  @ActionReference(path = "Toolbars/File", position = 200),
  @ActionReference(path = "Shortcuts", name = "DS-V")
})
@Messages({
  "PasteStory.name=&Paste as New Story",
  "PasteStory.nothing=There is no text on the clipboard"
})
public final class PasteStory implements ActionListener {
  @Override
  public void actionPerformed(ActionEvent event) {
    text()
        .filter(text -> !text.isBlank())
        .ifPresentOrElse(
            Desk::paste,
            () -> StatusDisplayer.getDefault().setStatusText(Bundle.PasteStory_nothing()));
  }

  private static Optional<String> text() {
    java.awt.datatransfer.Clipboard clipboard = Lookup.getDefault().lookup(ExClipboard.class);
    if (clipboard == null) {
      clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
    }
    try {
      return clipboard.isDataFlavorAvailable(DataFlavor.stringFlavor)
          ? Optional.of((String) clipboard.getData(DataFlavor.stringFlavor))
          : Optional.empty();
    } catch (UnsupportedFlavorException | IOException | IllegalStateException e) {
      return Optional.empty(); // Somebody else has it, or what was on it is gone.
    }
  }
}
