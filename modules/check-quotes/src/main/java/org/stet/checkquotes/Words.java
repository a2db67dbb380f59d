package org.stet.checkquotes;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Small words by kind, from {@code words.txt}. Immutable. */
final class Words {
  /** The kinds; a word may be of several. */
  enum Kind {
    PRONOUN,
    RELATIVE,
    DETERMINER,
    PREPOSITION,
    AUXILIARY,
    ADVERB,
    CONJUNCTION,
    SUBORDINATOR,
    DAY,
    TIME,
    TITLE,
    ROLE,
    MALE,
    FEMALE,
    NOBILIARY,
    WORK,
    PARTY,
    SO_CALLED,
    ATTRIBUTION_NOUN,
    GROUP,
    PEOPLE,
    MESSAGE,
    HONOUR,
    /** Pronouns for no person in particular. */
    NOBODY,
    /** Nouns for what cannot speak. */
    MUTE,
    /** Irregular verbs that often stand between two names: "Roth met Vik". */
    DEED,
    ANSWER,
    /** Verbs that name the one who listens: "told Ruiz" is no inversion. */
    TELLS,
    /** Verbs whose object listens, so that the subject of the passive does: "they were told". */
    LISTENS,
    /** Verbs that often stand before their subject at the end of a sentence. */
    INVERTS
  }

  private static final Words STANDARD = new Words(WordList.lines("words.txt"));

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /**
   * The words of {@code lines}: a kind between square brackets, then its words.
   *
   * @throws IllegalStateException if a line names no kind, or one that was there before
   */
  Words(List<String> lines) {
    Map<String, Kind> kinds = new HashMap<>();
    for (Kind kind : Kind.values()) {
      kinds.put("[" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "]", kind);
    }
    for (String line : lines) {
      String[] parts = line.split(" ");
      Kind kind = kinds.get(parts[0]);
      if (kind == null) {
        throw new IllegalStateException("words.txt knows no kind " + parts[0]);
      }
      if (words.containsKey(kind)) {
        throw new IllegalStateException("words.txt has twice " + parts[0]);
      }
      words.put(kind, Set.copyOf(Arrays.asList(parts).subList(1, parts.length)));
    }
  }

  static Words standard() {
    return STANDARD;
  }

  boolean is(Kind kind, Token token) {
    if (kind == Kind.AUXILIARY && token.isWord() && token.lower().endsWith("n't")) {
      return true;
    }
    // "Per Vik": with a capital he is a Norwegian.
    boolean name = kind == Kind.PREPOSITION && token.isCapital() && token.lower().equals("per");
    return token.isWord() && !name && is(kind, token.lower());
  }

  boolean is(Kind kind, String lower) {
    Set<String> list = words.get(kind);
    return list != null && list.contains(lower);
  }

  /** Whether it is a small word that neither names nor describes anybody. */
  boolean isSmall(Token token) {
    return is(Kind.PREPOSITION, token)
        || is(Kind.AUXILIARY, token)
        || is(Kind.CONJUNCTION, token)
        || is(Kind.SUBORDINATOR, token)
        || is(Kind.RELATIVE, token)
        || isAdverb(token);
  }

  /** Whether it is a day or month, or a lower-case word for a part of the day or year. */
  boolean isTime(Token token) {
    return is(Kind.DAY, token) || (is(Kind.TIME, token) && !token.isCapital());
  }

  /** Whether it is an adverb of the list or ends in -ly. */
  boolean isAdverb(Token token) {
    return is(Kind.ADVERB, token)
        || (token.isWord()
            && token.lower().length() > 4
            && token.lower().endsWith("ly")
            && !token.isCapital());
  }
}
