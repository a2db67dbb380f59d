package org.stet.factcheck;

import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Attribution.Basis;
import org.stet.text.api.Article;

/**
 * Who is said to have said something, for the list.
 *
 * @param name the resolved name, else the words of the mention; null if nobody is named
 * @param guessed whether nothing says so and the context only suggests it
 * @param why how it was found, in an editor's words; may be empty
 */
@Messages({"Speaker.nobody=nobody named", "# {0} - name", "Speaker.guessed=probably {0}"})
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
    return new Speaker(name, attribution.basis() == Basis.INFERRED, attribution.why());
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
