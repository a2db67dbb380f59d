package org.stet.versions;

import java.awt.BorderLayout;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.jspecify.annotations.Nullable;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;
import org.stet.revision.api.Change;

/** What changed, to be read, and the way from change to change. Event thread only. */
@Messages({
  "ChangesView.text=What changed",
  "ChangesView.previous=&Previous",
  "ChangesView.previous.toolTip=Go to the change before (P)",
  "ChangesView.next=&Next",
  "ChangesView.next.toolTip=Go to the next change (N)",
  "ChangesView.same=There is no difference.",
  "ChangesView.spacing=The words are the same; only spacing differs.",
  "# {0} - how many changes",
  "# {1} - since when",
  "# {2} - what they are about",
  "ChangesView.changes={0} changes {1}: {2}",
  "# {0} - since when",
  "# {1} - what it is about",
  "ChangesView.change=1 change {0}: {1}",
  "# {0} - number of the change",
  "# {1} - how many changes",
  "# {2} - since when",
  "# {3} - what it is about",
  "ChangesView.at=Change {0} of {1} {2}: {3}",
  "ChangesView.facts=Only &Facts",
  "ChangesView.facts.toolTip=Go only to changes of a \u201cnot\u201d, a number, a name, a quote or"
      + " a date (F)"
})
final class ChangesView extends JPanel {
  private static final long serialVersionUID = 1;

  private final MarkedPane text = new MarkedPane(this::choose);
  private final JButton previous = new JButton();
  private final JButton next = new JButton();
  private final JCheckBox facts = new JCheckBox();
  private final JLabel count = new JLabel(" ");
  private final JPanel bar = new JPanel();
  private final transient IntConsumer chooser;
  private transient @Nullable Comparison comparison;
  private String told = "";
  private int chosen = MarkedText.NO_CHANGE;

  /** Tells {@code chooser} the number of each change that is chosen. */
  ChangesView(IntConsumer chooser) {
    super(new BorderLayout());
    this.chooser = chooser;
    text.getAccessibleContext().setAccessibleName(Bundle.ChangesView_text());
    JScrollPane scroll = new JScrollPane(text);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    add(scroll, BorderLayout.CENTER);
    bar.setLayout(new BoxLayout(bar, BoxLayout.X_AXIS));
    bar.setBorder(BorderFactory.createEmptyBorder(5, 8, 5, 8));
    add(bar, BorderLayout.SOUTH);
    addButton(previous, Bundle.ChangesView_previous(), Bundle.ChangesView_previous_toolTip());
    addButton(next, Bundle.ChangesView_next(), Bundle.ChangesView_next_toolTip());
    Mnemonics.setLocalizedText(facts, Bundle.ChangesView_facts());
    facts.setToolTipText(Bundle.ChangesView_facts_toolTip());
    facts.addActionListener(event -> buttonsFit());
    bar.add(facts);
    bar.add(Box.createHorizontalGlue());
    // Above the words, since what all changes are about may need the whole width.
    count.setBorder(BorderFactory.createEmptyBorder(6, 12, 2, 8));
    add(count, BorderLayout.NORTH);
    previous.addActionListener(event -> step(-1));
    next.addActionListener(event -> step(1));
    VersionsKeys.install(text, () -> step(1), () -> step(-1), this::turnFacts);
    buttonsFit();
  }

  private void addButton(JButton button, String label, String toolTip) {
    Mnemonics.setLocalizedText(button, label);
    button.setToolTipText(toolTip);
    bar.add(button);
    bar.add(Box.createHorizontalStrut(6));
  }

  /**
   * Shows {@code made}.
   *
   * @param since what it is compared with, in words that follow on "2 changes"
   */
  void show(Comparison made, String since) {
    boolean same = made.equals(comparison) && since.equals(told);
    comparison = made;
    told = since;
    if (!same) {
      chosen = MarkedText.NO_CHANGE;
      boolean equal = made.revision().isEmpty();
      text.show(
          made.isSameWords()
              ? MarkedText.note(equal ? Bundle.ChangesView_same() : Bundle.ChangesView_spacing())
              : made.text());
    }
    buttonsFit();
  }

  /** Shows no comparison, but only {@code words} that say why. */
  void say(String words) {
    comparison = null;
    chosen = MarkedText.NO_CHANGE;
    text.show(MarkedText.note(words));
    buttonsFit();
  }

  /** What is shown, or null. */
  @Nullable Comparison comparison() {
    return comparison;
  }

  /** Goes {@code by} changes on, round at the end; only to changes of fact if that is wanted. */
  void step(int by) {
    int changes = text.text().changes().size();
    int from = chosen == MarkedText.NO_CHANGE && by < 0 ? 0 : chosen;
    for (int i = 1; i <= changes; i++) {
      int next = Math.floorMod(from + i * by, changes);
      if (isWanted(text.text().changes().get(next))) {
        choose(next);
        return;
      }
    }
  }

  /** Goes only to changes of fact from now on, or to all again. */
  void turnFacts() {
    facts.setSelected(!facts.isSelected());
    buttonsFit();
  }

  private boolean isWanted(Change change) {
    return !facts.isSelected() || change.gravest().isFact();
  }

  private void choose(int change) {
    chosen = change;
    text.choose(change);
    buttonsFit();
    chooser.accept(change);
  }

  private void buttonsFit() {
    List<Change> all = text.text().changes();
    int changes = all.size();
    boolean anywhere = all.stream().anyMatch(this::isWanted);
    previous.setEnabled(anywhere);
    next.setEnabled(anywhere);
    facts.setEnabled(changes > 0);
    String words = " ";
    if (chosen != MarkedText.NO_CHANGE) {
      words =
          Bundle.ChangesView_at(chosen + 1, changes, told, Kinds.words(all.get(chosen).about()));
    } else if (changes > 0) {
      words =
          changes == 1
              ? Bundle.ChangesView_change(told, Kinds.words(all.get(0).about()))
              : Bundle.ChangesView_changes(changes, told, Kinds.sum(all));
    }
    count.setText(words);
    count.setToolTipText(words);
  }
}
