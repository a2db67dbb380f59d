package org.stet.factcheck;

import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.LoadedCue;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/**
 * Who is said to have said something, for the list.
 *
 * @param name the resolved name, else the words of the mention; null if nobody is named
 * @param guessed whether nothing says so and the context only suggests it
 * @param why how it was found, in an editor's words; may be empty
 */
@Messages({
  "Speaker.nobody=nobody named",
  "# {0} - name",
  "Speaker.guessed=probably {0}",
  "# {0} - how the speaker was found",
  "# {1} - a verb",
  "# {2} - what it implies",
  "Speaker.loaded={0} \u00b7 \u201c{1}\u201d implies {2}"
})
record Speaker(@Nullable String name, boolean guessed, String why) {

  /** The speaker that {@code attribution} gives, over {@code article}. */
  static Speaker of(Article article, Attribution attribution) {
    if (attribution.basis() == Basis.NONE) {
      return new Speaker(null, false, attribution.why());
    }
    String name = attribution.canonical();
    if (name == null && attribution.speaker() != null) {
      name = article.plain(attribution.speaker());
    }
    return new Speaker(name, attribution.basis() == Basis.INFERRED, why(article, attribution));
  }

  /** How it was found, and what a loaded verb adds to it. */
  private static String why(Article article, Attribution attribution) {
    LoadedCue loaded = attribution.loaded();
    TextRange cue = attribution.cue();
    return loaded == null || cue == null
        ? attribution.why()
        : Bundle.Speaker_loaded(attribution.why(), article.plain(cue), loaded.implied());
  }

  /** The speaker a verdict remembers. */
  static Speaker of(Anchor anchor) {
    String name = anchor.canonical() == null ? anchor.speaker() : anchor.canonical();
    return new Speaker(name, false, "");
  }

  String inWords() {
    if (name == null) {
      return Bundle.Speaker_nobody();
    }
    return guessed ? Bundle.Speaker_guessed(name) : name;
  }
}
