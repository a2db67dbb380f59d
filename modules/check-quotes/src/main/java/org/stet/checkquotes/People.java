package org.stet.checkquotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The people a story names in full, by family name and by what it calls them.
 *
 * <p>Read in one pass over the words, before anybody is looked for: a full name is two or more
 * words with capitals, and "Mayor Ida Roth" or "Ida Roth, the mayor" gives her the role.
 */
final class People {
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_RUN = 7;

  private final NameIndex index = new NameIndex();
  private final Roles roles = new Roles();
  private final Story story;
  private final Map<String, Gender> titled = new HashMap<>();

  /** Names seen where no sentence begins, so that their capital means something. */
  private final Set<String> inside = new HashSet<>();

  private final Words words = Words.standard();

  private final Map<String, Name> names = new HashMap<>();

  /** Where the paragraph starts that is read now. */
  private int base;

  private People(Story story) {
    this.story = story;
  }

  /** The people of {@code story}, whose paragraphs have {@code tokens}, each over its own words. */
  static People of(Story story, List<List<Token>> tokens) {
    People people = new People(story);
    for (int p = 0; p < tokens.size(); p++) {
      Story.Paragraph paragraph = story.paragraphs().get(p);
      List<Token> inside = tokens.get(p);
      boolean prose = !paragraph.role().isHeader() && !NameRuns.isHeadline(inside);
      people.base = paragraph.range().start();
      for (int i = 0; i < inside.size(); ) {
        i = prose ? people.readName(inside, i) : inside.size();
      }
    }
    return people;
  }

  /** Reads the name at {@code at}, if there is one; returns where to go on. */
  private int readName(List<Token> tokens, int at) {
    int end = at;
    while (end < tokens.size() && NameRuns.isPart(tokens, end, at)) {
      end++;
    }
    if (end == at) {
      return at + 1;
    }
    end = NameRuns.beforePlace(tokens, at, end);
    if (at > 0 && (tokens.get(at - 1).isWord() || tokens.get(at - 1).isMark(","))) {
      inside.add(fold(tokens.get(end - 1).word()));
    }
    int from = at;
    while (from < end && words.is(Words.Kind.TITLE, tokens.get(from))) {
      from++;
    }
    from = NameRuns.behindRole(tokens, from, end);
    boolean group = false;
    for (int i = from; i < end; i++) {
      group |= words.is(Words.Kind.GROUP, tokens.get(i));
      group |= words.isTime(tokens.get(i)) && !NameRuns.isFirstName(tokens, i, end);
    }
    if (from == end || group || end - from > LONGEST_RUN) {
      return end;
    }
    StringBuilder mention = new StringBuilder();
    for (int i = at; i < end; i++) {
      mention.append(i == at ? "" : " ").append(tokens.get(i).word());
    }
    Name name = named(mention.toString());
    if (name.isEmpty() || name.words().size() > LONGEST_NAME) {
      return end;
    }
    if (name.words().size() > 1) {
      boolean mid = at > 0 && (tokens.get(at - 1).isWord() || tokens.get(at - 1).isMark(","));
      Person person = index.add(name, base + tokens.get(at).start(), mid || from > at);
      person.told(Gender.ofNounBefore(tokens, at));
      int start = from;
      while (start + 1 < end && !tokens.get(start).word().equals(name.first())) {
        start++;
      }
      roles.read(tokens, at, start, end, person.full());
      return end;
    }
    List<Person> family = index.family(name.last());
    if (family.size() == 1 && family.get(0).gender().mayBe(name.gender())) {
      family.get(0).namedAlone();
    }
    if (name.gender() != Gender.UNKNOWN) {
      titled.merge(fold(name.last()), name.gender(), (a, b) -> a == b ? a : Gender.UNKNOWN);
    }
    return end;
  }

