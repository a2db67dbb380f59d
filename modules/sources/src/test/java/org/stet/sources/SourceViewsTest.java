package org.stet.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentEvent;
import java.awt.event.ComponentListener;
import java.awt.font.TextAttribute;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stet.session.api.SourcePassage;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.testkit.EventThread;
import org.stet.text.api.TextRange;

/** The parts of the window, as keys and eyes have them; no display is needed. */
class SourceViewsTest {
  private static final SourceInWords WORDS = new SourceInWords(ZoneOffset.UTC);
  private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");

  private static SourceVersion version(long source, int number, String text, boolean withdrawn) {
    return new SourceVersion(source, number, text, withdrawn, "", "Ana Roe", NOON);
  }

  private static ListedSource listed(long id, String name, boolean withdrawn) {
    return new ListedSource(
        new Source(id, 1, name, null, 1, withdrawn), version(id, 1, "words", withdrawn));
  }

  private static <T extends Component> @Nullable T find(
      Container in, Class<T> type, Predicate<T> which) {
    for (Component child : in.getComponents()) {
      if (type.isInstance(child) && which.test(type.cast(child))) {
        return type.cast(child);
      }
      T found = child instanceof Container container ? find(container, type, which) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static <T extends Component> T get(Container in, Class<T> type, Predicate<T> which) {
    T found = find(in, type, which);
    assertNotNull(found, type.getSimpleName());
    return found;
  }

  private static void press(JComponent part, String key) {
    for (int when :
        new int[] {JComponent.WHEN_FOCUSED, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT}) {
      Object name = part.getInputMap(when).get(KeyStroke.getKeyStroke(key));
      if (name != null) {
        part.getActionMap().get(name).actionPerformed(new ActionEvent(part, 0, key));
        return;
      }
    }
    throw new AssertionError("no such key: " + key);
  }

  @Test
  void theChosenSourceStaysChosenWhenTheListIsReadAnew() {
    EventThread.run(
        () -> {
          int[] told = {0};
          SourceListView view = new SourceListView(WORDS, () -> told[0]++);
          view.show(List.of(listed(1, "Minutes", false), listed(2, "Almanac", false)), "none");
          assertEquals(1, view.selected().orElseThrow().id(), "the first, to begin with");
          view.select(2);
          view.show(List.of(listed(3, "Call", false), listed(2, "Almanac", true)), "none");
          assertEquals(2, view.selected().orElseThrow().id());
          view.show(List.of(), "Nothing here");
          assertTrue(view.selected().isEmpty());
          assertTrue(told[0] >= 3, "somebody is told each time");
          assertNotNull(find(view, JTextArea.class, area -> area.getText().equals("Nothing here")));
        });
  }

  @Test
  void whatIsWithdrawnIsStruckThrough() {
    EventThread.run(
        () -> {
          JList<ListedSource> list = new JList<>();
          for (boolean withdrawn : new boolean[] {false, true}) {
            SourceCell cell = new SourceCell(WORDS);
            ListedSource source = listed(1, "<html><b>Minutes", withdrawn);
            cell.getListCellRendererComponent(list, source, 0, false, false);
            JLabel name = get(cell, JLabel.class, label -> label.getText().contains("Minutes"));
            Object struck = name.getFont().getAttributes().get(TextAttribute.STRIKETHROUGH);
            assertEquals(withdrawn, TextAttribute.STRIKETHROUGH_ON.equals(struck));
            assertEquals(true, name.getClientProperty("html.disable"));
            assertEquals(WORDS.spoken(source), cell.getAccessibleContext().getAccessibleName());
          }
        });
  }

  @Test
  void selectedWordsArePassedOnWithTheVersionTheyAreOf() {
    EventThread.run(
        () -> {
          List<Optional<SourcePassage>> told = new ArrayList<>();
          SourceTextView view = new SourceTextView(WORDS, told::add);
          view.show(
              List.of(
                  version(4, 1, "It is safe.", false), version(4, 2, "It is not safe.", false)));
          JTextArea text = get(view, JTextArea.class, area -> area.getText().startsWith("It is"));
          assertEquals("It is not safe.", text.getText(), "the newest first");
          text.select(6, 14);
          assertEquals(
              new SourcePassage(4, 2, new TextRange(6, 14), "not safe"),
              told.get(told.size() - 1).orElseThrow());
          get(view, JComboBox.class, box -> true).setSelectedIndex(0);
          assertTrue(told.get(told.size() - 1).isEmpty(), "another text has no selection yet");
          text.select(6, 10);
          assertEquals(1, told.get(told.size() - 1).orElseThrow().number());
          view.show(List.of());
          assertEquals("", text.getText());
          assertTrue(told.get(told.size() - 1).isEmpty());
        });
  }

  @Test
  void findingGoesFromOnePlaceToTheNextAndBack() {
    EventThread.run(
        () -> {
          JTextArea text = new JTextArea("A pier, a Pier,\nno bridge, a pier.");
          FindField find = new FindField(text);
          JTextField words = get(find, JTextField.class, field -> true);
          JLabel count = get(find, JLabel.class, label -> true);
          words.setText("pier");
          assertEquals("1/3", count.getText());
          assertEquals(2, text.getSelectionStart());
          assertEquals(3, text.getHighlighter().getHighlights().length);
          press(words, "ENTER");
          assertEquals("2/3", count.getText());
          press(words, "ENTER");
          press(words, "ENTER");
          assertEquals("1/3", count.getText(), "around");
          press(words, "shift ENTER");
          assertEquals("3/3", count.getText());
          words.setText("lighthouse");
          assertEquals("none", count.getText());
          assertEquals(0, text.getHighlighter().getHighlights().length);
          words.setText("");
          assertEquals("", count.getText());
        });
  }

  @Test
  void theFormAsksUntilThereIsANameAndIsSubmittedOnce() {
    EventThread.run(
        () -> {
          List<SourceDraft> drafts = new ArrayList<>();
          List<String> closed = new ArrayList<>();
          SourceForm form = new SourceForm(() -> {});
          form.ask("Add", "&Add", SourceDraft.EMPTY, false, drafts::add, () -> closed.add("x"));
          press(form, "ctrl ENTER");
          assertEquals(List.of(), drafts);
          form.fill(new SourceDraft("Minutes", "", "words", ""));
          AbstractButton done =
              get(form, AbstractButton.class, button -> "Add".equals(button.getText()));
          done.doClick();
          done.doClick();
          press(form, "ctrl ENTER");
          assertEquals(1, drafts.size(), "nothing is added twice");
          form.failed("The store is held by a command");
          assertEquals("Minutes", form.draft().name(), "what was written is still there");
          done.doClick();
          assertEquals(2, drafts.size());
          press(form, "ESCAPE");
          assertEquals(List.of("x"), closed);
        });
  }

  @Test
  void toWithdrawOnlyTheReasonIsAsked() {
    EventThread.run(
        () -> {
          SourceForm form = new SourceForm(() -> {});
          SourceDraft of = new SourceDraft("Minutes", "", "", "");
          form.ask("Withdraw", "&Withdraw", of, true, draft -> {}, () -> {});
          long seen = 0;
          for (Component field :
              get(form, JTextField.class, f -> true).getParent().getComponents()) {
            seen += field instanceof JTextField && field.isVisible() ? 1 : 0;
          }
          assertEquals(1, seen);
          assertFalse(
              get(form, AbstractButton.class, b -> b.getText().startsWith("From")).isVisible());
        });
  }

  @Test
  void theBarAllowsWhatCanBeDone() {
    EventThread.run(
        () -> {
          int[] listed = {0};
          List<String> done = new ArrayList<>();
          SourceBar bar = new SourceBar(() -> listed[0]++);
          bar.onAdd(() -> done.add("add"));
          bar.onRevise(() -> done.add("revise"));
          bar.onWithdraw(() -> done.add("withdraw"));
          bar.fit(false, Optional.empty());
          bar.add();
          bar.revise();
          bar.withdraw();
          assertEquals(List.of(), done, "nothing can be done");
          bar.fit(true, Optional.of(listed(1, "Minutes", true)));
          bar.add();
          bar.revise();
          bar.withdraw();
          assertEquals(List.of("add", "revise"), done, "what is withdrawn is not withdrawn again");
          bar.fit(Optional.of(listed(2, "Almanac", false)));
          bar.withdraw();
          assertEquals(List.of("add", "revise", "withdraw"), done);
          get(bar, AbstractButton.class, b -> "All articles".equals(b.getText())).doClick();
          assertTrue(bar.isAll());
          assertEquals(1, listed[0]);
        });
  }

  @Test
  void theTextIsBesideTheListInAWideWindowAndBelowItInAHighOne() {
    EventThread.run(
        () -> {
          SourceSplit split = new SourceSplit(new JTextArea(), new JTextArea());
          for (int width : new int[] {300, 1200, 300}) {
            split.setSize(width, 600);
            for (ComponentListener listener : split.getComponentListeners()) {
              listener.componentResized(
                  new ComponentEvent(split, ComponentEvent.COMPONENT_RESIZED));
            }
            assertEquals(
                width == 1200 ? JSplitPane.HORIZONTAL_SPLIT : JSplitPane.VERTICAL_SPLIT,
                split.getOrientation());
          }
          assertFalse(split.isAsking());
          split.showForm();
          assertTrue(split.isAsking());
          split.showText();
          assertFalse(split.isAsking());
        });
  }
}
