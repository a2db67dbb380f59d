package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people of a story by full name, family name and first name, whatever their case. */
final class NameIndex {
  /** Of more people with one family name none is told from the others. */
  private static final int LARGEST_FAMILY = 32;

  private final Map<String, List<Person>> byLastName = new HashMap<>();
  private final Map<String, Person> byFullName = new HashMap<>();
  private final Map<String, List<Person>> byFirstName = new HashMap<>();

  /** The person of this full name, who is named here: a known one, or a new one. */
  Person add(Name name, int start, boolean sure) {
    Person person = byFullName.get(fold(name.full()));
    if (person != null && !person.gender().mayBe(name.gender())) {
      return new Person(name);
    }
    person = person == null ? otherForm(name) : person;
    if (person == null) {
      person = new Person(name);
      byFullName.put(fold(name.full()), person);
      enter(byLastName, name.last(), person);
      enter(byFirstName, name.first(), person);
    }
    person.namedAt(start, name, sure);
    return person;
  }

  /** The only one of the family whose name {@code name} is another form of, or null. */
  private @Nullable Person otherForm(Name name) {
    Person found = null;
    for (Person person : family(name.last())) {
      if (person.isSameAs(name)) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    if (found != null) {
      byFullName.put(fold(name.full()), found);
    }
    return found;
  }

  private static void enter(Map<String, List<Person>> index, String key, Person person) {
    List<Person> bearers = index.computeIfAbsent(fold(key), k -> new ArrayList<>(1));
    if (bearers.size() < LARGEST_FAMILY) {
      bearers.add(person);
    }
  }

  /** The one of this full name, or of another form of it, or null. */
  @Nullable Person inFull(String fullName) {
    return byFullName.get(fold(fullName));
  }

  /** Those of this family name, in the order in which they are first named. */
  List<Person> family(String lastName) {
    return byLastName.getOrDefault(fold(lastName), List.of());
  }

  /** Those whom a single name may call by their first name. */
  List<Person> byFirst(Name name) {
    return byFirstName.getOrDefault(fold(name.last()), List.of()).stream()
        .filter(person -> person.gender().mayBe(name.gender()))
        .toList();
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
