package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/** Who a story speaks of, in the order in which it does: speakers, and subjects by name. */
final class Mentions {
  private static final List<Words.Kind> ROLES =
      List.of(Words.Kind.ROLE, Words.Kind.TITLE, Words.Kind.MAN, Words.Kind.WOMAN);

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
    boolean byRole = isByRole(name.in(story.words()), Phrase.Kind.NOUN);
    Phrase.Kind kind = byRole ? Phrase.Kind.NOUN : Phrase.Kind.NAME;
    mentions.add(new Mention(name, kind, speaks, false));
  }

  /** Whether the words are of {@code kind} noun and end in what one person can be: "The cook". */
  static boolean isByRole(String words, Phrase.Kind kind) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return kind == Phrase.Kind.NOUN && ROLES.stream().anyMatch(k -> Words.standard().is(k, last));
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
