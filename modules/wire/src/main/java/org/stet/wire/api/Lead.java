package org.stet.wire.api;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

/**
 * What is new in a story: its headline and first paragraph, of a longer one the second, too. The
 * rest may be background that an agency puts into every story of a war, or what a company says of
 * itself in every release.
 *
 * @param words the runs of words in these paragraphs
 * @param headline the longer words of the headline
 * @param names the words in capitals in both that do not only begin a sentence
 * @param subjects the words in capitals in the headline that are so in the paragraphs, too: whom or
 *     what place the story is about
 * @param days the days of the week that the paragraphs name
 */
public record Lead(
    Shingles words,
    Set<String> headline,
    Set<String> names,
    Set<String> subjects,
    Set<DayOfWeek> days) {
  /** In a story of so many paragraphs the second still tells what is new. */
  private static final int LONG = 4;

  /** Of the runs of one lead, the share that another take of the story has at least. */
  private static final double KEPT = 0.15;

  /** Of the runs of one lead, the share that no other story has, whoever is named. */
  private static final double MOSTLY = 0.8;

  private static final int SHORTEST_NAME = 3;

  /** So many words of the shorter headline are also in that of another take. */
  private static final int HEADLINE_WORDS = 3;

  /** Languages whose days of the week are known. */
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "ru");

  private static final Map<String, DayOfWeek> DAYS = weekdays();

  public Lead {
    headline = Set.copyOf(headline);
    names = Set.copyOf(names);
    subjects = Set.copyOf(subjects);
    days = Set.copyOf(days);
  }

  /** The lead of a clean article. */
  static Lead of(Article article) {
    List<String> first =
        article.body().stream()
            .filter(block -> block.role() == Role.PARAGRAPH)
            .map(article::plain)
            .filter(words -> !words.isBlank())
            .limit(LONG)
            .toList();
    int leading = first.size() < LONG ? Math.min(1, first.size()) : 2;
    List<String> paragraphs = first.subList(0, leading);
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String word : StorySlug.words(String.join(" ", paragraphs))) {
      DayOfWeek day = DAYS.get(word);
      if (day != null) {
        days.add(day);
      }
    }
    Set<String> headline = new HashSet<>();
    for (String word : StorySlug.words(article.field(FieldName.HEADLINE).orElse(""))) {
      if (word.length() > HEADLINE_WORDS) {
        headline.add(word);
      }
    }
    String title = article.field(FieldName.HEADLINE).orElse("");
    List<String> parts = new ArrayList<>(paragraphs);
    parts.add(title);
    Set<String> subjects = capitals(title, 0);
    subjects.retainAll(capitals(String.join(" ", paragraphs), 0));
    return new Lead(Shingles.ofParagraphs(paragraphs), headline, namesIn(parts), subjects, days);
  }

  private static Set<String> namesIn(List<String> parts) {
    Set<String> names = new HashSet<>();
    parts.forEach(part -> names.addAll(capitals(part, 1)));
    return names;
  }

  /** The words in capitals from the one at {@code from} on, in small letters. */
  private static Set<String> capitals(String part, int from) {
    Set<String> names = new HashSet<>();
    String[] words = part.split("[^\\p{L}\\p{M}]+");
    for (int i = from; i < words.length; i++) {
      String name = words[i].toLowerCase(Locale.ROOT);
      boolean capital = !words[i].isEmpty() && Character.isUpperCase(words[i].codePointAt(0));
      if (capital && name.length() >= SHORTEST_NAME && !DAYS.containsKey(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> names = new HashMap<>();
    for (String language : LANGUAGES) {
      for (DayOfWeek day : DayOfWeek.values()) {
        String name = day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
        StorySlug.words(name).forEach(word -> names.putIfAbsent(word, day));
      }
    }
    return Map.copyOf(names);
  }

  /** Whether both may tell the same news, going by leads and headlines only. */
  boolean mayBeOf(Lead other, Shingles mine, Shingles theirs) {
    if (isOfAnother(theirs) && other.isOfAnother(mine)) {
      return false;
    }
    double kept = Math.max(words.containedIn(theirs), other.words.containedIn(mine));
    if (kept < MOSTLY && areOfOthers(other)) {
      return false;
    }
    return kept >= KEPT || sharesHeadline(other);
  }

  /** Whether it is about somebody or some place that {@code text} does not name at all. */
  private boolean isOfAnother(Shingles text) {
    return subjects.stream().anyMatch(name -> name.length() > SHORTEST_NAME && !text.has(name));
  }

  /** Whether both name somebody or some place, and none is the same: two games of one day. */
  private boolean areOfOthers(Lead other) {
    return !names.isEmpty()
        && !other.names.isEmpty()
        && names.stream().noneMatch(other.names::contains);
  }

  private boolean sharesHeadline(Lead other) {
    int smaller = Math.min(headline.size(), other.headline.size());
    long shared = headline.stream().filter(other.headline::contains).count();
    return shared >= HEADLINE_WORDS && shared * 4 >= smaller * 3L;
  }

  /** Whether they speak of different days of the week: reports that come every day do. */
  boolean isOfAnotherDay(Lead other) {
    return !days.isEmpty()
        && !other.days.isEmpty()
        && days.stream().noneMatch(other.days::contains);
  }
}
