package org.stet.editor;

import java.awt.EventQueue;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import org.jspecify.annotations.Nullable;
import org.openide.windows.Mode;
import org.openide.windows.OnShowing;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Opens what an earlier desk did not save; shows how to begin whenever no article is open. */
@OnShowing
public final class DeskStart implements Runnable, PropertyChangeListener {
  private @Nullable EmptyDesk shown;

  @Override
  public void run() {
    EditorColours.fit();
    Looks.offerOwn();
    TopComponent.getRegistry().addPropertyChangeListener(this);
    fit();
    RecoveredStories.open();
  }

  @Override
  public void propertyChange(PropertyChangeEvent event) {
    if (TopComponent.Registry.PROP_OPENED.equals(event.getPropertyName())) {
      EventQueue.invokeLater(this::fit);
    }
  }

  private void fit() {
    boolean empty = Desk.isEmpty();
    EmptyDesk hint = shown;
    if (empty && hint == null) {
      hint = new EmptyDesk();
      shown = hint;
      Mode editor = WindowManager.getDefault().findMode("editor");
      editor.dockInto(hint);
      hint.open();
      hint.requestVisible();
    } else if (!empty && hint != null) {
      shown = null;
      hint.close();
    }
  }
}
