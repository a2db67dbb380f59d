package org.stet.desk;

import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.util.List;
import org.openide.util.Lookup;
import org.openide.util.datatransfer.ExClipboard;

/**
 * A story as the clipboard has it: as text for a field that takes text, and, of a web page, as a
 * page for a letter or a document.
 *
 * @param words the text of the file, or what people are shown in its place
 * @param isPage whether it is a web page
 */
record CopiedStory(String words, boolean isPage) implements Transferable {

  /**
   * Puts it on the clipboard. Event thread.
   *
   * @throws IllegalStateException if another program has the clipboard for a moment
   */
  void put() {
    Clipboard clipboard = Lookup.getDefault().lookup(ExClipboard.class);
    if (clipboard == null) {
      clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
    }
    clipboard.setContents(this, null);
  }

  @Override
  public DataFlavor[] getTransferDataFlavors() {
    List<DataFlavor> flavors =
        isPage
            ? List.of(DataFlavor.allHtmlFlavor, DataFlavor.stringFlavor)
            : List.of(DataFlavor.stringFlavor);
    return flavors.toArray(new DataFlavor[0]);
  }

  @Override
  public boolean isDataFlavorSupported(DataFlavor flavor) {
    return List.of(getTransferDataFlavors()).contains(flavor);
  }

  @Override
  public String getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
    if (!isDataFlavorSupported(flavor)) {
      throw new UnsupportedFlavorException(flavor);
    }
    return words;
  }
}
