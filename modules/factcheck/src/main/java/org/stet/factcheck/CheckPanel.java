package org.stet.factcheck;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Verdict.Status;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.MessageLine;
import org.stet.store.api.Source;
import org.stet.text.api.TextRange;

/**
 * The panel: counts, the list, and below it all about the chosen row. Choosing a row chooses its
 * words in the article, and the other way round. Event thread only.
 */
final class CheckPanel extends JPanel {
  private static final long serialVersionUID = 1;

  private static final String LIST = "list";
  private static final String WORDS = "words";

  private final transient FactChecker checker;
  private final transient Runnable toText;
  private final transient When when = When.here();
  private transient @Nullable Checks shown;

  /** Whether something was chosen elsewhere in a text the list does not know yet. */
  private transient boolean behind;

  private Show part = Show.ALL;
  private boolean following;

  private final FactList list = new FactList(row -> shown != null && shown.isSaving(row));
  private final CountsBar counts = new CountsBar(this::show);
  private final SheetView sheet = new SheetView();
  private final SignBar sign = new SignBar(this::perform);
  private final transient EvidenceForms forms =
      new EvidenceForms(sign, this::add, list::requestFocusInWindow);
  private final MessageLine message = new MessageLine();
  private final MessageLine inPlace = new MessageLine();
  private final CardLayout tops = new CardLayout();
  private final JPanel top = new JPanel(tops);

