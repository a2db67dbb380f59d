package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/**
 * Who appears in a story, and whom a mention means.
 *
 * <p>"Roth" is the one Roth whose full name the story gives; of several, the one named most. "He"
 * is the last person spoken of, in this paragraph or the two before, who can be a man. "The mayor"
 * is whom the story called so. What cannot be told stays unknown: a wrong name in a quote is worse
 * than none.
 */
final class CastList {
  /** How many paragraphs back a pronoun may point. */
  private static final int REACH = 2;

  /** How many people a pronoun may pass over. */
  private static final int MOST = 32;

  private final Story story;
  private final People people;
  private final List<Known> known = new ArrayList<>();
  private final Map<TextRange, String> resolved = new HashMap<>();

  /** A mention that is known to mean a person. */
  private record Known(int start, int paragraph, String name, Gender gender) {}

  /** The cast of {@code story}; {@code mentions} are those worth pointing back to, in order. */
  CastList(Story story, List<Mention> mentions) {
    this.story = story;
    this.people = People.of(story);
    for (Mention mention : mentions) {
      String name = resolve(mention);
      if (name == null) {
        continue;
      }
      resolved.putIfAbsent(mention.range(), name);
      if (people.mayBePerson(name)) {
        int start = mention.range().start();
        Gender gender = genderOf(mention, name);
        known.add(new Known(start, story.indexAt(start), name, gender));
      }
    }
  }

  /** The full name of whom {@code mention} means, or null if it cannot be told. */
  @Nullable String canonical(Mention mention) {
    String name = resolved.get(mention.range());
    return name != null ? name : resolve(mention);
  }

  private Gender genderOf(Mention mention, String name) {
    Gender told =
        mention.kind() == Phrase.Kind.PRONOUN
            ? Gender.ofPronoun(mention.range().in(story.words()))
            : Name.of(titleBefore(mention) + mention.range().in(story.words())).gender();
    return told != Gender.UNKNOWN ? told : people.gender(name);
  }

  private @Nullable String resolve(Mention mention) {
    String words = mention.range().in(story.words());
    return switch (mention.kind()) {
      case NAME -> people.fullName(titleBefore(mention) + words);
      case PRONOUN -> antecedent(mention.range(), words);
      case NOUN -> people.holderOf(words);
    };
  }

  /** A title right before the mention, which belongs to it but not to its words. */
  private String titleBefore(Mention mention) {
    int end = mention.range().start();
    int start = Math.max(0, end - 12);
    String before = story.words().substring(start, end);
    int blank = before.stripTrailing().lastIndexOf(' ');
    String word = before.substring(blank + 1).strip();
    return Gender.ofTitle(word.replace(".", "").toLowerCase(Locale.ROOT)) == Gender.UNKNOWN
        ? ""
        : word + " ";
  }

  private @Nullable String antecedent(TextRange pronoun, String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    Gender gender = Gender.ofPronoun(lower);
    if (gender == Gender.UNKNOWN) {
      return null;
    }
    int paragraph = story.indexAt(pronoun.start());
    int last = lastBefore(pronoun.start());
    for (int i = last; i >= 0 && last - i < MOST; i--) {
      Known person = known.get(i);
      if (paragraph - person.paragraph() > REACH) {
        return null;
      }
      if (gender.mayBe(person.gender())) {
        return person.name();
      }
    }
    return null;
  }

  private int lastBefore(int start) {
    int low = 0;
    int high = known.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (known.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
