package org.stet.editor;

import java.awt.Color;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** What the desk shows while no article is open: how to begin. */
@Messages({
  "EmptyDesk.name=Desk",
  "EmptyDesk.title=Nothing on the desk",
  "EmptyDesk.open=Open a story",
  "EmptyDesk.open.key=Ctrl+O",
  "EmptyDesk.paste=Paste one as new story",
  "EmptyDesk.paste.key=Ctrl+Shift+V",
  "EmptyDesk.drop=Or drop a file here",
  "EmptyDesk.hint=Agency files, web pages and plain text are read and cleaned."
})
final class EmptyDesk extends TopComponent {
  private static final long serialVersionUID = 1;

  private final Color soft = Styles.isDark() ? new Color(0x9AA0A6) : new Color(0x6B6963);
  private int row;

  EmptyDesk() {
    setName("EmptyDesk");
    setDisplayName(Bundle.EmptyDesk_name());
    setLayout(new GridBagLayout());
    JLabel title = new JLabel(Bundle.EmptyDesk_title());
    title.setFont(new Font(Font.SERIF, Font.BOLD, 24));
    line(title, 2, new Insets(0, 0, 18, 0));
    way(Bundle.EmptyDesk_open(), Bundle.EmptyDesk_open_key());
    way(Bundle.EmptyDesk_paste(), Bundle.EmptyDesk_paste_key());
    line(new JLabel(Bundle.EmptyDesk_drop()), 2, new Insets(4, 0, 18, 0));
    JLabel hint = new JLabel(Bundle.EmptyDesk_hint());
    hint.setForeground(soft);
    line(hint, 2, new Insets(0, 0, 60, 0));
  }

  private void way(String what, String key) {
    GridBagConstraints place = new GridBagConstraints();
    place.gridy = row;
    place.anchor = GridBagConstraints.LINE_START;
    place.insets = new Insets(4, 0, 4, 28);
    add(new JLabel(what), place);
    JLabel shortcut = new JLabel(key);
    shortcut.setForeground(soft);
    place.insets = new Insets(4, 0, 4, 0);
    place.weightx = 0;
    add(shortcut, place);
    row++;
  }

  private void line(JComponent shown, int width, Insets insets) {
    GridBagConstraints place = new GridBagConstraints();
    place.gridy = row++;
    place.gridwidth = width;
    place.anchor = GridBagConstraints.LINE_START;
    place.insets = insets;
    add(shown, place);
  }

  @Override
  public int getPersistenceType() {
    return PERSISTENCE_NEVER;
  }

  @Override
  public boolean canClose() {
    return !Desk.isEmpty();
  }
}