  /**
   * A panel over {@code store}.
   *
   * @param toText gives the keyboard to the article
   */
  CheckPanel(CheckStore store, Runnable toText) {
    super(new BorderLayout());
    this.toText = toText;
    checker = new FactChecker(store, this::show);
    list.addListSelectionListener(event -> chosen());
    CheckKeys.ofList(list, this::perform, this::show);
    list.setComponentPopupMenu(ActMenu.of(this::perform, () -> row().orElse(null)));
    sign.onEnter(this::toList);
    top.add(Frameless.around(list), LIST);
    inPlace.setBorder(BorderFactory.createEmptyBorder(24, 16, 16, 16));
    top.add(inPlace, WORDS);
    JPanel bottom = new JPanel(new BorderLayout());
    bottom.add(Frameless.around(sheet), BorderLayout.CENTER);
    bottom.add(forms.card(), BorderLayout.SOUTH);
    bottom.setMinimumSize(new Dimension(0, 120));
    CheckKeys.ofSheet(bottom, this::perform, this::toList);
    JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, top, bottom);
    split.setResizeWeight(0.45);
    split.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Tints.line()));
    add(counts, BorderLayout.NORTH);
    add(split, BorderLayout.CENTER);
    add(message, BorderLayout.SOUTH);
    new DroppedSources(store.store(), new PanelDrop(checker, message)).on(this, list, sheet);
    checker.follow(Optional.empty());
  }

  FactChecker checker() {
    return checker;
  }

  FactList rows() {
    return list;
  }

  private void show(Checks checks) {
    CheckRow before = row().orElse(null);
    int index = list.getSelectedIndex();
    shown = checks;
    if (forms.follow(checker.session())) {
      sign.clear();
    }
    List<CheckRow> rows = checks.list().rows(part);
    following = true;
    try {
      list.show(rows);
      int same = before == null ? -1 : CheckList.find(rows, before);
      // What was signed leaves the open ones: the next one is there then.
      int chosen = same < 0 && before != null ? Math.min(index, rows.size() - 1) : same;
      if (chosen >= 0) {
        list.setSelectedIndex(chosen);
      } else {
        list.clearSelection();
      }
    } finally {
      following = false;
    }
    boolean isList = checks.state() == Checks.State.LIST;
    tops.show(top, isList ? LIST : WORDS); // First, as a layout of cards leaves alone what is seen.
    inPlace.hint(checks.inPlaceOfList());
    counts.show(checks.list().counts(), part, isList);
    if (checks.trouble()) {
      message.warn(checks.message());
    } else {
      message.hint(checks.message());
    }
    checker.session().ifPresent(session -> MarkedText.of(session.document()).show(checks.list()));
    sheet();
    if (behind) {
      checker.session().ifPresent(session -> selected(session, list));
    }
  }

  /** Shows this part of the list. */
  private void show(Show now) {
    part = now;
    if (shown != null) {
      show(shown);
      if (list.getSelectedIndex() < 0) {
        list.choose(0);
      }
    }
  }

  private Optional<CheckRow> row() {
    return Optional.ofNullable(list.getSelectedValue());
  }

  private void sheet() {
    CheckRow row = row().orElse(null);
    sign.fit(row, shown != null && shown.state() == Checks.State.LIST);
    sheet.show(shown == null ? List.of() : shown.sheet(row, when));
  }

  private void chosen() {
    if (!following) {
      sign.clear();
      sheet();
      goThere();
    }
  }

  private void goThere() {
    checker
        .session()
        .filter(this::isOfNow)
        .ifPresent(
            session ->
                row().filter(CheckRow::isHere).ifPresent(row -> session.select(row.range(), this)));
  }

  /** Whether the list is that of the text as it is now, so that its places are right. */
  private boolean isOfNow(ArticleSession session) {
    return checker.live().list().article().text().equals(session.text());
  }

  /** Follows what was chosen elsewhere; while the list is behind the text, when it no more is. */
  void selected(ArticleSession session, Object chooser) {
    behind = chooser != this && !isOfNow(session);
    if (chooser == this || behind) {
      return;
    }
    int at = session.selection().map(place -> CheckList.at(list.rows(), place)).orElse(-1);
    if (at >= 0 && at != list.getSelectedIndex()) {
      following = true;
      list.choose(at);
      following = false;
      sign.clear();
      sheet();
    }
  }

  /** Does {@code act} with the chosen row, if it fits. */
  void perform(Act act) {
    if (act == Act.NEXT_OPEN) {
      list.choose(CheckList.nextOpen(list.rows(), list.getSelectedIndex()));
      return;
    }
    if (act == Act.COMPARE) {
      checker.compare();
      return;
    }
    row().filter(act::fits).ifPresent(row -> perform(act, row));
  }

  private void perform(Act act, CheckRow row) {
    switch (act) {
      case VERIFIED -> checker.sign(row, Status.VERIFIED, sign.note(), sign::clear);
      case DISPUTED -> checker.sign(row, Status.DISPUTED, sign.note(), sign::clear);
      case WRONG -> checker.sign(row, Status.WRONG, sign.note(), sign::clear);
      case OPEN -> checker.sign(row, Status.OPEN, sign.note(), sign::clear);
      case STILL_RIGHT -> checker.stillRight(row, sign.note(), sign::clear);
      case NOTE -> sign.toNote();
      case EVIDENCE -> {
        List<Source> sources = shown == null ? List.of() : shown.sources();
        checker.session().ifPresent(session -> forms.begin(session, row, sources));
      }
      case GO_TO_TEXT -> {
        goThere();
        toText.run();
      }
      case SOURCE -> InSource.show(row);
      case ACCEPT -> checker.accept(row, sign.note(), sign::clear);
      case NEXT_OPEN, COMPARE -> {}
    }
  }

  private void add(ArticleSession session, CheckRow row, EvidenceDraft draft) {
    checker.add(session, row, draft, () -> forms.end(session));
  }

  /** Back to the list, and to signing. */
  private void toList() {
    checker.session().ifPresent(forms::end);
    list.requestFocusInWindow();
  }

  /** Takes the keyboard. */
  void activate() {
    if (list.getSelectedIndex() < 0) {
      checker.session().ifPresent(session -> selected(session, list));
    }
    if (list.getSelectedIndex() < 0) {
      int caret =
          checker.session().flatMap(ArticleSession::selection).map(TextRange::start).orElse(0);
      list.choose(CheckList.from(list.rows(), caret));
    }
    keyed().requestFocusInWindow();
  }

  /** What gets the keyboard when the panel does: the form while there is one, else the list. */
  JComponent keyed() {
    return forms.shown().map(EvidenceForm::keyed).orElse(list);
  }
}
