package org.stet.desk;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.UIManager;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.Keys;
import org.stet.session.api.MessageLine;

/** Asks for the name, in a corner of the desk: one can go on working and answer later. */
@Messages({
  "NameNotice.title=Who works here?",
  "NameNotice.name=Your &name, as it stands at each version and sign-off",
  "NameNotice.keep=&Keep this name",
  "NameNotice.later=Later",
  "NameNotice.hint=Tools > Your Name changes it at any time."
})
final class NameNotice extends JPanel {
  private static final long serialVersionUID = 1;
  private static final int MARGIN = 14;
  private static final int STATUS_LINE = 26;

  private final transient DeskPerson person;
  private final JTextField name = new JTextField(24);
  private final JButton keep = new JButton();
  private final JButton later = new JButton(Bundle.NameNotice_later());
  private final MessageLine trouble = new MessageLine();

  /** A notice that asks who {@code person} is. */
  NameNotice(DeskPerson person) {
    super(new BorderLayout(0, 6));
    this.person = person;
    setOpaque(true);
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")),
            BorderFactory.createEmptyBorder(10, 14, 10, 14)));
    JLabel title = new JLabel(Bundle.NameNotice_title());
    title.setFont(title.getFont().deriveFont(Font.BOLD));
    JLabel label = new JLabel();
    Mnemonics.setLocalizedText(label, Bundle.NameNotice_name());
    Mnemonics.setLocalizedText(keep, Bundle.NameNotice_keep());
    label.setLabelFor(name);
    name.setText(person.name());
    name.selectAll();
    JPanel fields = new JPanel(new BorderLayout(0, 4));
    fields.add(label, BorderLayout.NORTH);
    fields.add(name, BorderLayout.CENTER);
    fields.add(trouble, BorderLayout.SOUTH);
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
    keep.setToolTipText(Bundle.NameNotice_hint());
    buttons.add(keep);
    buttons.add(later);
    add(title, BorderLayout.NORTH);
    add(fields, BorderLayout.CENTER);
    add(buttons, BorderLayout.SOUTH);
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

  /** Goes to the lower right corner of {@code over}, above the status line. */
  void place(JLayeredPane over) {
    Dimension size = getPreferredSize();
    int x = over.getWidth() - size.width - MARGIN;
    int y = over.getHeight() - size.height - MARGIN - STATUS_LINE;
    setBounds(Math.max(0, x), Math.max(0, y), size.width, size.height);
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
