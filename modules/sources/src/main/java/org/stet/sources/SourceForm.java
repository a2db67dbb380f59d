package org.stet.sources;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.Keys;
import org.stet.session.api.MessageLine;

/** What is asked about a source that is to be added, revised or withdrawn; not a dialog. */
@Messages({
  "SourceForm.name=&Name",
  "SourceForm.address=A&ddress",
  "SourceForm.address.hint=Path, web address, shelf mark, telephone number",
  "SourceForm.text=&Text",
  "SourceForm.words=Words",
  "SourceForm.known=Who, where, terms",
  "SourceForm.reason=&Why",
  "SourceForm.file=From &File...",
  "SourceForm.cancel=Cancel",
  "SourceForm.keys=Ctrl+Enter: done. Esc: cancel."
})
final class SourceForm extends JPanel {
  private static final long serialVersionUID = 1;

  private final MessageLine title = new MessageLine();
  private final JTextField name = new JTextField();
  private final JTextField address = new JTextField();
  private final JTextArea text = new JTextArea(4, 10);
  private final ParticularsForm known = new ParticularsForm();
  private final JTabbedPane tabs = new JTabbedPane();
  private final JTextField reason = new JTextField();
  private final JLabel nameLabel = label(Bundle.SourceForm_name(), name);
  private final JLabel addressLabel = label(Bundle.SourceForm_address(), address);
  private final JLabel textLabel = label(Bundle.SourceForm_text(), text);
  private final JButton file = button(Bundle.SourceForm_file());
  private final JButton done = new JButton();
  private final JButton cancel = button(Bundle.SourceForm_cancel());
  private final MessageLine message = new MessageLine();
  private JComponent keyed = name;
  private transient Consumer<SourceDraft> submit = draft -> {};
  private transient Runnable closed = () -> {};

