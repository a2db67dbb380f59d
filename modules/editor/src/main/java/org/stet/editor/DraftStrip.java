package org.stet.editor;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ArticleListener;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.DraftKeeper;
import org.stet.session.api.MessageLine;

/**
 * What is to be known of a text that is not saved, above it: that it was recovered, until it is
 * saved, and that it cannot be kept against a crash now. Not there otherwise. Event thread only.
 */
@Messages({
  "# {0} - what went wrong",
  "DraftStrip.trouble=\u26a0 What you type is not kept against a crash now: {0}. Go on, and save often;"
      + " it is tried again."
})
final class DraftStrip implements ArticleListener, Consumer<Optional<String>> {
  private final DraftKeeper keeper;
  private final ArticleSession session;
  private final Supplier<Optional<String>> recovered;
  private final MessageLine line = new MessageLine();
  private Optional<String> trouble = Optional.empty();

  /**
   * @param recovered what was recovered in {@code session} and is not saved yet, in words
   */
  DraftStrip(DraftKeeper keeper, ArticleSession session, Supplier<Optional<String>> recovered) {
    this.keeper = keeper;
    this.session = session;
    this.recovered = recovered;
  }

  MessageLine component() {
    return line;
  }

  /** Shows from now on what there is to say. */
  void begin() {
    session.addListener(this);
    keeper.addListener(this);
  }

  void end() {
    session.removeListener(this);
    keeper.removeListener(this);
  }

  @Override
  public void accept(Optional<String> now) {
    trouble = now;
    look();
  }

  @Override
  public void stateChanged(ArticleSession changed) {
    look();
  }

  private void look() {
    Optional<String> said = recovered.get();
    if (trouble.isPresent()) {
      line.warn(Bundle.DraftStrip_trouble(trouble.get()));
    } else if (said.isPresent()) {
      line.say(said.get());
    } else {
      line.clear();
    }
  }
}
