package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/**
 * Whom one "he" or "she" means: the nearest person spoken of who can be meant.
 *
 * <p>Where its sentence names another who fits as well, it cannot be told, unless the nearest is
 * the one who speaks. Of two who speak in turns, one of whom nothing is known and one who is known
 * to fit, it is the one who fits.
 */
final class Antecedent {
  private final List<Referents.Known> near;
  private final List<Referents.Known> named;
  private final List<Referents.Known> dialogue;
  private final Function<Referents.Known, Gender> genders;

  /**
   * Prepares for one pronoun.
   *
   * @param near the subjects and speakers in its reach, the nearest first
   * @param named all who are named in its reach, the nearest first
   * @param dialogue the subjects and speakers from further back as well
   * @param genders what is known of each
   */
  Antecedent(
      List<Referents.Known> near,
      List<Referents.Known> named,
      List<Referents.Known> dialogue,
      Function<Referents.Known, Gender> genders) {
    this.near = near;
    this.named = named;
    this.dialogue = dialogue;
    this.genders = genders;
  }

  /** The name, or null; whom the pronoun may mean is then put into {@code doubts}. */
  @Nullable String of(
      TextRange pronoun,
      Gender gender,
      int paragraph,
      NavigableSet<Integer> sentences,
      Map<TextRange, List<String>> doubts) {
    Referents.Known first = null;
    for (int i = 0; i < near.size() && first == null; i++) {
      first = gender.mayBe(genders.apply(near.get(i))) ? near.get(i) : null;
    }
    if (first == null) {
      return companion(gender, paragraph, sentences);
    }
    String name = first.name();
    if (name == null) {
      return null;
    }
    Integer sentence = sentences.floor(first.start());
    int from = sentence == null ? first.start() : sentence;
    boolean sure = genders.apply(first) == gender;
    if (!sure && first.paragraph() != paragraph) {
      Set<String> known = fitting(near, gender, -1, true);
      if (!known.isEmpty()) {
        return known.size() == 1 && takesTurns(name, known)
            ? known.iterator().next()
            : only(with(known, name), pronoun, doubts);
      }
    }
    if (first.speaks()) {
      return name; // Whoever else the sentence names is spoken of.
    }
    return only(with(fitting(named, gender, from, sure), name), pronoun, doubts);
  }

  /** Of "Anna Roth met Per Vik. He ..." Vik, if only he is named beside one spoken of. */
  private @Nullable String companion(
      Gender gender, int paragraph, NavigableSet<Integer> sentences) {
    Set<String> names = fitting(named, gender, -1, true);
    if (names.size() != 1) {
      return null;
    }
    String name = names.iterator().next();
    for (Referents.Known person : named) {
      for (Referents.Known subject : near) {
        boolean beside =
            name.equals(person.name())
                && person.paragraph() == paragraph
                && subject.start() < person.start()
                && Objects.equals(
                    sentences.floor(subject.start()), sentences.floor(person.start()));
        if (beside) {
          return name;
        }
      }
    }
    return null;
  }

  /** Whether the nearest spoke, then the one in {@code other}, then the nearest again. */
  private boolean takesTurns(String nearest, Set<String> other) {
    int turns = 0;
    for (Referents.Known person : dialogue) {
      String name = person.name();
      boolean due = turns % 2 == 0 ? nearest.equals(name) : other.contains(String.valueOf(name));
      turns += due && person.speaks() ? 1 : 0;
    }
    return turns > 2;
  }

  private static Set<String> with(Set<String> names, String name) {
    names.add(name);
    return names;
  }

  /** The names of those from {@code from} on who may be meant, or who are known to fit. */
  private Set<String> fitting(
      List<Referents.Known> people, Gender gender, int from, boolean known) {
    Set<String> names = new TreeSet<>();
    for (Referents.Known person : people) {
      Gender told = genders.apply(person);
      boolean fits = known ? told == gender : gender.mayBe(told);
      String name = person.name();
      if (fits && name != null && person.start() >= from) {
        names.add(name);
      }
    }
    return names;
  }

  private static @Nullable String only(
      Set<String> names, TextRange pronoun, Map<TextRange, List<String>> doubts) {
    if (names.size() > 1) {
      doubts.put(pronoun, new ArrayList<>(names));
    }
    return names.size() == 1 ? names.iterator().next() : null;
  }
}
