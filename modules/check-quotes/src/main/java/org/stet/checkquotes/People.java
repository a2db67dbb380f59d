package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people a story names in full, by family name and by what it calls them.
 *
 * <p>Read in one pass over the words, before anybody is looked for: a full name is two or more
 * words with capitals, and "Mayor Ida Roth" or "Ida Roth, the mayor" gives her the role.
 */
final class People {
  private static final int LONGEST_NAME = 4;
  private static final int REACH = 8;

  /** Of more people with one family name none is told from the others. */
  private static final int LARGEST_FAMILY = 32;

  /** Somebody named in full. */
  private static final class Person {
    final String full;
    Gender gender;
    int times;

    Person(Name name) {
      this.full = name.full();
      this.gender = name.gender();
    }
  }

  private final Map<String, List<Person>> byLastName = new HashMap<>();
  private final Map<String, Person> byFullName = new HashMap<>();
  private final Map<String, String> byRole = new HashMap<>();
  private final Map<String, Gender> titled = new HashMap<>();

  /** Names seen where no sentence begins, so that their capital means something. */
  private final Set<String> inside = new HashSet<>();

  private final Words words = Words.standard();

  private People() {}

  static People of(Story story) {
    People people = new People();
    Tokenizer tokenizer = new Tokenizer(story.words());
    for (Story.Paragraph paragraph : story.paragraphs()) {
      boolean prose = !paragraph.role().isHeader();
      List<Token> tokens = tokenizer.tokens(paragraph.range(), List.of());
      for (int i = 0; i < tokens.size(); ) {
        i = prose ? people.readName(tokens, i) : tokens.size();
      }
    }
    return people;
  }

  /** Reads the name at {@code at}, if there is one; returns where to go on. */
  private int readName(List<Token> tokens, int at) {
    int end = at;
    while (end < tokens.size() && isNamePart(tokens, end, at)) {
      end++;
    }
    if (end == at) {
      return at + 1;
    }
    if (at > 0 && tokens.get(at - 1).isWord()) {
      inside.add(fold(tokens.get(end - 1).word()));
    }
    int from = at;
    while (from < end && words.is(Words.Kind.TITLE, tokens.get(from))) {
      from++;
    }
    boolean group = false;
    for (int i = from; i < end; i++) {
      group |= words.is(Words.Kind.GROUP, tokens.get(i)) || words.isTime(tokens.get(i));
    }
    if (from == end || group || end - from > LONGEST_NAME) {
      return end;
    }
    StringBuilder mention = new StringBuilder();
    for (int i = at; i < end; i++) {
      mention.append(i == at ? "" : " ").append(tokens.get(i).word());
    }
    Name name = Name.of(mention.toString());
    if (name.isEmpty()) {
      return end;
    }
    if (name.words().size() > 1) {
      Person person = add(name);
      if (from > at) {
        addRole(tokens.get(from - 1).lower(), person.full);
      }
      readRole(tokens, at, end, person);
    } else if (name.gender() != Gender.UNKNOWN) {
      titled.merge(fold(name.last()), name.gender(), (a, b) -> a == b ? a : Gender.UNKNOWN);
    }
    return end;
  }

  private boolean isNamePart(List<Token> tokens, int at, int from) {
    Token token = tokens.get(at);
    if (!token.isCapital()) {
      boolean particle = at > from && words.is(Words.Kind.NOBILIARY, token);
      return particle && at + 1 < tokens.size() && tokens.get(at + 1).isCapital();
    }
    return !words.isSmall(token)
        && !words.is(Words.Kind.DETERMINER, token)
        && !words.is(Words.Kind.PRONOUN, token);
  }

  private Person add(Name name) {
    Person person = byFullName.get(fold(name.full()));
    if (person == null) {
      person = new Person(name);
      byFullName.put(fold(name.full()), person);
      List<Person> family =
          byLastName.computeIfAbsent(fold(name.last()), last -> new ArrayList<>(1));
      if (family.size() < LARGEST_FAMILY) {
        family.add(person);
      }
    }
    person.times++;
    person.gender = person.gender == Gender.UNKNOWN ? name.gender() : person.gender;
    return person;
  }

  /** "mayor Ida Roth", "Ida Roth, the mayor of Delft", "the mayor, Ida Roth". */
  private void readRole(List<Token> tokens, int at, int end, Person person) {
    if (at > 0 && tokens.get(at - 1).isWord() && !tokens.get(at - 1).isPossessive()) {
      addRole(tokens.get(at - 1).lower(), person.full);
    }
    if (at > 1 && tokens.get(at - 1).isMark(",") && tokens.get(at - 2).isWord()) {
      addRole(tokens.get(at - 2).lower(), person.full);
    }
    if (end + 1 < tokens.size() && tokens.get(end).isMark(",")) {
      for (int i = end + 1; i < tokens.size() && i - end < REACH; i++) {
        Token token = tokens.get(i);
        boolean noun =
            token.isWord() && !token.isCapital() && !words.is(Words.Kind.DETERMINER, token);
        boolean last =
            i + 1 >= tokens.size()
                || !tokens.get(i + 1).isWord()
                || words.isSmall(tokens.get(i + 1));
        if (!token.isWord() || (i == end + 1 && words.isSmall(token))) {
          return;
        }
        if (noun && last) {
          addRole(token.lower(), person.full);
          return;
        }
      }
    }
  }

  private void addRole(String role, String name) {
    if (words.is(Words.Kind.TITLE, role) || words.is(Words.Kind.ROLE, role)) {
      byRole.merge(role, name, (old, now) -> old.equals(now) ? old : "");
    }
  }

  /** The full name of {@code mention}: the story's, or the mention's own words. */
  @Nullable String fullName(String mention) {
    Name name = Name.of(mention);
    if (name.isEmpty()) {
      return null;
    }
    if (name.words().size() > 1) {
      return name.full();
    }
    List<Person> bearers = byLastName.getOrDefault(fold(name.last()), List.of());
    Person best = null;
    boolean tie = false;
    for (Person person : bearers) {
      if (!person.gender.mayBe(name.gender())) {
        continue;
      }
      tie = best != null && person.times == best.times;
      best = best == null || person.times > best.times ? person : best;
    }
    return best == null || tie ? name.full() : best.full;
  }

  /** Who bears the role that {@code phrase} names, or null: "the mayor", "the Delft mayor". */
  @Nullable String holderOf(String phrase) {
    String[] parts = phrase.toLowerCase(Locale.ROOT).strip().split("\\s+");
    if (parts.length < 2 || parts.length > 4 || !parts[0].equals("the")) {
      return null;
    }
    String name = byRole.get(parts[parts.length - 1]);
    return name == null || name.isEmpty() ? null : name;
  }

  /** What is known of the bearer of {@code fullName}. */
  Gender gender(String fullName) {
    Person person = byFullName.get(fold(fullName));
    if (person != null && person.gender != Gender.UNKNOWN) {
      return person.gender;
    }
    Name name = Name.of(fullName);
    return name.isEmpty() ? Gender.UNKNOWN : titled.getOrDefault(fold(name.last()), name.gender());
  }

  /**
   * Whether the name may be a person's: neither a group, a place with a preposition, nor a list.
   */
  boolean mayBePerson(String name) {
    for (String word : name.split(" ")) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (words.is(Words.Kind.GROUP, lower) || lower.equals("and") || lower.equals("of")) {
        return false;
      }
    }
    String folded = fold(name);
    boolean known = name.indexOf(' ') > 0 || inside.contains(folded) || titled.containsKey(folded);
    return known && !words.is(Words.Kind.PARTY, folded);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
