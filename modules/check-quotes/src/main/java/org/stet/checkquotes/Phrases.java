package org.stet.checkquotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.Phrase.Kind;

/**
 * Reads noun phrases out of the tokens of a frame without knowing any noun: a phrase is what stands
 * between small words, marks and verbs of saying.
 *
 * <p>No phrase is longer than {@value #LONGEST} tokens, so that reading one costs the same in any
 * text.
 */
final class Phrases {
  static final int LONGEST = 14;
  private static final Set<String> LINKS = Set.of("of", "for", "and", "&", "the");
  private static final Set<String> CHAIN =
      Set.of("of", "for", "at", "from", "in", "with", "on", "to", "about", "by", "against", "near");

  private final List<Token> tokens;
  private final Words words = Words.standard();
  private final Cues cues = Cues.standard();

  Phrases(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The phrase whose last token is {@code last} with what it is a part of, or null. */
  @Nullable Phrase chainEndingAt(int last, int floor) {
    Phrase phrase = endingAt(last, floor);
    for (int link = 0; phrase != null && link < 4; link++) {
      int preposition = phrase.from() - 1;
      if (phrase.kind() == Kind.PRONOUN
          || preposition <= floor
          || !CHAIN.contains(tokens.get(preposition).lower())) {
        return phrase;
      }
      int end = preposition - 1;
      if (end > floor && tokens.get(end).lower().endsWith("ing")) {
        end--; // "a source speaking to the Evening Post said"
      }
      Phrase outer = endingAt(end, floor);
      if (outer == null || phrase.to() - outer.from() > LONGEST) {
        return phrase;
      }
      phrase =
          outer.kind() == Kind.NOUN
              ? Phrase.of(Kind.NOUN, outer.from(), phrase.to())
              : new Phrase(
                  outer.kind(), outer.from(), phrase.to(), outer.headFrom(), outer.headTo());
    }
    return phrase;
  }

  /** The phrase whose last token is {@code last}, or null; it does not reach below the floor. */
  @Nullable Phrase endingAt(int last, int floor) {
    if (last < floor || !tokens.get(last).isWord()) {
      return null;
    }
    Token token = tokens.get(last);
    if (words.is(Words.Kind.PRONOUN, token) && !(token.isCapital() && isInside(last, floor))) {
      return Phrase.of(Kind.PRONOUN, last, last + 1);
    }
    if (token.isPossessive() || !isNominal(last, floor)) {
      return null;
    }
    if (!token.isCapital()) {
      return isVerb(token) ? null : Phrase.of(Kind.NOUN, reachLeft(last, floor), last + 1);
    }
    int head = nameStart(last, floor);
    int from = reachLeft(head, floor);
    boolean owned = head > floor && tokens.get(head - 1).isPossessive();
    boolean described = isAll(Words.Kind.PARTY, head, last + 1);
    return owned || described
        ? Phrase.of(Kind.NOUN, from, last + 1)
        : new Phrase(Kind.NAME, from, last + 1, head, last + 1);
  }

  private boolean isAll(Words.Kind kind, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.is(kind, tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  private int nameStart(int last, int floor) {
    int from = last;
    while (from > floor && last - from < LONGEST) {
      int before = from - 1;
      if (isNamePart(before, floor)) {
        from = before;
      } else if (isLink(before) && before > floor && isNamePart(before - 1, floor)) {
        from = before - 1;
      } else if (tokens.get(before).lower().equals("the")
          && before > floor + 1
          && tokens.get(before - 1).lower().equals("of")
          && isNamePart(before - 2, floor)) {
        from = before - 2;
      } else {
        break;
      }
    }
    return from;
  }

  private boolean isLink(int at) {
    String lower = tokens.get(at).lower();
    return (LINKS.contains(lower) && !lower.equals("the"))
        || words.is(Words.Kind.NOBILIARY, tokens.get(at));
  }

  /** Whether the token is a word with a capital that can be part of a name. */
  private boolean isNamePart(int at, int floor) {
    Token token = tokens.get(at);
    return token.isCapital()
        && !words.is(Words.Kind.DETERMINER, token)
        && ((isInside(at, floor) && words.is(Words.Kind.AUXILIARY, token)) || isNominal(at, floor))
        && !words.is(Words.Kind.PRONOUN, token);
  }

  /** Whether the token stands behind another word, so that its capital means something. */
  private boolean isInside(int at, int floor) {
    return at > floor && tokens.get(at - 1).isWord();
  }

  private boolean isNominal(int at, int floor) {
    Token token = tokens.get(at);
    if (isNameLikeVerb(at)) {
      return true;
    }
    if (!token.isWord() || words.isSmall(token) || words.is(Words.Kind.DETERMINER, token)) {
      return false;
    }
    return !words.isTime(token) || (token.isCapital() && !isInside(at, floor));
  }

  /** Whether it is "Will" or "May" in a place where no sentence begins. */
  private boolean isNameLikeVerb(int at) {
    Token token = tokens.get(at);
    return token.isCapital()
        && words.is(Words.Kind.AUXILIARY, token)
        && (at > 0 || isCapitalAfter(at));
  }

  private boolean isVerb(Token token) {
    Cues.Cue cue = cues.of(token);
    return (cue != null && !cue.noun() && !token.isCapital())
        || (token.lower().length() > 4 && token.lower().endsWith("ed") && !token.isCapital());
  }

  /** How far the words that describe the one at {@code at} reach to the left. */
  private int reachLeft(int at, int floor) {
    int from = at;
    while (from > floor && at - from < LONGEST) {
      Token before = tokens.get(from - 1);
      if (words.is(Words.Kind.DETERMINER, before)) {
        return from - 1;
      }
      boolean describes =
          before.isPossessive()
              || (isNominal(from - 1, floor)
                  && !words.is(Words.Kind.PRONOUN, before)
                  && isDescription(before));
      if (!describes) {
        boolean determined =
            cues.of(before) != null
                && from - 1 > floor
                && words.is(Words.Kind.DETERMINER, tokens.get(from - 2));
        return determined ? from - 2 : from;
      }
      from--;
    }
    return from;
  }

  private boolean isDescription(Token token) {
    Cues.Cue cue = cues.of(token);
    return cue == null || token.isCapital() || (cue.noun() && !token.lower().endsWith("s"));
  }

  /** The phrase that begins at {@code first} with what belongs to it, or null. */
  @Nullable Phrase startingAt(int first) {
    Phrase phrase = oneStartingAt(first);
    for (int link = 0; phrase != null && phrase.kind() == Kind.NOUN && link < 3; link++) {
      int preposition = phrase.to();
      if (preposition >= tokens.size() || !CHAIN.contains(tokens.get(preposition).lower())) {
        break;
      }
      Phrase inner = oneStartingAt(preposition + 1);
      if (inner == null || inner.to() - phrase.from() > LONGEST) {
        break;
      }
      phrase = Phrase.of(Kind.NOUN, phrase.from(), inner.to());
    }
    return phrase;
  }

  private @Nullable Phrase oneStartingAt(int first) {
    if (first >= tokens.size() || !tokens.get(first).isWord()) {
      return null;
    }
    if (words.is(Words.Kind.PRONOUN, tokens.get(first))) {
      return Phrase.of(Kind.PRONOUN, first, first + 1);
    }
    if (tokens.get(first).lower().equals("that")) {
      return null;
    }
    int at = first;
    while (at < tokens.size()
        && at - first < LONGEST
        && words.is(Words.Kind.DETERMINER, tokens.get(at))) {
      at++;
    }
    boolean determined = at > first;
    int head = at;
    int end = at;
    boolean described = determined;
    while (end < tokens.size() && end - first < LONGEST) {
      Token token = tokens.get(end);
      boolean link =
          end > at && isLink(end) && isCapitalAfter(end) && tokens.get(end - 1).isCapital();
      if (link) {
        end += 2;
        continue;
      }
      if (!token.isWord() || (token.isPossessive() && end == at) || isEndOfPhrase(end, at)) {
        break;
      }
      if (!token.isCapital() && !token.isPossessive()) {
        boolean afterName = end > at && tokens.get(end - 1).isCapital() && !described;
        if (afterName && !words.is(Words.Kind.PARTY, tokens.get(end - 1)) && !isCapitalAfter(end)) {
          break; // "Ruiz goes on": after a bare name comes its verb.
        }
        described = true;
      } else if (end > at && !tokens.get(end - 1).isCapital()) {
        head = end;
      }
      if (token.isPossessive()) {
        described = true;
        head = end + 1;
      }
      end++;
    }
    if (end == first + 1 && words.isTime(tokens.get(first))) {
      return null;
    }
    if (end == at) {
      return determined && at - first == 1 && isStandIn(tokens.get(first))
          ? Phrase.of(Kind.PRONOUN, first, at)
          : null;
    }
    boolean name = tokens.get(end - 1).isCapital() && !isAll(Words.Kind.PARTY, head, end);
    return name ? new Phrase(Kind.NAME, first, end, head, end) : Phrase.of(Kind.NOUN, first, end);
  }

  private boolean isCapitalAfter(int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).isCapital();
  }

  private boolean isEndOfPhrase(int at, int start) {
    Token token = tokens.get(at);
    if (isNameLikeVerb(at)) {
      return false;
    }
    if (words.is(Words.Kind.PRONOUN, token)
        || (words.isTime(token) && at > start)
        || (words.isSmall(token) && !(token.isCapital() && at > start))) {
      return true;
    }
    boolean determined =
        at == start && at > 0 && words.is(Words.Kind.DETERMINER, tokens.get(at - 1));
    return !token.isCapital()
        && !token.isPossessive()
        && !determined
        && (isVerb(token) || cues.of(token) != null);
  }

  /** Whether a determiner may stand for a noun: "many said". */
  private static boolean isStandIn(Token token) {
    return Set.of("some", "several", "both", "another", "one", "many").contains(token.lower());
  }
}
