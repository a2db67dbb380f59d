package org.stet.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.stet.facts.api.Support.Kind;
import org.stet.session.api.MessageLine;
import org.stet.store.api.Source;
import org.stet.testkit.EventThread;

/** The form for evidence, filled in without a display. */
class EvidenceFormTest {
  private final List<EvidenceDraft> added = new ArrayList<>();
  private final List<String> left = new ArrayList<>();
  private final EvidenceForm form =
      EventThread.call(
          () -> new EvidenceForm((row, draft) -> added.add(draft), () -> left.add("")));

  private static <T extends Component> List<T> parts(Container in, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Component part : in.getComponents()) {
      if (type.isInstance(part)) {
        found.add(type.cast(part));
      }
      if (part instanceof Container inner && !(part instanceof JComboBox)) {
        found.addAll(parts(inner, type));
      }
    }
    return found;
  }

  private void press(String key) {
    EventThread.run(
        () ->
            Objects.requireNonNull(form.getActionForKeyStroke(KeyStroke.getKeyStroke(key)), key)
                .actionPerformed(new ActionEvent(form, ActionEvent.ACTION_PERFORMED, key)));
  }

  private JTextArea words() {
    return parts(form, JTextArea.class).stream()
        .filter(JTextArea::isEditable)
        .findFirst()
        .orElseThrow();
  }

  private JComboBox<?> box(int index) {
    return parts(form, JComboBox.class).get(index);
  }

  private JTextField time() {
    return parts(form, JTextField.class).get(0);
  }

  private void begin() {
    EventThread.run(
        () ->
            form.begin(
                Story.row(Mark.OPEN, null), List.of(new Source(3, 1, "Minutes", null, 1, false))));
  }

  @Test
  void ctrlEnterAddsWhatWasFilledIn() {
    begin();
    EventThread.run(
        () -> {
          box(0).setSelectedItem(Kind.RECORDING);
          words().setText("grind flour");
          box(1).setSelectedItem("Minutes");
          time().setText("12:33");
        });
    press("ctrl ENTER");
    assertEquals(1, added.size());
    EvidenceDraft draft = added.get(0);
    assertEquals(Kind.RECORDING, draft.kind());
    assertEquals("Minutes", draft.source());
    assertEquals("00:12:33", RecordingTime.inWords(Objects.requireNonNull(draft.position())));
  }

  @Test
  void whatIsMissingIsSaidInTheFormAndNothingIsAdded() {
    begin();
    press("ctrl ENTER");
    assertEquals(List.of(), added);
    assertTrue(
        parts(form, MessageLine.class).get(0).getText().contains("name the source"),
        "the form says what is missing");
    press("ESCAPE");
    assertEquals(1, left.size());
  }

  @Test
  void onlyARecordingHasATimeAndANoteHasNoSource() {
    begin();
    EventThread.run(
        () -> {
          box(0).setSelectedItem(Kind.CALL);
          assertFalse(time().isVisible());
          box(0).setSelectedItem(Kind.RECORDING);
          assertTrue(time().isVisible());
          box(0).setSelectedItem(Kind.NOTE);
          assertFalse(box(1).isEnabled());
        });
  }

  @Test
  void everyFieldHasALabelThatIsReadOut() {
    List<JLabel> labels =
        parts(form, JLabel.class).stream().filter(label -> label.getLabelFor() != null).toList();
    assertEquals(
        List.of("Kind", "Words", "Source", "Time"), labels.stream().map(JLabel::getText).toList());
    for (JLabel label : labels) {
      assertNotNull(label.getLabelFor().getAccessibleContext().getAccessibleName());
    }
  }
}
