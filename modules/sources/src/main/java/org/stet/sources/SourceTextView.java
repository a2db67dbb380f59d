package org.stet.sources;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.Insets;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.MessageLine;
import org.stet.session.api.PassageToShow;
import org.stet.session.api.SourcePassage;
import org.stet.store.api.SourceVersion;
import org.stet.text.api.TextRange;

/** The text of a source in one of its versions; words can be found and selected in it. */
@Messages({
  "SourceTextView.versions=Version",
  "SourceTextView.text=Text of the source",
  "SourceTextView.noText=There is no text of this version. Revise the source to add what it says."
})
final class SourceTextView extends JPanel {
  private static final long serialVersionUID = 1;

  private final JComboBox<String> versions = new JComboBox<>();
  private final JTextArea text = new JTextArea();
  private final FindField find = new FindField(text);
  private final transient PassageMarks marks = new PassageMarks(text);
  private final MessageLine noText = new MessageLine();
  private final transient SourceInWords words;
  private final transient Consumer<Optional<SourcePassage>> selected;
  private transient List<SourceVersion> shown = List.of();

  /**
   * A view that shows nothing.
   *
   * @param selected is told which words are selected, if any are
   */
  SourceTextView(SourceInWords words, Consumer<Optional<SourcePassage>> selected) {
    super(new BorderLayout());
    this.words = words;
    this.selected = selected;
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, text.getFont().getSize()));
    text.setBackground(UIManager.getColor("List.background"));
    text.setMargin(new Insets(8, 10, 8, 10));
    text.setCaret(new LastingCaret());
    text.getAccessibleContext().setAccessibleName(Bundle.SourceTextView_text());
    text.addCaretListener(event -> selected.accept(passage()));
    versions.getAccessibleContext().setAccessibleName(Bundle.SourceTextView_versions());
    versions.addActionListener(event -> showVersion());
    versions.setMinimumSize(new java.awt.Dimension(60, versions.getPreferredSize().height));
    versions.setPrototypeDisplayValue("Version 10, 2026-01-01");
    add(head(), BorderLayout.NORTH);
    JScrollPane scroll = new JScrollPane(text);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    add(scroll, BorderLayout.CENTER);
    show(List.of());
  }

  /** Shows where one is, although nothing can be typed; selected words stay to be seen. */
  private static final class LastingCaret extends DefaultCaret {
    private static final long serialVersionUID = 1;

    @Override
    public void focusGained(FocusEvent event) {
      setVisible(true);
      setSelectionVisible(true);
    }

    @Override
    public void focusLost(FocusEvent event) {
      setVisible(false);
    }
  }

  private JPanel head() {
    JPanel head = new JPanel();
    head.setLayout(new BoxLayout(head, BoxLayout.Y_AXIS));
    head.setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
    head.add(versions);
    head.add(Box.createVerticalStrut(4));
    head.add(find);
    head.add(noText);
    return head;
  }

  /** Shows the newest of {@code versions}, oldest first, which can all be chosen. */
  void show(List<SourceVersion> all) {
    boolean same = !all.isEmpty() && all.equals(shown);
    if (same) {
      return;
    }
    shown = List.copyOf(all);
    DefaultComboBoxModel<String> names = new DefaultComboBoxModel<>();
    all.forEach(version -> names.addElement(words.version(version)));
    versions.setModel(names);
    versions.setSelectedIndex(all.size() - 1);
    versions.setEnabled(all.size() > 1);
    versions.setVisible(!all.isEmpty());
    find.setVisible(!all.isEmpty());
    showVersion();
  }

  /** Shows a place of one of the versions; false if that is not here. */
  boolean show(PassageToShow passage) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).number() == passage.number() && shown.get(i).source() == passage.source()) {
        versions.setSelectedIndex(i);
        marks.show(passage);
        return true;
      }
    }
    return false;
  }

  private Optional<SourceVersion> version() {
    int index = versions.getSelectedIndex();
    return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
  }

  private void showVersion() {
    String now = version().map(SourceVersion::text).orElse("");
    versions.setToolTipText(version().map(words::version).orElse(null));
    if (version().isPresent() && now.isBlank()) {
      noText.hint(Bundle.SourceTextView_noText());
    } else {
      noText.clear();
    }
    marks.clear();
    text.setText(now);
    text.setCaretPosition(0);
    find.look();
    selected.accept(passage());
  }

  private Optional<SourcePassage> passage() {
    TextRange range = new TextRange(text.getSelectionStart(), text.getSelectionEnd());
    return version()
        .filter(of -> !range.isEmpty() && range.end() <= of.text().length())
        .map(of -> SourcePassage.of(of.source(), of.number(), of.text(), range));
  }

  void goToText() {
    text.requestFocusInWindow();
  }

  void goToFind() {
    find.begin();
  }
}
