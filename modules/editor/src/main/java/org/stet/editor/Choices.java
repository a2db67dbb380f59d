package org.stet.editor;

import java.util.List;
import java.util.Optional;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ArticleSession;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.OpenWording;
import org.stet.text.api.TextRange;

/**
 * The choices that a merge left in an article: from one to the next, and taken. Event thread only.
 */
@Messages({
  "Choices.none=There is nothing to choose in this article",
  "# {0} - number of the choice",
  "# {1} - how many there are",
  "Choices.at=Choice {0} of {1}",
  "# {0} - how many are left",
  "Choices.left=Taken; {0} left to choose",
  "Choices.last=Taken; nothing is left to choose"
})
final class Choices {
  private final ArticleSession session;

  Choices(ArticleSession session) {
    this.session = session;
  }

  /** Goes {@code by} choices on from the chosen place, round at the end. */
  void step(int by) {
    List<OpenWording> all = OpenWording.in(session.text());
    if (all.isEmpty()) {
      say(Bundle.Choices_none());
      return;
    }
    TextRange here = here();
    int next = by > 0 ? 0 : all.size() - 1;
    for (int i = 0; i < all.size(); i++) {
      int index = by > 0 ? all.size() - 1 - i : i;
      int start = all.get(index).range().start();
      if (by > 0 ? start > here.start() : start < here.start()) {
        next = index;
      }
    }
    session.select(all.get(next).range(), this);
    say(Bundle.Choices_at(next + 1, all.size()));
  }

  /** Takes our wording, or the new one, of the choice at the chosen place or else the next one. */
  void take(boolean ours) {
    String text = session.text();
    List<OpenWording> all = OpenWording.in(text);
    Optional<OpenWording> chosen =
        all.stream()
            .filter(choice -> choice.range().end() >= here().start())
            .findFirst()
            .or(() -> all.stream().findFirst());
    if (chosen.isEmpty()) {
      say(Bundle.Choices_none());
      return;
    }
    ChangeSet change = ours ? chosen.get().takeOurs(text) : chosen.get().takeTheirs(text);
    session.apply(change);
    List<OpenWording> left = OpenWording.in(session.text());
    int place = chosen.get().range().start();
    left.stream()
        .filter(choice -> choice.range().start() >= place)
        .findFirst()
        .or(() -> left.stream().findFirst())
        .ifPresent(next -> session.select(next.range(), this));
    say(left.isEmpty() ? Bundle.Choices_last() : Bundle.Choices_left(left.size()));
  }

  private TextRange here() {
    return session.selection().orElse(TextRange.at(0));
  }

  private static void say(String words) {
    StatusDisplayer.getDefault().setStatusText(words);
  }
}
