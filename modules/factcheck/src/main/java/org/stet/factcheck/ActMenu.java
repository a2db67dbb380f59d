package org.stet.factcheck;

import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import org.jspecify.annotations.Nullable;

/** The menu of a row: every act with its key; those that do not fit the row are grey. */
final class ActMenu {
  private ActMenu() {}

  static JPopupMenu of(Consumer<Act> perform, Supplier<@Nullable CheckRow> chosen) {
    JPopupMenu menu = new JPopupMenu();
    Map<Act, JMenuItem> items = new EnumMap<>(Act.class);
    for (Act act : Act.values()) {
      if (act == Act.STILL_RIGHT || act == Act.EVIDENCE || act == Act.COMPARE || act == Act.NOTE) {
        menu.addSeparator();
      }
      JMenuItem item = new JMenuItem(act.inWords());
      item.setAccelerator(KeyStroke.getKeyStroke(KeyEvent.getExtendedKeyCodeForChar(act.key()), 0));
      item.addActionListener(event -> perform.accept(act));
      items.put(act, item);
      menu.add(item);
    }
    menu.addPopupMenuListener(
        new PopupMenuListener() {
          @Override
          public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
            CheckRow row = chosen.get();
            items.forEach(
                (act, item) -> item.setEnabled(act.needsNoRow() || (row != null && act.fits(row))));
          }

          @Override
          public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
            // Nothing to do.
          }

          @Override
          public void popupMenuCanceled(PopupMenuEvent event) {
            // Nothing to do.
          }
        });
    return menu;
  }
}
