package org.stet.checkquotes;

import java.util.Arrays;
import java.util.EnumSet;
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
    /** Nouns for men: son, spokesman. */
    MAN,
    /** Nouns for women: daughter, spokeswoman. */
    WOMAN,
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

  /** Shorter words in -ly, such as "only" and "fly", are of the list or no adverbs. */
  private static final int LONGER_THAN = 4;

  private static final Words STANDARD = new Words(WordList.lines("words.txt"));

  private static final long SMALL =
      bit(Kind.PREPOSITION)
          | bit(Kind.AUXILIARY)
          | bit(Kind.CONJUNCTION)
          | bit(Kind.SUBORDINATOR)
          | bit(Kind.RELATIVE)
          | bit(Kind.ADVERB);

  /** The kinds of each word, a bit for each. */
  private final Map<String, Long> kinds = new HashMap<>();

  /**
   * The words of {@code lines}: a kind between square brackets, then its words.
   *
   * @throws IllegalStateException if a line names no kind, or one that was there before
   */
  Words(List<String> lines) {
    Map<String, Kind> named = new HashMap<>();
    Set<Kind> seen = EnumSet.noneOf(Kind.class);
    for (Kind kind : Kind.values()) {
      named.put("[" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "]", kind);
    }
    for (String line : lines) {
      String[] parts = line.split(" ");
      Kind kind = named.get(parts[0]);
      if (kind == null) {
        throw new IllegalStateException("words.txt knows no kind " + parts[0]);
      }
      if (!seen.add(kind)) {
        throw new IllegalStateException("words.txt has twice " + parts[0]);
      }
      for (String word : Arrays.asList(parts).subList(1, parts.length)) {
        kinds.merge(word, bit(kind), (a, b) -> a | b);
      }
    }
  }

  static Words standard() {
    return STANDARD;
  }

  /** The bit of a kind; it never leaves the program, so that the order of kinds may change. */
  @SuppressWarnings("EnumOrdinal")
  private static long bit(Kind kind) {
    return 1L << kind.ordinal();
  }

  /** All kinds of the word {@code lower}, a bit for each; to be asked once a token. */
  long kindsOf(String lower, boolean capital) {
    long all = kinds.getOrDefault(lower, 0L);
    if (lower.endsWith("n't")) {
      all |= bit(Kind.AUXILIARY);
    }
    if (lower.length() > LONGER_THAN && lower.endsWith("ly") && !capital) {
      all |= bit(Kind.ADVERB);
    }
    // "Per Vik": with a capital he is a Norwegian.
    return capital && lower.equals("per") ? all & ~bit(Kind.PREPOSITION) : all;
  }

  boolean is(Kind kind, Token token) {
    return (token.kinds() & bit(kind)) != 0;
  }

  boolean is(Kind kind, String lower) {
    return (kinds.getOrDefault(lower, 0L) & bit(kind)) != 0;
  }

  /** Whether it is a small word that neither names nor describes anybody. */
  boolean isSmall(Token token) {
    return (token.kinds() & SMALL) != 0;
  }

  /** Whether it is a day or month, or a lower-case word for a part of the day or year. */
  boolean isTime(Token token) {
    return is(Kind.DAY, token) || (is(Kind.TIME, token) && !token.isCapital());
  }

  /** Whether it is an adverb of the list or ends in -ly. */
  boolean isAdverb(Token token) {
    return is(Kind.ADVERB, token);
  }
}
