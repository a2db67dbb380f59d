package org.stet.sources;

import org.jspecify.annotations.Nullable;
import org.stet.session.api.PassageToShow;

/**
 * A passage that somebody wants to see, until it is seen: first its source has to be listed, then
 * its versions have to be read. Event thread only.
 */
final class WantedPassage {
  private final SourceBar bar;
  private final SourceListView list;
  private final SourceTextView text;
  private final Runnable reload;
  private @Nullable PassageToShow passage;

  WantedPassage(SourceBar bar, SourceListView list, SourceTextView text, Runnable reload) {
    this.bar = bar;
    this.list = list;
    this.text = text;
    this.reload = reload;
  }

  void show(PassageToShow wanted) {
    passage = wanted;
    if (isChosen(wanted)) {
      reload.run(); // The newest version may not have been read yet.
    } else {
      choose(wanted);
    }
  }

  private boolean isChosen(PassageToShow wanted) {
    return list.selected().filter(each -> each.id() == wanted.source()).isPresent();
  }

  private void choose(PassageToShow wanted) {
    list.select(wanted.source());
    if (!isChosen(wanted)) {
      bar.wantAll(); // It was brought in for another article, or this one is not listed yet.
      reload.run();
    }
  }

  /** Whether nothing is wanted that was not shown. */
  boolean isSeen() {
    return passage == null;
  }

  /** The sources are listed. */
  void listed() {
    PassageToShow wanted = passage;
    if (wanted != null) {
      list.select(wanted.source());
      read();
    }
  }

  /** The versions of the chosen source are read. */
  void read() {
    PassageToShow wanted = passage;
    if (wanted != null && isChosen(wanted) && text.show(wanted)) {
      passage = null;
    }
  }
}
