package org.stet.wire.api;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a notice calls the story it speaks of, apart from its headline: {@code Kill BC-Wall, a0100},
 * {@code the story slugged SHIP-BERGEN}.
 *
 * @param numbers of messages, as in {@link ItemIds#number}
 * @param slugs in the form in which slugs are compared
 */
public record NamedStory(Set<String> numbers, Set<String> slugs) {
  private static final Pattern NUMBER = Pattern.compile("\\b[a-z]{1,3}\\d{3,4}\\b");
  private static final Pattern SLUG =
      Pattern.compile(
          "(?i:\\b(?:slugged|slug|keyword|stichwort)\\W{1,3})([\\p{L}\\p{N}][\\p{L}\\p{N}/_-]{2,60})"
              + "|\\b(?:BC|AM|PM)-([\\p{L}\\p{N}][\\p{L}\\p{N}/_-]{2,60})");

  public NamedStory {
    numbers = Set.copyOf(numbers);
    slugs = Set.copyOf(slugs);
  }

  /** What {@code notice} names. */
  public static NamedStory of(StoryIdentity notice) {
    String words = notice.headline() + "\n" + notice.note();
    Set<String> numbers = new HashSet<>();
    for (Matcher number = NUMBER.matcher(words); number.find(); ) {
      numbers.add(number.group());
    }
    Set<String> slugs = new HashSet<>();
    for (Matcher slug = SLUG.matcher(words); slug.find(); ) {
      String said = slug.group(1) == null ? slug.group(2) : slug.group(1);
      slugs.add(StorySlug.of(said));
    }
    slugs.remove("");
    return new NamedStory(numbers, slugs);
  }

  /** Whether the number of {@code story} is named here. */
  boolean hasNumber(StoryIdentity story) {
    String number = story.ids().number();
    return number != null && numbers.contains(number);
  }

  /** Whether the slug of {@code story} is named here, and no number of another story is. */
  boolean hasSlug(StoryIdentity story) {
    return slugs.contains(story.slug()) && (numbers.isEmpty() || story.ids().number() == null);
  }
}
