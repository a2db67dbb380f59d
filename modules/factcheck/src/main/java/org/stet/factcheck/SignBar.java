package org.stet.factcheck;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.awt.Insets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;

/**
 * Where the chosen row is signed: a note to the decision, and a button for each act but those that
 * are seldom done.
 */
@Messages({
  "SignBar.note=Note to the decision, if there is one (T)",
  "SignBar.note.name=Note to the decision",
  "# {0} - what the button does",
  "# {1} - its key",
  "SignBar.toolTip={0} ({1} in the list, Alt+{1} here)"
})
final class SignBar extends JPanel {
  private static final long serialVersionUID = 1;

  private final JTextField note = new JTextField();
  private final Map<Act, JButton> buttons = new EnumMap<>(Act.class);

  SignBar(Consumer<Act> perform) {
    super(new BorderLayout(0, 6));
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(1, 0, 0, 0, Tints.line()),
            BorderFactory.createEmptyBorder(8, 10, 8, 10)));
    note.putClientProperty("JTextField.placeholderText", Bundle.SignBar_note());
    note.getAccessibleContext().setAccessibleName(Bundle.SignBar_note_name());
    add(note, BorderLayout.NORTH);
    add(row(perform, Act.ACCEPT, Act.VERIFIED, Act.DISPUTED, Act.WRONG), BorderLayout.CENTER);
    add(
        row(perform, Act.COMPARE, Act.EVIDENCE, Act.STILL_RIGHT, Act.NEXT_OPEN),
        BorderLayout.SOUTH);
    fit(null, false);
  }

  private JPanel row(Consumer<Act> perform, Act... acts) {
    JPanel row = new JPanel(new GridLayout(1, 0, 6, 0));
    for (Act act : acts) {
      String name = act.inWords();
      JButton button = new JButton(name);
      button.setMargin(new Insets(3, 2, 3, 2));
      button.setToolTipText(Bundle.SignBar_toolTip(name, act.key()));
      int letter = name.toUpperCase(Locale.ROOT).indexOf(act.key());
      button.setDisplayedMnemonicIndex(letter);
      button.addActionListener(event -> perform.accept(act));
      buttons.put(act, button);
      row.add(button);
    }
    return row;
  }

  /**
   * Lets only those acts be done that fit {@code row}.
   *
   * @param isList whether there is a list, so that something can be done with all of it
   */
  void fit(@Nullable CheckRow row, boolean isList) {
    buttons.forEach(
        (act, button) ->
            button.setEnabled(act.needsNoRow() ? isList : row != null && act.fits(row)));
    note.setEnabled(row != null && row.isHere());
  }

  /** The note as typed. */
  String note() {
    return note.getText().strip();
  }

  /** Empties the note: it was kept, or belongs to another row. */
  void clear() {
    note.setText("");
  }

  /** Lets the note be typed. */
  void toNote() {
    note.requestFocusInWindow();
  }

  /** Does {@code what} on Enter in the note. */
  void onEnter(Runnable what) {
    note.addActionListener(event -> what.run());
  }
}
