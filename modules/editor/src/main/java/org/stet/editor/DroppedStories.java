package org.stet.editor;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTargetDragEvent;
import java.awt.dnd.DropTargetDropEvent;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.openide.util.lookup.ServiceProvider;
import org.openide.windows.ExternalDropHandler;

/** Opens files that are dropped on the desk. */
@ServiceProvider(service = ExternalDropHandler.class)
public final class DroppedStories extends ExternalDropHandler {
  @Override
  public boolean canDrop(DropTargetDragEvent event) {
    return event.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
  }

  @Override
  public boolean canDrop(DropTargetDropEvent event) {
    return event.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
  }

  @Override
  public boolean handleDrop(DropTargetDropEvent event) {
    event.acceptDrop(DnDConstants.ACTION_COPY);
    return open(event.getTransferable());
  }

  /** Opens the files in {@code dropped}; returns whether there were any. */
  static boolean open(Transferable dropped) {
    try {
      List<?> files = (List<?>) dropped.getTransferData(DataFlavor.javaFileListFlavor);
      boolean any = false;
      for (Object file : files) {
        if (file instanceof File story && story.isFile()) {
          Desk.open(story.toPath());
          any = true;
        }
      }
      return any;
    } catch (UnsupportedFlavorException | IOException e) {
      return false; // What was dragged is gone.
    }
  }
}
