package org.stet.sources;

import org.openide.util.lookup.ServiceProvider;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;
import org.stet.session.api.PassageToShow;
import org.stet.session.api.SourceViewer;

/** Shows passages in the window Sources, which it opens. */
@ServiceProvider(service = SourceViewer.class)
public final class SourcesWindowViewer implements SourceViewer {

  @Override
  public void show(PassageToShow passage) {
    TopComponent found = WindowManager.getDefault().findTopComponent(SourcesWindow.ID);
    if (found instanceof SourcesWindow window) {
      window.open();
      window.requestVisible();
      window.show(passage);
    }
  }
}
