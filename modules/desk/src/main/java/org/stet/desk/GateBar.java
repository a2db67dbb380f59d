package org.stet.desk;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Optional;
import java.util.prefs.Preferences;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;
import org.stet.export.api.GateProfile;
import org.stet.export.api.OpenPoint;
import org.stet.session.api.MessageLine;

/**
 * Which gate the article goes through, and, where that holds it back, who lets it out and why:
 * asked for in the window, so that the article can be looked at meanwhile. Event thread only.
 */
@Messages({
  "GateBar.gate=&Gate:",
  "GateBar.name=&Name:",
  "GateBar.reason=&Reason:",
  "# {0} - number of points",
  "# {1} - the first of them",
  "GateBar.held={0,choice,1#One point holds|1<{0} points hold} this back: {1}. To let it out all"
      + " the same, give your name and a reason; both are kept with the version."
})
final class GateBar extends JPanel {
  private static final long serialVersionUID = 1;
  private static final String CHOSEN = "gate";

  private final transient Preferences preferences;
  private final JComboBox<String> gates = new JComboBox<>();
  private final MessageLine held = new MessageLine();
  private final JPanel release = new JPanel(new BorderLayout(8, 0));
  private final JTextField name = new JTextField(12);
  private final JTextField reason = new JTextField();
  private boolean filling;

  /**
   * A bar with Stet's own gates.
   *
   * @param preferences where the choice is kept
   * @param chosen runs when another gate is chosen
   * @param filled runs when name or reason change
   */
  GateBar(Preferences preferences, Runnable chosen, Runnable filled) {
    super(new BorderLayout());
    this.preferences = preferences;
    setBorder(BorderFactory.createEmptyBorder(2, 0, 0, 0));
    JPanel choice = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 2));
    choice.add(labelled(Bundle.GateBar_gate(), gates));
    choice.add(gates);
    release.setBorder(BorderFactory.createEmptyBorder(2, 0, 2, 8));
    release.add(row(Bundle.GateBar_name(), name), BorderLayout.LINE_START);
    release.add(row(Bundle.GateBar_reason(), reason), BorderLayout.CENTER);
    release.setVisible(false);
    gates.addActionListener(
        event -> {
          if (!filling) {
            preferences.put(CHOSEN, gate());
            chosen.run();
          }
        });
    for (JTextField field : List.of(name, reason)) {
      field.getDocument().addDocumentListener(new Changed(filled));
    }
    add(held, BorderLayout.NORTH);
    JPanel line = new JPanel(new BorderLayout());
    line.add(choice, BorderLayout.LINE_START);
    line.add(release, BorderLayout.CENTER);
    add(line, BorderLayout.SOUTH);
    offer(GateProfile.ids());
  }

  /** A field that is as wide as there is room, so that nothing goes to a second line unseen. */
  private static JPanel row(String words, JTextField field) {
    JPanel row = new JPanel(new BorderLayout(6, 0));
    row.add(labelled(words, field), BorderLayout.LINE_START);
    row.add(field, BorderLayout.CENTER);
    return row;
  }

  private static JLabel labelled(String words, JComponent field) {
    JLabel label = new JLabel();
    Mnemonics.setLocalizedText(label, words);
    label.setLabelFor(field);
    return label;
  }

  private record Changed(Runnable filled) implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      filled.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      filled.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {}
  }

  /** Offers the gates of these ids; the one that was chosen last stays chosen. */
  void offer(List<String> ids) {
    String last = preferences.get(CHOSEN, GateProfile.WARN.id());
    filling = true;
    DefaultComboBoxModel<String> model = new DefaultComboBoxModel<>(ids.toArray(new String[0]));
    if (!ids.contains(last)) {
      model.addElement(last); // Its file is gone, which the preview says: nothing falls open.
    }
    model.setSelectedItem(last);
    gates.setModel(model);
    filling = false;
  }

  /** The id of the gate that is chosen. */
  String gate() {
    return String.valueOf(gates.getSelectedItem());
  }

  /** Asks for a name and a reason where {@code points} hold the article back. */
  void show(List<OpenPoint> points, String whoWorksHere) {
    if (points.isEmpty()) {
      held.clear();
    } else {
      held.warn(Bundle.GateBar_held(points.size(), points.get(0).message()));
      if (name.getText().isBlank()) {
        name.setText(whoWorksHere);
      }
    }
    release.setVisible(!points.isEmpty());
    revalidate();
  }

  /** Who lets the article out; empty while a name or a reason is missing. */
  Optional<Release> release() {
    String who = name.getText().strip();
    String why = reason.getText().strip();
    return who.isEmpty() || why.isEmpty() ? Optional.empty() : Optional.of(new Release(who, why));
  }

  /** Forgets the reason, which belongs to one article. */
  void forgetReason() {
    reason.setText("");
  }
}
