package org.stet.factcheck;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;
import org.stet.facts.api.Support;
import org.stet.session.api.MessageLine;
import org.stet.store.api.Source;

/** The form for evidence, notes and replies. Ctrl+Enter adds, Esc leaves. */
@Messages({
  "# {0} - words of the quote or claim",
  "EvidenceForm.about=Evidence for: {0}",
  "EvidenceForm.kind=&Kind",
  "EvidenceForm.words=&Words",
  "EvidenceForm.source=&Source",
  "EvidenceForm.time=T&ime",
  "EvidenceForm.time.hint=hh:mm:ss",
  "EvidenceForm.add=Add",
  "EvidenceForm.add.toolTip=Adds it to the file (Ctrl+Enter); it cannot be changed after",
  "EvidenceForm.cancel=Leave",
  "EvidenceForm.cancel.toolTip=Back to the list; nothing is added (Esc)",
  "EvidenceForm.source.toolTip=One of the sources on the desk, or the name of another; may stay empty"
})
final class EvidenceForm extends JPanel {
  private static final long serialVersionUID = 1;

  private final JComboBox<Support.Kind> kind = new JComboBox<>(Support.Kind.values());
  private final JTextArea words = new JTextArea(4, 20);
  private final JComboBox<String> source = new JComboBox<>();
  private final JTextField time = new JTextField(8);
  private final JLabel timeLabel = new JLabel();
  private final JLabel sourceLabel = new JLabel();
  private final MessageLine problem = new MessageLine();
  private final JLabel about = new JLabel(" ");
  private final transient BiConsumer<CheckRow, EvidenceDraft> add;
  private transient @Nullable CheckRow row;
  private int line;

  EvidenceForm(BiConsumer<CheckRow, EvidenceDraft> add, Runnable leave) {
    super(new GridBagLayout());
    this.add = add;
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(1, 0, 0, 0, Tints.line()),
            BorderFactory.createEmptyBorder(8, 10, 8, 10)));
    kind.setRenderer(new KindCell());
    kind.addActionListener(event -> fit());
    words.setLineWrap(true);
    words.setWrapStyleWord(true);
    words.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    words.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    source.setEditable(true);
    source.setToolTipText(Bundle.EvidenceForm_source_toolTip());
    source.setPrototypeDisplayValue("Minutes of the board");
    time.putClientProperty("JTextField.placeholderText", Bundle.EvidenceForm_time_hint());
    problem.setBorder(BorderFactory.createEmptyBorder());
    about.setFont(about.getFont().deriveFont(java.awt.Font.BOLD));
    whole(about);
    field(new JLabel(), Bundle.EvidenceForm_kind(), kind, kind, 0);
    field(new JLabel(), Bundle.EvidenceForm_words(), words, new JScrollPane(words), 1);
    field(sourceLabel, Bundle.EvidenceForm_source(), source, source, 0);
    field(timeLabel, Bundle.EvidenceForm_time(), time, time, 0);
    whole(problem);
    whole(buttons(leave));
    int inside = WHEN_ANCESTOR_OF_FOCUSED_COMPONENT;
    CheckKeys.bind(
        this,
        inside,
        KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK),
        "add",
        what -> tryToAdd());
    CheckKeys.bind(
        this, inside, KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), "leave", what -> leave.run());
    fit();
  }

  private void field(JLabel label, String name, JComponent labelled, JComponent shown, int grow) {
    Mnemonics.setLocalizedText(label, name);
    label.setLabelFor(labelled);
    GridBagConstraints place = new GridBagConstraints();
    place.gridy = line++;
    place.anchor = GridBagConstraints.FIRST_LINE_START;
    place.insets = new Insets(4, 0, 2, 10);
    add(label, place);
    place.insets = new Insets(0, 0, 6, 0);
    place.fill = GridBagConstraints.BOTH;
    place.weightx = 1;
    place.weighty = grow;
    add(shown, place);
  }

  private void whole(JComponent shown) {
    GridBagConstraints place = new GridBagConstraints();
    place.gridy = line++;
    place.gridwidth = 2;
    place.fill = GridBagConstraints.HORIZONTAL;
    place.weightx = 1;
    place.insets = new Insets(0, 0, 6, 0);
    add(shown, place);
  }

  private JPanel buttons(Runnable leave) {
    JButton ok = new JButton(Bundle.EvidenceForm_add());
    ok.setToolTipText(Bundle.EvidenceForm_add_toolTip());
    ok.addActionListener(event -> tryToAdd());
    JButton cancel = new JButton(Bundle.EvidenceForm_cancel());
    cancel.setToolTipText(Bundle.EvidenceForm_cancel_toolTip());
    cancel.addActionListener(event -> leave.run());
    JPanel both = new JPanel(new java.awt.GridLayout(1, 2, 6, 0));
    both.add(ok);
    both.add(cancel);
    JPanel row = new JPanel(new BorderLayout());
    row.add(both, BorderLayout.LINE_END);
    return row;
  }

  private void fit() {
    Support.Kind chosen = (Support.Kind) kind.getSelectedItem();
    boolean recording = chosen == Support.Kind.RECORDING;
    time.setVisible(recording);
    timeLabel.setVisible(recording);
    boolean sourced = chosen != Support.Kind.NOTE;
    source.setEnabled(sourced);
    sourceLabel.setEnabled(sourced);
    problem.clear();
    revalidate();
  }

  /** Begins a new form for {@code to}; {@code sources} can be chosen from. */
  void begin(CheckRow to, List<Source> sources) {
    row = to;
    about.setText(Bundle.EvidenceForm_about(to.words()));
    source.removeAllItems();
    source.addItem("");
    sources.stream().map(Source::name).distinct().forEach(source::addItem);
    source.setSelectedItem("");
    words.setText("");
    time.setText("");
    problem.clear();
  }

  /** Takes the keyboard. */
  void toWords() {
    keyed().requestFocusInWindow();
  }

  /** What has the keyboard first. */
  JComponent keyed() {
    return words;
  }

  private void tryToAdd() {
    Object named = source.getEditor().getItem();
    EvidenceDraft.Result result =
        EvidenceDraft.read(
            (Support.Kind) kind.getSelectedItem(),
            words.getText(),
            named == null ? "" : named.toString(),
            time.getText());
    problem.warn(result.problem());
    revalidate();
    CheckRow to = row;
    if (to != null) {
      result.draft().ifPresent(draft -> add.accept(to, draft));
    }
  }

  /** Shows kinds in words. */
  private static final class KindCell extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1;

    @Override
    public Component getListCellRendererComponent(
        JList<?> list, Object value, int index, boolean selected, boolean focused) {
      Object shown = value instanceof Support.Kind is ? KindWords.of(is) : value;
      return super.getListCellRendererComponent(list, shown, index, selected, focused);
    }
  }
}
