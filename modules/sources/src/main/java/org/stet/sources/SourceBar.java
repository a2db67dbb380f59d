package org.stet.sources;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** What can be done with the sources, and whose sources are listed. */
@Messages({
  "SourceBar.add=Add...",
  "SourceBar.revise=Revise...",
  "SourceBar.withdraw=Withdraw...",
  "SourceBar.all=A&ll articles",
  "SourceBar.add.toolTip=Add a file, a pasted text, or only the name of a book or a call (Insert)",
  "SourceBar.revise.toolTip=Add a newer version of the chosen source (F2)",
  "SourceBar.withdraw.toolTip=Keep the chosen source, but let nothing rest on it (Delete)",
  "SourceBar.all.toolTip=List the sources of all articles in the store"
})
final class SourceBar extends JPanel {
  private static final long serialVersionUID = 1;

  private final JButton add = new JButton(Bundle.SourceBar_add());
  private final JButton revise = new JButton(Bundle.SourceBar_revise());
  private final JButton withdraw = new JButton(Bundle.SourceBar_withdraw());
  private final JCheckBox all = new JCheckBox();

  /**
   * A bar.
   *
   * @param allChanged runs when the sources of all articles are wanted, or only those of one again
   */
  SourceBar(Runnable allChanged) {
    super(new BorderLayout(0, 4));
    setBorder(BorderFactory.createEmptyBorder(5, 6, 4, 6));
    Mnemonics.setLocalizedText(all, Bundle.SourceBar_all());
    all.addActionListener(event -> allChanged.run());
    add.setToolTipText(Bundle.SourceBar_add_toolTip());
    revise.setToolTipText(Bundle.SourceBar_revise_toolTip());
    withdraw.setToolTipText(Bundle.SourceBar_withdraw_toolTip());
    all.setToolTipText(Bundle.SourceBar_all_toolTip());
    JPanel buttons = new JPanel(new GridLayout(1, 0, 4, 0));
    for (JButton button : new JButton[] {add, revise, withdraw}) {
      button.setMargin(new java.awt.Insets(2, 2, 2, 2));
      buttons.add(button);
    }
    add(buttons, BorderLayout.CENTER);
    add(all, BorderLayout.SOUTH);
  }

  void onAdd(Runnable what) {
    add.addActionListener(event -> what.run());
  }

  void onRevise(Runnable what) {
    revise.addActionListener(event -> what.run());
  }

  void onWithdraw(Runnable what) {
    withdraw.addActionListener(event -> what.run());
  }

  void add() {
    add.doClick();
  }

  void revise() {
    revise.doClick();
  }

  void withdraw() {
    withdraw.doClick();
  }

  /** Puts the keyboard on what can be done while nothing is listed. */
  void takeKeyboard() {
    (add.isEnabled() ? add : all).requestFocusInWindow();
  }

  /** Lists the sources of all articles from now on. */
  void wantAll() {
    if (!all.isSelected()) {
      all.doClick(0);
    }
  }

  /** Whether the sources of all articles are wanted. */
  boolean isAll() {
    return all.isSelected();
  }

  /** Allows what can be done. */
  void fit(boolean mayAdd, Optional<ListedSource> chosen) {
    add.setEnabled(mayAdd);
    fit(chosen);
  }

  /** Allows what can be done with {@code chosen}. */
  void fit(Optional<ListedSource> chosen) {
    revise.setEnabled(chosen.isPresent());
    withdraw.setEnabled(chosen.filter(listed -> !listed.source().withdrawn()).isPresent());
  }
}
