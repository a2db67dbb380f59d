package org.stet.desk;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JMenuBar;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.Keys;
import org.stet.session.api.MessageLine;

/**
 * Asks for the name, in a line beside the toolbar, where it covers nothing: one can go on working
 * and answer later.
 */
@Messages({
  "NameNotice.title=Who works here?",
  "NameNotice.name=Your &name, as it stands at each version and sign-off",
  "NameNotice.keep=&Keep this name",
  "NameNotice.later=Later",
  "NameNotice.hint=Tools > Your Name changes it at any time."
})
final class NameNotice extends JPanel {
  private static final long serialVersionUID = 1;
  private static final int MARGIN = 4;

  private final transient DeskPerson person;
  private final JTextField name = new JTextField(18);
  private final JButton keep = new JButton();
  private final JButton later = new JButton(Bundle.NameNotice_later());
  private final MessageLine trouble = new MessageLine();

  /** A notice that asks who {@code person} is. */
  NameNotice(DeskPerson person) {
    super(new BorderLayout(0, 2));
    this.person = person;
    setOpaque(true);
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")),
            BorderFactory.createEmptyBorder(3, 8, 3, 8)));
    JLabel label = new JLabel();
    Mnemonics.setLocalizedText(label, Bundle.NameNotice_name());
    Mnemonics.setLocalizedText(keep, Bundle.NameNotice_keep());
    label.setLabelFor(name);
    name.setText(person.name());
    name.selectAll();
    keep.setToolTipText(Bundle.NameNotice_hint());
    JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
    line.add(label);
    line.add(name);
    line.add(keep);
    line.add(later);
    add(line, BorderLayout.CENTER);
    add(trouble, BorderLayout.SOUTH);
    getAccessibleContext().setAccessibleName(Bundle.NameNotice_title());
    keep.addActionListener(event -> keep());
    later.addActionListener(event -> close());
    name.addActionListener(event -> keep());
    Keys.bindInside(this, "ESCAPE", this::close);
  }

  private void keep() {
    keep.setEnabled(false);
    person.rename(
        name.getText(),
        this::close,
        problem -> {
          keep.setEnabled(true);
          trouble.warn(problem);
          if (getParent() instanceof JLayeredPane over) {
            place(over);
          }
        });
  }

  /** Goes to the right end of the toolbar in {@code over}. */
  void place(JLayeredPane over) {
    Dimension size = getPreferredSize();
    JRootPane root = SwingUtilities.getRootPane(over);
    JMenuBar menu = root == null ? null : root.getJMenuBar();
    int top = menu == null ? 0 : menu.getHeight();
    int x = over.getWidth() - size.width - MARGIN;
    setBounds(Math.max(0, x), top + MARGIN, size.width, size.height);
    revalidate();
  }

  void takeKeyboard() {
    name.requestFocusInWindow();
  }

  private void close() {
    Component over = getParent();
    if (over instanceof JLayeredPane pane) {
      pane.remove(this);
      pane.repaint(getBounds());
      Desk.giveKeyboardBack();
    }
  }
}
