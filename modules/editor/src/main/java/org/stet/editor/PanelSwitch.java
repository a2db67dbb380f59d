package org.stet.editor;

import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** One key to a panel, and the same key back to the article. */
final class PanelSwitch {
  private PanelSwitch() {}

  static void toggle(String id) {
    TopComponent panel = WindowManager.getDefault().findTopComponent(id);
    if (panel == null) {
      return;
    }
    if (TopComponent.getRegistry().getActivated() == panel) {
      TopComponent article =
          WindowManager.getDefault().findMode("editor").getSelectedTopComponent();
      if (article != null) {
        article.requestActive();
      }
    } else {
      panel.open();
      panel.requestActive();
    }
  }
}