  /**
   * Whom {@code mention}, which stands at {@code offset}, means: the full name the story gives, or
   * the mention's own words; null if several people have that name and none is likelier.
   */
  @Nullable String fullName(String mention, int offset) {
    Name name = named(mention);
    if (name.isEmpty()) {
      return null;
    }
    if (name.words().size() > 1) {
      Person person = index.inFull(name.full());
      if (person != null && !person.gender().mayBe(name.gender())) {
        return mention.strip(); // "Mrs. Arthur Coombe" is not Arthur Coombe.
      }
      return person == null ? insideOf(name) : person.full();
    }
    List<Person> family = index.family(name.last());
    if (family.isEmpty()) {
      family = Name.callsByFirstName(mention) ? index.byFirst(name) : family;
      return family.size() == 1 ? family.get(0).full() : name.full();
    }
    List<Person> bearers =
        family.stream().filter(person -> person.gender().mayBe(name.gender())).toList();
    bearers = preferred(bearers, person -> person.lastBefore(offset) >= 0);
    if (name.gender() != Gender.UNKNOWN) {
      bearers = preferred(bearers, person -> person.gender() == name.gender());
    }
    if (bearers.isEmpty()) {
      return name.titled() ? mention.strip() : name.full(); // "Lady Penhale" is no Penhale so far.
    }
    Person meant =
        bearers.size() == 1 ? bearers.get(0) : Family.meant(bearers, offset, story::indexAt);
    return meant == null ? null : meant.full();
  }

  /**
   * Whom a run of capitals names that the story has not by itself: of "Petra Simms of Grey & Co."
   * Petra Simms, of "Petra Simms Slams Rivals" her as well; of two people, and of "Simms Speech",
   * nobody.
   */
  private @Nullable String insideOf(Name name) {
    List<String> all = name.words();
    int and = all.indexOf("and");
    if (and > 0 && and < all.size() - 1) {
      List<String> one = all.subList(0, and);
      List<String> other = all.subList(and + 1, all.size());
      boolean both = one.size() > 1 && other.size() > 1;
      return both || !(isKnown(one) || isKnown(other)) ? name.full() : null;
    }
    int of = all.indexOf("of");
    if (of == 1) {
      List<Person> family = index.family(name.first());
      return family.size() == 1 ? family.get(0).full() : name.full();
    }
    for (int to = Math.min(all.size() - 1, LONGEST_NAME); to > 1; to--) {
      Person person = index.inFull(String.join(" ", all.subList(0, to)));
      if (person != null && (of == to || !words.is(Words.Kind.GROUP, fold(name.last())))) {
        return person.full();
      }
    }
    boolean work = words.is(Words.Kind.MESSAGE, fold(name.last()));
    boolean headline = of < 0 && and < 0 && all.size() > LONGEST_NAME + 1;
    return work || headline ? null : name.full();
  }

  private boolean isKnown(List<String> name) {
    return name.size() > 1
        || !index.family(name.get(0)).isEmpty()
        || Gender.ofFirstName(name.get(0)) != Gender.UNKNOWN;
  }

  /** Whether the story names somebody so in full. */
  boolean names(String fullName) {
    Person person = index.inFull(fullName);
    return person != null && person.full().equals(fullName);
  }

  private static List<Person> preferred(List<Person> people, Predicate<Person> wish) {
    List<Person> some = people.stream().filter(wish).toList();
    return some.isEmpty() ? people : some;
  }

  /** Whether several people of the story may be meant by {@code mention}. */
  boolean isShared(String mention) {
    Name name = named(mention);
    return !name.isEmpty()
        && name.words().size() == 1
        && index.family(name.last()).stream()
                .filter(person -> person.gender().mayBe(name.gender()))
                .limit(2)
                .count()
            > 1;
  }

  /** Who bears the role that {@code phrase} names, or null. */
  @Nullable String holderOf(String phrase) {
    return roles.holderOf(phrase);
  }

  /** What is known of the bearer of {@code fullName}. */
  Gender gender(String fullName) {
    Person person = index.inFull(fullName);
    if (person != null && person.gender() != Gender.UNKNOWN) {
      return person.gender();
    }
    Name name = named(fullName);
    return name.isEmpty() ? Gender.UNKNOWN : titled.getOrDefault(fold(name.last()), name.gender());
  }

  /**
   * Whether the name may be a person's: neither a group, a place with a preposition, nor a list.
   */
  boolean mayBePerson(String name) {
    if (named(name).words().size() > LONGEST_NAME) {
      return false; // A headline in capitals.
    }
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

  /** The name in {@code mention}; a story says most of its names many times. */
  private Name named(String mention) {
    return names.computeIfAbsent(mention, Name::of);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
