package org.stet.editor;

import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ArticleListener;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.LatestAnswer;
import org.stet.session.api.MessageLine;
import org.stet.session.api.OpenStore;
import org.stet.session.api.StoreListener;

/**
 * That the agency has sent a new take of the story, above its text, with the button that merges it.
 * Not there while there is none, or it is merged already. Event thread only.
 */
@Messages({
  "# {0} - what the take is to the one before",
  "# {1} - the headline of the take",
  "TakeStrip.said=The agency has sent a new take ({0} this story): {1}",
  "TakeStrip.merge=&Merge New Take",
  "TakeStrip.merge.toolTip=Merge the new take into your copy, in one step of undo (Ctrl+Shift+M)"
})
final class TakeStrip implements StoreListener, ArticleListener {
  private final OpenStore store;
  private final LatestAnswer answers;
  private final ArticleSession session;
  private final MessageLine line = new MessageLine();
  private final JButton merge = new JButton();
  private final JPanel component = new JPanel(new BorderLayout());
  private @Nullable Found found;

  /**
   * A take that is not merged yet.
   *
   * @param isNews whether it has anything that our copy had not
   */
  private record Found(NewTake take, boolean isNews) {
    static Found of(NewTake take, String ours) {
      return new Found(take, !MergedTake.of(take, ours).change().isEmpty());
    }
  }

  TakeStrip(OpenStore store, ArticleSession session) {
    this.store = store;
    this.answers = new LatestAnswer(store);
    this.session = session;
    Mnemonics.setLocalizedText(merge, Bundle.TakeStrip_merge());
    merge.setToolTipText(Bundle.TakeStrip_merge_toolTip());
    merge.addActionListener(new MergeTake(session, store));
    JPanel button = new JPanel(new BorderLayout());
    button.setBorder(BorderFactory.createEmptyBorder(3, 4, 3, 8));
    button.add(merge, BorderLayout.CENTER);
    component.add(line, BorderLayout.CENTER);
    component.add(button, BorderLayout.EAST);
    component.setVisible(false);
  }

  JPanel component() {
    return component;
  }

  /** What is said, empty if nothing is. */
  String said() {
    return component.isVisible() ? line.getText() : "";
  }

  /** The button. */
  JButton merge() {
    return merge;
  }

  /** Shows from now on whatever comes. */
  void begin() {
    store.addListener(this);
    session.addListener(this);
    look();
  }

  void end() {
    store.removeListener(this);
    session.removeListener(this);
    answers.forget();
  }

  /** Looks once more; a command may have taken in a take. One that has nothing new is not told. */
  void look() {
    String text = session.text();
    session
        .stored()
        .ifPresent(
            stored ->
                answers.ask(
                    open -> NewTake.of(open, stored.id()).map(found -> Found.of(found, text)),
                    this::found,
                    failure -> {
                      // The store is held by a command; the next look asks again.
                    }));
  }

  private void found(Optional<Found> now) {
    found = now.orElse(null);
    show();
  }

  private void show() {
    Found now = found;
    if (now == null || !now.isNews() || isMerged(now)) {
      component.setVisible(false);
      return;
    }
    NewTake take = now.take();
    line.say(Bundle.TakeStrip_said(take.link().kind().inWords(), take.take().title()));
    component.setVisible(true);
  }

  /** A take that is merged and not saved yet is known to the session only. */
  private boolean isMerged(Found now) {
    return session.reason().equals(Optional.of(now.take().reason()));
  }

  @Override
  public void changed(long article) {
    look(); // A take that came in is an article of its own.
  }

  @Override
  public void textChanged(ArticleSession changed) {
    Found now = found;
    if (now != null && !now.isNews() && !isMerged(now)) {
      look(); // It was no news for another text: the merge may have been undone.
    }
    show();
  }

  @Override
  public void stateChanged(ArticleSession changed) {
    look();
  }
}
