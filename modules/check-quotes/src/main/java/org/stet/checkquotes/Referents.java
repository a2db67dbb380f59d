package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.regex.Pattern;
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
final class Referents {
  /** How many paragraphs back a pronoun may point. */
  private static final int REACH = 2;

  /** How many people a pronoun may pass over. */
  private static final int MOST = 32;

  private static final Pattern OF_A_COUNTRY = Pattern.compile("[Tt]he \\p{Lu}[\\p{L}-]+ \\p{L}");

  private final Story story;
  private final People people;
  private final List<Known> known = new ArrayList<>();
  private final List<Known> bystanders = new ArrayList<>();
  private final NavigableSet<Integer> sentences;
  private final int[] ranks;
  private final Map<String, Gender> learned = new HashMap<>();
  private final Map<TextRange, List<String>> doubts = new HashMap<>();
  private final Map<TextRange, String> resolved = new HashMap<>();

  /** A mention that means a person; the name is null where it cannot be told which. */
  record Known(int start, int paragraph, @Nullable String name, Gender gender, boolean speaks) {}

  /** Of {@code story} with its quotations; its {@code attributions} say who is spoken of where. */
  Referents(Story story, List<Stretch> stretches, Attributions attributions) {
    this.story = story;
    this.people =
        People.of(story, attributions.readings().stream().map(ParagraphReading::tokens).toList());
    this.sentences = attributions.sentences();
    this.ranks = Turns.ranks(story, stretches);
    for (Mention mention : attributions.bystanders()) {
      int start = mention.range().start();
      String name = people.fullName(words(mention), start);
      if (name != null && people.names(name) && people.mayBePerson(name)) {
        Gender gender = genderOf(mention, name);
        bystanders.add(new Known(start, rankAt(start), name, gender, mention.speaks()));
      }
    }
    for (Mention mention : attributions.mentions()) {
      String name = resolve(mention);
      if (name == null) {
        block(mention);
        continue;
      }
      resolved.putIfAbsent(mention.range(), name);
      if (people.mayBePerson(name)) {
        int start = mention.range().start();
        Gender gender = genderOf(mention, name);
        known.add(new Known(start, rankAt(start), name, gender, mention.speaks()));
        if (mention.kind() == Phrase.Kind.PRONOUN) {
          learned.putIfAbsent(name, gender);
        }
      }
    }
  }

  /** Those whom the story names. */
  People people() {
    return people;
  }

  /** The full name of whom {@code mention} means, or null if it cannot be told. */
  @Nullable String canonical(Mention mention) {
    String name = resolved.get(mention.range());
    return name != null ? name : resolve(mention);
  }

  /** Keeps a pronoun from pointing past somebody of whom it is not known who it is. */
  private void block(Mention mention) {
    boolean named = mention.kind() == Phrase.Kind.NAME;
    Gender noun =
        mention.kind() == Phrase.Kind.NOUN ? Gender.ofNoun(words(mention)) : Gender.UNKNOWN;
    if (named || noun != Gender.UNKNOWN || isAnother(mention)) {
      int start = mention.range().start();
      Gender gender = named ? Name.of(words(mention)).gender() : noun;
      known.add(new Known(start, rankAt(start), null, gender, mention.speaks()));
    }
  }

  /**
   * Whether a role that nobody holds by name is somebody else: "the cook". "The Russian president"
   * is another word for one the story named, unless it spoke of "a president" before.
   */
  private boolean isAnother(Mention mention) {
    String words = words(mention);
    if (!Mentions.isByRole(words, mention.kind())) {
      return false;
    }
    String before = story.words().substring(0, mention.range().start());
    return !OF_A_COUNTRY.matcher(words).lookingAt()
        || isIntroduced(before, words.substring(words.lastIndexOf(' ') + 1));
  }

  private static boolean isIntroduced(String before, String role) {
    String first = "(?iu)\\b(?:an?|one|another|h(?:is|er)|their) (?:[\\p{L}-]+ ){0,2}";
    return Pattern.compile(first + Pattern.quote(role) + "\\b").matcher(before).find();
  }

  /** Whether the story has several people whom the name in {@code mention} fits. */
  boolean isShared(Mention mention) {
    return mention.kind() == Phrase.Kind.NAME && people.isShared(words(mention));
  }

  private int rankAt(int offset) {
    return ranks.length == 0 ? 0 : ranks[story.indexAt(offset)];
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
    List<Known> near = reached(known, pronoun.start(), REACH);
    if (mention.answers()) {
      return answering(near, gender);
    }
    return new Antecedent(
            near,
            reached(bystanders, pronoun.start(), REACH),
            reached(known, pronoun.start(), 2 * REACH),
            this::genderNow)
        .of(pronoun, gender, rankAt(pronoun.start()), sentences, doubts);
  }

  /** Who answers is not the one who asked; if there is more than one, it cannot be told who. */
  private @Nullable String answering(List<Known> near, Gender gender) {
    String name = null;
    boolean found = false;
    for (Known person : near) {
      boolean fits = gender.mayBe(genderNow(person));
      if (fits && found && !Objects.equals(name, person.name())) {
        return null;
      }
      name = fits ? person.name() : name;
      found |= fits;
    }
    return name;
  }

  /** Those of {@code all} to whom a pronoun at {@code start} may point, the nearest first. */
  private List<Known> reached(List<Known> all, int start, int reach) {
    int paragraph = rankAt(start);
    int last = lastBefore(all, start);
    List<Known> near = new ArrayList<>();
    for (int i = last; i >= 0 && last - i < MOST; i--) {
      if (paragraph - all.get(i).paragraph() > reach) {
        break;
      }
      near.add(all.get(i));
    }
    return near;
  }

  /** What is known of somebody by now, from the pronouns before as well. */
  private Gender genderNow(Known person) {
    Gender told = person.gender();
    String name = person.name();
    return told == Gender.UNKNOWN && name != null
        ? learned.getOrDefault(name, Gender.UNKNOWN)
        : told;
  }

  /** Whom an unresolved pronoun may mean, in an editor's words; empty if nothing is in doubt. */
  String doubt(Mention mention) {
    List<String> names = doubts.getOrDefault(mention.range(), List.of());
    return names.isEmpty()
        ? ""
        : "; \"" + mention.range().in(story.words()) + "\" may be " + String.join(" or ", names);
  }

  private static int lastBefore(List<Known> all, int start) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
