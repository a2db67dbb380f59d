package org.stet.editor;

import java.awt.Frame;
import org.openide.windows.WindowManager;

/** The window of the desk, as the parent of dialogs. */
final class DeskFrame {
  private DeskFrame() {}

  static Frame frame() {
    return WindowManager.getDefault().getMainWindow();
  }
}
