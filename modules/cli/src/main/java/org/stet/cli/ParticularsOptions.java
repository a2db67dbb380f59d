package org.stet.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.Particulars;
import org.stet.store.api.Reliability;
import org.stet.store.api.Terms;

/** The options that say what is known of a source besides its words. */
final class ParticularsOptions {
  private static final Option SPEAKER = Option.word("--speaker", "WHO", "Who said or wrote it.");
  private static final Option PLACE = Option.word("--place", "WHERE", "Where.");
  private static final Option MOMENT =
      Option.word("--moment", "WHEN", "When, as exact as it is known: '3 May, about noon'.");
  private static final Option PUBLISHER = Option.word("--publisher", "NAME", "Who published it.");
  private static final Option RELIABILITY =
      Option.word(
          "--reliability", "HOW", "unrated, reliable, usually-reliable, doubtful or unreliable.");
  private static final Option RIGHTS =
      Option.word("--rights", "WORDS", "Whose it is, and what may be done with it.");
  private static final Option TERMS =
      Option.word(
          "--terms",
          "HOW",
          "What was agreed: unstated, on-the-record, background, off-the-record or confidential.");
  private static final Option LANGUAGE =
      Option.word("--language", "TAG", "The language of its words: en, pt-BR.");
  private static final Option INTERPRETED =
      Option.word(
          "--interpreted", "YES|NO", "Whether its words are an interpreter's or translator's.");
  private static final Option SEEN =
      Option.word("--seen", "DAY", "The day on which it was seen at its address: 2026-05-03.");

  private ParticularsOptions() {}

  static Option[] all() {
    return new Option[] {
      SPEAKER, PLACE, MOMENT, PUBLISHER, RELIABILITY, RIGHTS, TERMS, LANGUAGE, INTERPRETED, SEEN
    };
  }

  /** Whether any of them was given. */
  static boolean areIn(Given given) {
    for (Option option : all()) {
      if (given.has(option)) {
        return true;
      }
    }
    return false;
  }

  /** What was given, and of the rest what {@code before} has. */
  static Particulars of(Given given, Particulars before) {
    String language = or(given.word(LANGUAGE), before.language());
    if (!Particulars.isLanguage(language)) {
      throw new Misuse("--language: '" + language + "' is no tag of a language, as en or pt-BR");
    }
    return new Particulars(
        or(given.word(SPEAKER), before.speaker()),
        or(given.word(PLACE), before.place()),
        or(given.word(MOMENT), before.moment()),
        or(given.word(PUBLISHER), before.publisher()),
        one(given, RELIABILITY, Reliability.values(), Reliability::id, before.reliability()),
        or(given.word(RIGHTS), before.rights()),
        one(given, TERMS, Terms.values(), Terms::id, before.terms()),
        language,
        interpreted(given.word(INTERPRETED), before.interpreted()),
        seen(given.word(SEEN), before.seen()));
  }

  private static String or(@Nullable String word, String before) {
    return word == null ? before : word.strip().replaceAll("[\\s\\h\\p{Cntrl}]+", " ");
  }

  private static boolean interpreted(@Nullable String word, boolean before) {
    if (word != null && !word.equals("yes") && !word.equals("no")) {
      throw new Misuse("--interpreted: 'yes' or 'no', not '" + word + "'");
    }
    return word == null ? before : word.equals("yes");
  }

  private static @Nullable LocalDate seen(@Nullable String word, @Nullable LocalDate before) {
    try {
      return word == null ? before : LocalDate.parse(word);
    } catch (DateTimeException e) {
      throw new Misuse("--seen: '" + word + "' is no day, as 2026-05-03");
    }
  }

  private interface Id<T> {
    String of(T value);
  }

  private static <T> T one(Given given, Option option, T[] values, Id<T> id, T before) {
    String word = given.word(option);
    List<String> known = new ArrayList<>();
    for (T value : values) {
      if (id.of(value).equals(word)) {
        return value;
      }
      known.add(id.of(value));
    }
    if (word == null) {
      return before;
    }
    throw new Misuse(
        option.name() + ": there is no '" + word + "'; there are: " + String.join(", ", known));
  }
}