  /**
   * A form.
   *
   * @param chooseFile runs when the source is to be read from a file
   */
  SourceForm(Runnable chooseFile) {
    super(new BorderLayout());
    setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
    title.setFont(title.getFont().deriveFont(Font.BOLD));
    title.setBorder(BorderFactory.createEmptyBorder());
    address.putClientProperty("JTextField.placeholderText", Bundle.SourceForm_address_hint());
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setFont(name.getFont());
    text.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    text.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    tabs.addTab(Bundle.SourceForm_words(), new JScrollPane(text));
    tabs.addTab(Bundle.SourceForm_known(), new JScrollPane(known));
    JPanel fields = new JPanel(new GridBagLayout());
    row(fields, 0, nameLabel, name, false);
    row(fields, 1, addressLabel, address, false);
    row(fields, 2, textLabel, tabs, true);
    GridBagConstraints below = new GridBagConstraints();
    below.gridy = 3;
    below.gridx = 1;
    below.anchor = GridBagConstraints.FIRST_LINE_START;
    below.insets = new Insets(4, 0, 0, 0);
    fields.add(file, below);
    row(fields, 4, label(Bundle.SourceForm_reason(), reason), reason, false);
    GridBagConstraints rest = new GridBagConstraints();
    rest.gridy = 5;
    rest.weighty = 0.001; // Takes the room below the reason when there is no text.
    fields.add(Box.createGlue(), rest);
    add(title, BorderLayout.NORTH);
    add(fields, BorderLayout.CENTER);
    add(foot(), BorderLayout.SOUTH);
    file.addActionListener(event -> chooseFile.run());
    done.addActionListener(event -> submit());
    cancel.addActionListener(event -> close());
    name.addActionListener(event -> submit());
    address.addActionListener(event -> submit());
    reason.addActionListener(event -> submit());
    for (JComponent field : List.of(name, address, text, reason)) {
      field.addFocusListener(
          new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
              keyed = field;
            }
          });
    }
    Keys.bindInside(this, "ctrl ENTER", this::submit);
    Keys.bindInside(this, "ESCAPE", this::close);
  }

  private static JLabel label(String words, JComponent of) {
    JLabel label = new JLabel();
    Mnemonics.setLocalizedText(label, words);
    label.setLabelFor(of);
    return label;
  }

  private static JButton button(String words) {
    JButton button = new JButton();
    Mnemonics.setLocalizedText(button, words);
    return button;
  }

  private static void row(JPanel in, int row, JLabel label, JComponent field, boolean tall) {
    GridBagConstraints place = new GridBagConstraints();
    place.gridy = row;
    place.anchor = GridBagConstraints.FIRST_LINE_START;
    place.insets = new Insets(6, 0, 0, 8);
    in.add(label, place);
    place.insets = new Insets(4, 0, 0, 0);
    place.gridx = 1;
    place.weightx = 1;
    place.weighty = tall ? 1 : 0;
    place.fill = tall ? GridBagConstraints.BOTH : GridBagConstraints.HORIZONTAL;
    in.add(field, place);
  }

  private JPanel foot() {
    JPanel buttons = new JPanel();
    buttons.setLayout(new BoxLayout(buttons, BoxLayout.X_AXIS));
    buttons.setBorder(BorderFactory.createEmptyBorder(6, 0, 0, 0));
    buttons.add(Box.createHorizontalGlue());
    buttons.add(done);
    buttons.add(Box.createHorizontalStrut(6));
    buttons.add(cancel);
    done.setToolTipText(Bundle.SourceForm_keys());
    JPanel foot = new JPanel(new BorderLayout());
    foot.add(message, BorderLayout.NORTH);
    foot.add(buttons, BorderLayout.CENTER);
    return foot;
  }

  /**
   * Asks.
   *
   * @param what what is going to happen
   * @param doneName what the button says that lets it happen
   * @param from what is known already
   * @param reasonOnly whether only the reason is asked for
   * @param onSubmit is told what was written
   * @param onClose runs when nothing is to happen
   */
  void ask(
      String what,
      String doneName,
      SourceDraft from,
      boolean reasonOnly,
      Consumer<SourceDraft> onSubmit,
      Runnable onClose) {
    title.say(what);
    getAccessibleContext().setAccessibleName(what);
    Mnemonics.setLocalizedText(done, doneName);
    submit = onSubmit;
    closed = onClose;
    for (JComponent part : new JComponent[] {name, address, tabs, file}) {
      part.setVisible(!reasonOnly);
    }
    for (JComponent part : new JComponent[] {nameLabel, addressLabel, textLabel}) {
      part.setVisible(!reasonOnly);
    }
    message.clear();
    done.setEnabled(true);
    fill(from);
    keyed = reasonOnly ? reason : name;
    keyed.requestFocusInWindow();
  }

  /** What gets the keyboard when the window does: where it was, the first field to begin with. */
  JComponent keyed() {
    return keyed;
  }

  /** Writes {@code draft} into the fields; a reason that is there stays. */
  void fill(SourceDraft draft) {
    name.setText(draft.name());
    address.setText(draft.address());
    text.setText(draft.text());
    text.setCaretPosition(0);
    reason.setText(draft.reason());
    known.fill(draft.known());
  }

  /** What is written in the fields. */
  SourceDraft draft() {
    return new SourceDraft(
        name.getText(), address.getText(), text.getText(), reason.getText(), known.draft());
  }

  private void submit() {
    if (!done.isEnabled()) {
      return;
    }
    draft()
        .problem()
        .ifPresentOrElse(
            problem -> {
              message.warn(problem);
              name.requestFocusInWindow();
            },
            () -> {
              message.clear();
              done.setEnabled(false); // Until the store has answered: nothing is added twice.
              submit.accept(draft());
            });
  }

  /** Says why it did not happen; what was written is still there. */
  void failed(String why) {
    message.warn(why);
    done.setEnabled(true);
  }

  /** Says what is to be known. */
  void say(String words) {
    message.say(words);
  }

  private void close() {
    closed.run();
  }
}
