package org.stet.versions;

import java.awt.BorderLayout;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.jspecify.annotations.Nullable;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

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
  "ChangesView.changes={0} changes {1}",
  "# {0} - since when",
  "ChangesView.change=1 change {0}",
  "# {0} - number of the change",
  "# {1} - how many changes",
  "# {2} - since when",
  "ChangesView.at=Change {0} of {1} {2}"
})
final class ChangesView extends JPanel {
  private static final long serialVersionUID = 1;

  private final MarkedPane text = new MarkedPane(this::choose);
  private final JButton previous = new JButton();
  private final JButton next = new JButton();
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
    bar.add(count);
    bar.add(Box.createHorizontalGlue());
    previous.addActionListener(event -> step(-1));
    next.addActionListener(event -> step(1));
    VersionsKeys.install(text, () -> step(1), () -> step(-1));
    buttonsFit();
  }

  private void addButton(JButton button, String label, String toolTip) {
    Mnemonics.setLocalizedText(button, label);
    button.setToolTipText(toolTip);
    bar.add(button);
    bar.add(Box.createHorizontalStrut(6));
  }

  /** Puts {@code button} at the end of the bar. */
  void addLast(JButton button) {
    bar.add(button);
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

  /** Goes {@code by} changes on, round at the end. */
  void step(int by) {
    int changes = text.text().changes().size();
    if (changes > 0) {
      int from = chosen == MarkedText.NO_CHANGE && by < 0 ? 0 : chosen;
      choose(Math.floorMod(from + by, changes));
    }
  }

  private void choose(int change) {
    chosen = change;
    text.choose(change);
    buttonsFit();
    chooser.accept(change);
  }

  private void buttonsFit() {
    int changes = text.text().changes().size();
    previous.setEnabled(changes > 0);
    next.setEnabled(changes > 0);
    String words = " ";
    if (chosen != MarkedText.NO_CHANGE) {
      words = Bundle.ChangesView_at(chosen + 1, changes, told);
    } else if (changes > 0) {
      words =
          changes == 1
              ? Bundle.ChangesView_change(told)
              : Bundle.ChangesView_changes(changes, told);
    }
    count.setText(words);
    count.setToolTipText(words);
  }
}
