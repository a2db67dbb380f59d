package org.stet.checkquotes;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words by which a language other than English says whose words are quoted, from {@code
 * tongue-de.txt} and the like. All are in small letters.
 */
final class Tongue {
  /** The kinds of words; the name in a list is the same in small letters with hyphens. */
  enum Kind {
    VERB,
    /** Reports only right behind a quotation: the rest of the verb stands at the end. */
    BEHIND,
    AUXILIARY,
    /** Stands behind a reflexive pronoun only: {@code s'est indigné}. */
    REFLEXIVE_AUXILIARY,
    PARTICIPLE,
    /** Ends such a verb before a quotation: {@code teilte mit, ...}. */
    SEPARATED,
    /** What is quoted is what something is called. */
    CALLS,
    ACCORDING,
    AS,
    PRONOUN,
    ARTICLE,
    NOBODY,
    NOT,
    PARTICLE,
    JOINS,
    /** A small word between a verb and its subject: {@code betont auch Beck}. */
    ALSO,
    STOP,
    /** A noun behind which titles stand. */
    WORK,
    /** A noun behind which words stand that many have said: {@code unter dem Motto}. */
    MOTTO,
    /** Opens a sentence whose subject comes behind its verb. */
    STARTS,
    LEAD,
    /** Points to the paper itself, which has no name there: {@code a este diario}. */
    OURS,
    ROLE,
    DROPS_PRONOUNS
  }

  private static final String PHRASES = "according-phrase";
  private static final List<Tongue> ALL =
      List.of(new Tongue("de"), new Tongue("fr"), new Tongue("es"));

  private final String code;
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Set<String> accordingPhrases = new LinkedHashSet<>();

  private Tongue(String code) {
    this.code = code;
    for (String line : WordList.lines("tongue-" + code + ".txt")) {
      int close = line.indexOf(']');
      String name = line.substring(1, close);
      String rest = line.substring(close + 1).strip();
      if (name.equals(PHRASES)) {
        accordingPhrases.addAll(List.of(rest.split(";")));
      } else {
        Kind kind = Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        words.put(kind, Set.copyOf(List.of(rest.split(" "))));
      }
    }
  }

  /** The one with the code {@code code} of ISO 639-1, if its words are known. */
  static Optional<Tongue> of(String code) {
    return ALL.stream().filter(tongue -> tongue.code.equals(code)).findFirst();
  }

  /** Whether {@code word} is of the kind; case does not count. */
  boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a verb may stand without a subject: {@code dijo}. */
  boolean dropsPronouns() {
    return words.containsKey(Kind.DROPS_PRONOUNS);
  }

  /** What means the same as {@code according to}, in several words. */
  Set<String> accordingPhrases() {
    return accordingPhrases;
  }

  /** Whether nouns begin with a capital, so that a capital says nothing of a name. */
  boolean writesNounsLarge() {
    return code.equals("de");
  }

  /** Whether {@code word} says what somebody is: {@code Polizeisprecher}. */
  boolean isRole(String word) {
    int end = word.endsWith(".") ? word.length() - 1 : word.length(); // "Dr.", "M."
    String small = word.substring(0, end).toLowerCase(Locale.ROOT);
    if (is(Kind.ROLE, small)) {
      return true;
    }
    return writesNounsLarge()
        && words.getOrDefault(Kind.ROLE, Set.of()).stream()
            .anyMatch(role -> role.length() >= 4 && small.endsWith(role));
  }
}
