package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

  /** A mention that means a person; the name is null where it cannot be told which. */
  private record Known(int start, int paragraph, @Nullable String name, Gender gender) {}

  /** The cast of {@code story}; {@code mentions} are those worth pointing back to, in order. */
  CastList(Story story, List<Mention> mentions) {
    this.story = story;
    this.people = People.of(story);
    for (Mention mention : mentions) {
      String name = resolve(mention);
      if (name == null) {
        block(mention);
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

  /** Keeps a pronoun from pointing past somebody of whom it is not known who it is. */
  private void block(Mention mention) {
    if (mention.kind() == Phrase.Kind.NAME) {
      int start = mention.range().start();
      Gender gender = Name.of(words(mention)).gender();
      known.add(new Known(start, story.indexAt(start), null, gender));
    }
  }

  /** Whether the story has several people whom the name in {@code mention} fits. */
  boolean isShared(Mention mention) {
    return mention.kind() == Phrase.Kind.NAME && people.isShared(words(mention));
  }

  private String words(Mention mention) {
    return titleBefore(mention) + mention.range().in(story.words());
  }

  private Gender genderOf(Mention mention, String name) {
    Gender told =
        mention.kind() == Phrase.Kind.PRONOUN
            ? Gender.ofPronoun(mention.range().in(story.words()))
            : Name.of(words(mention)).gender();
    return told != Gender.UNKNOWN ? told : people.gender(name);
  }

  private @Nullable String resolve(Mention mention) {
    String words = mention.range().in(story.words());
    int start = mention.range().start();
    return switch (mention.kind()) {
      case NAME -> people.fullName(words(mention), start);
      case PRONOUN -> antecedent(mention, words);
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

  private @Nullable String antecedent(Mention mention, String words) {
    TextRange pronoun = mention.range();
    String lower = words.toLowerCase(Locale.ROOT);
    Gender gender = Gender.ofPronoun(lower);
    if (gender == Gender.UNKNOWN) {
      return null;
    }
    int paragraph = story.indexAt(pronoun.start());
    int last = lastBefore(pronoun.start());
    String name = null;
    boolean found = false;
    for (int i = last; i >= 0 && last - i < MOST; i--) {
      Known person = known.get(i);
      if (paragraph - person.paragraph() > REACH) {
        break;
      }
      if (!gender.mayBe(person.gender()) || (found && Objects.equals(name, person.name()))) {
        continue;
      }
      if (found) {
        return null; // Who answers is not the one who asked, and there is more than one.
      }
      name = person.name();
      found = true;
      if (!mention.answers()) {
        return name;
      }
    }
    return name;
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
