package org.stet.editor;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.LatestAnswer;
import org.stet.session.api.MessageLine;
import org.stet.session.api.OpenStore;
import org.stet.session.api.StoreListener;
import org.stet.store.api.AgencyNotice;

/**
 * What the agency said against using the story, above its text: that it was killed, is under an
 * embargo, was corrected. Not there while nothing was said. Event thread only.
 */
@Messages({"# {0} - what the agency said", "AgencyStrip.said=\u26a0 {0}"})
final class AgencyStrip implements StoreListener {
  private final OpenStore store;
  private final LatestAnswer answers;
  private final LongSupplier article;
  private final MessageLine line = new MessageLine();

  /**
   * @param article gives the number of the article in the store, 0 while it has none
   */
  AgencyStrip(OpenStore store, LongSupplier article) {
    this.store = store;
    this.answers = new LatestAnswer(store);
    this.article = article;
  }

  MessageLine component() {
    return line;
  }

  /** Shows what was said so far, and from now on whatever comes. */
  void begin() {
    store.addListener(this);
    look();
  }

  void end() {
    store.removeListener(this);
    answers.forget();
  }

  /** Looks once more; a command may have taken in a notice. */
  void look() {
    long number = article.getAsLong();
    if (number > 0) {
      answers.ask(
          open -> AgencyNotice.standing(open.notices(number)),
          this::show,
          failure -> {
            // The store is held by a command; the next look asks again.
          });
    }
  }

  private void show(List<AgencyNotice> notices) {
    if (notices.isEmpty()) {
      line.clear();
      return;
    }
    String said = notices.stream().map(AgencyNotice::inWords).collect(Collectors.joining("; "));
    String capital = Character.toUpperCase(said.charAt(0)) + said.substring(1);
    line.warn(Bundle.AgencyStrip_said(capital));
  }

  @Override
  public void changed(long changed) {
    look(); // A notice that came in is an article of its own.
  }
}
