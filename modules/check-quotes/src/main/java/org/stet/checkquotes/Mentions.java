package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/** Who a story speaks of, in the order in which it does: speakers, and subjects by name. */
final class Mentions {
  private final Story story;
  private final List<Mention> mentions = new ArrayList<>();

  Mentions(Story story) {
    this.story = story;
  }

  /** All so far, ascending. */
  List<Mention> all() {
    return Collections.unmodifiableList(mentions);
  }

  /** The name a sentence is about, and the one who speaks in it, if anybody does. */
  void addSubject(TextRange name, @Nullable Said own) {
    boolean speaks = own != null && own.speaker().equals(name) && !tells(story, own);
    mentions.add(new Mention(name, Phrase.Kind.NAME, speaks, false));
  }

  /** The mention of the speaker of {@code own}. */
  static Mention of(Story story, Said own) {
    TextRange cue = own.cue();
    boolean answers = cue != null && Words.standard().is(Words.Kind.ANSWER, cue.in(story.words()));
    return new Mention(own.speaker(), own.kind(), !tells(story, own), answers);
  }

  /** Whether the cue names the one who listens and may answer. */
  private static boolean tells(Story story, Said own) {
    TextRange cue = own.cue();
    return cue != null && Words.standard().is(Words.Kind.TELLS, cue.in(story.words()));
  }

  /** Somebody who speaks without being quoted, unless the subject is the same. */
  void addSpeaking(Said own) {
    int end = mentions.isEmpty() ? 0 : mentions.get(mentions.size() - 1).range().end();
    if (own.kind() == Phrase.Kind.NAME && own.speaker().start() >= end) {
      add(own);
    }
  }

  /** The speaker of {@code own}. */
  void add(Said own) {
    mentions.add(of(story, own));
  }
}
