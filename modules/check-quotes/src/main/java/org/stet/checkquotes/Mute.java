package org.stet.checkquotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what cannot speak: nobody, a year, a thing thought or felt, a place or a time.
 *
 * <p>Told by the main word of a phrase. A name, a pronoun, a role, an organisation and a paper can;
 * of other nouns the abstract ones cannot, which most often show it by their ending.
 */
final class Mute {
  private static final Set<String> ENDINGS =
      Set.of("ness", "ism", "ance", "ence", "ity", "hood", "ment", "ship");

  /** Words with these endings that can speak. */
  private static final Set<String> SPEAKING =
      Set.of(
          "university",
          "authority",
          "community",
          "city",
          "majority",
          "minority",
          "charity",
          "entity",
          "party",
          "celebrity",
          "facility",
          "utility",
          "security",
          "audience",
          "conference",
          "alliance",
          "insurance",
          "intelligence",
          "department",
          "government",
          "parliament",
          "management",
          "statement",
          "document",
          "announcement",
          "agreement",
          "advertisement",
          "establishment",
          "leadership",
          "witness",
          "waitness",
          "business",
          "regiment",
          "fraternity",
          "personality",
          "judgment",
          "judgement",
          "amendment",
          "testament",
          "sentence",
          "governess",
          "fellowship",
          "deputy",
          "settlement",
          "indictment",
          "assessment",
          "complaint",
          "ambulance",
          "correspondence",
          "evidence",
          "detachment",
          "neighbourhood",
          "neighborhood",
          "brotherhood",
          "sisterhood",
          "enforcement",
          "element",
          "dependence",
          "partnership",
          "membership",
          "premiership",
          "championship",
          "finance",
          "defence");

  private static final int SHORTEST = 6;

  private final List<Token> tokens;
  private final Words words = Words.standard();

  Mute(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether it is a pronoun for nobody in particular. */
  boolean isNobody(Phrase phrase) {
    return phrase.kind() == Phrase.Kind.PRONOUN
        && words.is(Words.Kind.NOBODY, tokens.get(phrase.from()));
  }

  /** Whether what {@code phrase}, the subject of {@code cue} if there is one, cannot speak. */
  boolean is(Phrase phrase, @Nullable Subject cue) {
    String first = tokens.get(phrase.from()).lower();
    if (first.equals("its") && phrase.to() - phrase.from() == 1) {
      return true;
    }
    if (phrase.kind() == Phrase.Kind.PRONOUN) {
      return isNobody(phrase);
    }
    if (isNumber(phrase.headFrom(), phrase.headTo())) {
      return true;
    }
    if (phrase.kind() == Phrase.Kind.NAME) {
      // "Snow said" and "Snow: ..." are a name; what stands far from its verb may be a noun.
      boolean apart = cue != null && phrase.to() != cue.at() && phrase.from() != cue.at() + 1;
      boolean one = phrase.headTo() - phrase.from() == 1;
      return apart
          && one
          && words.is(Words.Kind.MUTE, tokens.get(phrase.from()))
          && opensSentence(phrase.from());
    }
    return isMute(main(phrase));
  }

  /** The main word: of "the challenge of transparency" the challenge. */
  private int main(Phrase phrase) {
    int at = phrase.from();
    while (at + 1 < phrase.to() && !Phrases.CHAIN.contains(tokens.get(at + 1).lower())) {
      at++;
    }
    return at;
  }

  private boolean isMute(int at) {
    String word = tokens.get(at).lower();
    if (words.is(Words.Kind.MUTE, word) || words.isTime(tokens.get(at))) {
      return true;
    }
    if (word.length() <= SHORTEST || SPEAKING.contains(word)) {
      return false;
    }
    return ENDINGS.stream().anyMatch(word::endsWith);
  }

  private boolean isNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).word().chars().anyMatch(Character::isLetter)) {
        return false;
      }
    }
    return to > from;
  }

  private boolean opensSentence(int at) {
    return at == 0 || tokens.get(at - 1).isMark(".:;!?—–-");
  }
}
