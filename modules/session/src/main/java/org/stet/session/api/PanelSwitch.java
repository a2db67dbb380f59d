package org.stet.session.api;

import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** One key to a panel, and the same key back to the article. */
public final class PanelSwitch {
  private PanelSwitch() {}

  /** Goes to the window of this id, or back to the article if it is there. */
  public static void toggle(String id) {
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
