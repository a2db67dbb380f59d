package org.stet.editor;

import java.util.Comparator;
import java.util.Optional;
import javax.swing.JEditorPane;
import javax.swing.event.CaretEvent;
import javax.swing.event.CaretListener;
import org.openide.awt.StatusDisplayer;
import org.stet.session.api.ArticleFacts;
import org.stet.session.api.ArticleListener;
import org.stet.session.api.ArticleSession;
import org.stet.text.api.Finding;
import org.stet.text.api.TextRange;

/**
 * Keeps the chosen place of an article and the selection of its editor the same, and says in the
 * status line what a finding at that place has to say.
 */
final class SelectionFollower implements ArticleListener, CaretListener {
  private final JEditorPane pane;
  private final ArticleSession session;
  private boolean following;

  /** Whether the status line tells of a finding. */
  private boolean told;

  private SelectionFollower(JEditorPane pane, ArticleSession session) {
    this.pane = pane;
    this.session = session;
  }

  static void follow(JEditorPane pane, ArticleSession session) {
    SelectionFollower follower = new SelectionFollower(pane, session);
    pane.addCaretListener(follower);
    session.addListener(follower);
  }

  @Override
  public void caretUpdate(CaretEvent event) {
    int start = Math.min(event.getDot(), event.getMark());
    int end = Math.max(event.getDot(), event.getMark());
    if (!following && end <= session.text().length()) {
      session.select(new TextRange(start, end), pane);
      tell(start);
    }
  }

  private void tell(int offset) {
    Optional<String> found = messageAt(session.facts(), offset);
    if (found.isPresent() || told) {
      StatusDisplayer.getDefault().setStatusText(found.orElse(""));
    }
    told = found.isPresent();
  }

  /** What the findings at {@code offset} say, the worst first. */
  static Optional<String> messageAt(ArticleFacts facts, int offset) {
    return facts.findings().stream()
        .filter(finding -> finding.range().contains(offset))
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .map(Finding::message)
        .reduce((worst, next) -> worst + "; " + next);
  }

  @Override
  public void selectionChanged(ArticleSession changed, Object chooser) {
    if (chooser != pane) {
      changed.selection().ifPresent(this::show);
    }
  }

  private void show(TextRange range) {
    following = true;
    try {
      // The end first, so that the beginning is what is seen of a long range.
      pane.setCaretPosition(range.end());
      pane.moveCaretPosition(range.start());
    } finally {
      following = false;
    }
  }
}
