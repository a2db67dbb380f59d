package org.stet.sources;

import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.openide.util.NbBundle.Messages;
import org.stet.store.api.Reliability;
import org.stet.store.api.Terms;

/** The fields for what is known of a source besides its words. Event thread only. */
@Messages({
  "ParticularsForm.speaker=Who",
  "ParticularsForm.place=Where",
  "ParticularsForm.moment=When",
  "ParticularsForm.publisher=Publisher",
  "ParticularsForm.reliability=Reliability",
  "ParticularsForm.rights=Rights",
  "ParticularsForm.terms=Terms",
  "ParticularsForm.terms.hint=Confidential: only you see it, and it is in no export or report",
  "ParticularsForm.language=Language",
  "ParticularsForm.language.hint=en, pt-BR",
  "ParticularsForm.interpreted=The words are an interpreter's or translator's",
  "ParticularsForm.seen=Seen on",
  "ParticularsForm.seen.hint=2026-05-03",
  "ParticularsForm.UNRATED=not rated",
  "ParticularsForm.RELIABLE=reliable",
  "ParticularsForm.USUALLY_RELIABLE=usually reliable",
  "ParticularsForm.DOUBTFUL=doubtful",
  "ParticularsForm.UNRELIABLE=unreliable",
  "ParticularsForm.UNSTATED=not stated",
  "ParticularsForm.ON_THE_RECORD=on the record",
  "ParticularsForm.BACKGROUND=background",
  "ParticularsForm.OFF_THE_RECORD=off the record",
  "ParticularsForm.CONFIDENTIAL=confidential"
})
final class ParticularsForm extends JPanel {
  private static final long serialVersionUID = 1;

  private final JTextField speaker = new JTextField();
  private final JTextField place = new JTextField();
  private final JTextField moment = new JTextField();
  private final JTextField publisher = new JTextField();
  private final JComboBox<Reliability> reliability = new JComboBox<>(Reliability.values());
  private final JTextField rights = new JTextField();
  private final JComboBox<Terms> terms = new JComboBox<>(Terms.values());
  private final JTextField language = new JTextField();
  private final JCheckBox interpreted = new JCheckBox(Bundle.ParticularsForm_interpreted());
  private final JTextField seen = new JTextField();

  ParticularsForm() {
    super(new GridBagLayout());
    reliability.setRenderer(new InWords());
    terms.setRenderer(new InWords());
    terms.setToolTipText(Bundle.ParticularsForm_terms_hint());
    hint(language, Bundle.ParticularsForm_language_hint());
    hint(seen, Bundle.ParticularsForm_seen_hint());
    row(0, Bundle.ParticularsForm_speaker(), speaker);
    row(1, Bundle.ParticularsForm_place(), place);
    row(2, Bundle.ParticularsForm_moment(), moment);
    row(3, Bundle.ParticularsForm_publisher(), publisher);
    row(4, Bundle.ParticularsForm_terms(), terms);
    row(5, Bundle.ParticularsForm_language(), language);
    row(6, "", interpreted);
    row(7, Bundle.ParticularsForm_seen(), seen);
    row(8, Bundle.ParticularsForm_reliability(), reliability);
    row(9, Bundle.ParticularsForm_rights(), rights);
  }

  private static void hint(JTextField field, String words) {
    field.putClientProperty("JTextField.placeholderText", words);
  }

  private void row(int row, String words, JComponent field) {
    JLabel label = new JLabel(words);
    if (!words.isEmpty()) {
      label.setLabelFor(field);
      field.getAccessibleContext().setAccessibleName(words);
    }
    GridBagConstraints at = new GridBagConstraints();
    at.gridy = row;
    at.anchor = GridBagConstraints.LINE_START;
    at.insets = new Insets(2, 2, 2, 8);
    add(label, at);
    at.gridx = 1;
    at.weightx = 1;
    at.fill = GridBagConstraints.HORIZONTAL;
    add(field, at);
  }

  /** Values by the words of an editor. */
  private static final class InWords extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1;

    @Override
    public Component getListCellRendererComponent(
        JList<?> list, Object value, int index, boolean selected, boolean focused) {
      return super.getListCellRendererComponent(list, words(value), index, selected, focused);
    }
  }

  private static String words(Object value) {
    if (value instanceof Reliability how) {
      return switch (how) {
        case UNRATED -> Bundle.ParticularsForm_UNRATED();
        case RELIABLE -> Bundle.ParticularsForm_RELIABLE();
        case USUALLY_RELIABLE -> Bundle.ParticularsForm_USUALLY_RELIABLE();
        case DOUBTFUL -> Bundle.ParticularsForm_DOUBTFUL();
        case UNRELIABLE -> Bundle.ParticularsForm_UNRELIABLE();
      };
    }
    return value instanceof Terms agreed ? inWords(agreed) : "";
  }

  /** What was agreed, in the words of an editor. */
  static String inWords(Terms terms) {
    return switch (terms) {
      case UNSTATED -> Bundle.ParticularsForm_UNSTATED();
      case ON_THE_RECORD -> Bundle.ParticularsForm_ON_THE_RECORD();
      case BACKGROUND -> Bundle.ParticularsForm_BACKGROUND();
      case OFF_THE_RECORD -> Bundle.ParticularsForm_OFF_THE_RECORD();
      case CONFIDENTIAL -> Bundle.ParticularsForm_CONFIDENTIAL();
    };
  }

  void fill(ParticularsDraft draft) {
    speaker.setText(draft.speaker());
    place.setText(draft.place());
    moment.setText(draft.moment());
    publisher.setText(draft.publisher());
    reliability.setSelectedItem(draft.reliability());
    rights.setText(draft.rights());
    terms.setSelectedItem(draft.terms());
    language.setText(draft.language());
    interpreted.setSelected(draft.interpreted());
    seen.setText(draft.seen());
  }

  ParticularsDraft draft() {
    return new ParticularsDraft(
        speaker.getText(),
        place.getText(),
        moment.getText(),
        publisher.getText(),
        reliability.getItemAt(reliability.getSelectedIndex()),
        rights.getText(),
        terms.getItemAt(terms.getSelectedIndex()),
        language.getText(),
        interpreted.isSelected(),
        seen.getText());
  }
}
