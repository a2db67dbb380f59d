package org.stet.desk;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JFrame;
import javax.swing.JLayeredPane;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** The window of the desk as what lies over it sees it. Event thread only. */
final class Desk {
  private Desk() {}

  /** Asks who works here, unless that is being asked. */
  static void askName(DeskPerson person) {
    if (!(WindowManager.getDefault().getMainWindow() instanceof JFrame frame)) {
      return;
    }
    JLayeredPane over = frame.getLayeredPane();
    for (var there : over.getComponentsInLayer(JLayeredPane.PALETTE_LAYER)) {
      if (there instanceof NameNotice notice) {
        notice.takeKeyboard();
        return;
      }
    }
    NameNotice notice = new NameNotice(person);
    over.add(notice, JLayeredPane.PALETTE_LAYER);
    notice.place(over);
    over.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            if (notice.getParent() == over) {
              notice.place(over);
            } else {
              over.removeComponentListener(this);
            }
          }
        });
    notice.takeKeyboard();
  }

  /** Lets the window that was active have the keyboard again. */
  static void giveKeyboardBack() {
    TopComponent active = TopComponent.getRegistry().getActivated();
    if (active != null) {
      active.requestActive();
    }
  }
}
