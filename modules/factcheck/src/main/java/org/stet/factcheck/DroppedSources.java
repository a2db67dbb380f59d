package org.stet.factcheck;

import java.awt.EventQueue;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.stet.session.api.OpenStore;

/**
 * Takes files that are dropped on the panel as sources of the article, and compares its quotes with
 * them and all others.
 */
@Messages({
  "# {0} - how many files",
  "DroppedSources.reading=Reading {0,choice,1#one file|1<{0} files} \u2026"
})
final class DroppedSources extends TransferHandler {
  private static final long serialVersionUID = 1;
  private static final RequestProcessor WORKER = new RequestProcessor("stet-dropped", 1);

  private final transient OpenStore store;
  private final transient Desk desk;

  /** What the panel does about it. */
  interface Desk {
    /** The article the panel shows, as the store numbers it; 0 if it is not kept, -1 for none. */
    long article();

    /** Says {@code words}; {@code trouble} if something could not be done. */
    void say(String words, boolean trouble);

    /** Compares the quotes. */
    void compare();
  }

  DroppedSources(OpenStore store, Desk desk) {
    this.store = store;
    this.desk = desk;
  }

  /** Takes what is dropped on {@code parts}. */
  void on(JComponent... parts) {
    for (JComponent part : parts) {
      part.setTransferHandler(this);
    }
  }

  @Override
  public boolean canImport(TransferSupport support) {
    return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor) && desk.article() >= 0;
  }

  @Override
  public boolean importData(TransferSupport support) {
    if (!canImport(support)) {
      return false;
    }
    List<Path> files = files(support);
    if (files.isEmpty()) {
      return false;
    }
    long article = desk.article();
    String who = store.who();
    desk.say(Bundle.DroppedSources_reading(files.size()), false);
    WORKER.post(() -> add(files, article, who));
    return true;
  }

  private static List<Path> files(TransferSupport support) {
    List<Path> files = new ArrayList<>();
    try {
      Object dropped = support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
      if (dropped instanceof List<?> list) {
        for (Object each : list) {
          if (each instanceof File file) {
            files.add(file.toPath());
          }
        }
      }
    } catch (UnsupportedFlavorException | IOException e) {
      return List.of(); // Whoever dropped it took it back.
    }
    return files;
  }

  private void add(List<Path> files, long article, String who) {
    List<String> trouble = new ArrayList<>();
    int added = 0;
    for (Path file : files) {
      try {
        DroppedFile read = DroppedFile.read(file);
        store.now(open -> read.keep(open, article, who));
        added++;
      } catch (IOException e) {
        trouble.add(String.valueOf(e.getLocalizedMessage()));
      }
    }
    boolean any = added > 0;
    EventQueue.invokeLater(
        () -> {
          if (any) {
            store.tellChanged(article);
            desk.compare();
          }
          if (!trouble.isEmpty()) {
            desk.say(String.join(" ", trouble), true);
          }
        });
  }
}
