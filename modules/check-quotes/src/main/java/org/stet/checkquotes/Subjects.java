package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.Phrase.Kind;

/**
 * Finds the cues of a frame and the subject of each.
 *
 * <p>The subject stands to the left of its verb, behind adverbs, auxiliaries, appositives between
 * commas and relative clauses. A participle and a verb after "and" take the subject of the verb
 * before them. How far back anything is looked for is bounded.
 */
final class Subjects {
  /** How many tokens an appositive may be long. */
  private static final int REACH = 40;

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");

  private static final Set<String> OBJECTS = Set.of("what", "whom", "which");

  /** Verbs that name the one who listens: "told Ruiz" is no inversion. */
  private static final Set<String> TELLS =
      Set.of(
          "told", "asked", "tells", "asks", "assured", "reminded", "informed", "urged", "advised");

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "being", "be");

  private final List<Token> tokens;
  private final Phrases phrases;
  private final Words words = Words.standard();
  private final Cues cues = Cues.standard();

  Subjects(List<Token> tokens, Phrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** The cues of the frame with their subjects, ascending. */
  List<Subject> all() {
    List<Subject> found = new ArrayList<>();
    int floor = 0;
    Phrase last = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isQuote()) {
        floor = i + 1;
        continue;
      }
      boolean name = token.isCapital() && i > floor && tokens.get(i - 1).isWord();
      Cues.Cue cue = name ? null : cues.of(token);
      if (cue == null) {
        Subject other = accordingTo(i);
        other = other == null ? claimOf(i, floor) : other;
        if (other != null) {
          found.add(other);
        }
        continue;
      }
      Subject subject =
          cue.participle() ? participle(i, cue, floor, last) : verb(i, cue, floor, last);
      boolean verb = !cue.base() || isPlural(i, subject);
      if (subject != null && verb && (!cue.noun() || isUsedAsVerb(subject))) {
        found.add(subject);
        last = subject.phrase() == null ? last : subject.phrase();
      }
    }
    return found;
  }

  private @Nullable Subject accordingTo(int at) {
    boolean cue =
        at + 2 < tokens.size()
            && tokens.get(at).lower().equals("according")
            && tokens.get(at + 1).lower().equals("to");
    if (!cue) {
      return null;
    }
    Phrase phrase = phrases.startingAt(at + 2);
    return new Subject(at, Cues.Cue.OTHER, phrase, true);
  }

  /** A claim of somebody: "Ruiz's claim that ...". Nobody is named by "US insistence that ...". */
  private @Nullable Subject claimOf(int at, int floor) {
    boolean claim =
        at + 1 < tokens.size()
            && words.is(Words.Kind.ATTRIBUTION_NOUN, tokens.get(at))
            && tokens.get(at + 1).lower().equals("that");
    if (!claim) {
      return null;
    }
    Phrase owner = null;
    if (at > floor && isArticle(tokens.get(at - 1))) {
      return null; // "said in a statement that": the verb tells.
    }
    for (int i = at - 1; i >= floor && at - i < 4; i--) {
      if (OWNERS.contains(tokens.get(i).lower())) {
        owner = Phrase.of(Kind.PRONOUN, i, i + 1);
        break;
      }
      if (tokens.get(i).isPossessive()) {
        owner = phrases.endingAt(i - 1, floor);
        break;
      }
    }
    return new Subject(at, Cues.Cue.OTHER, owner, true);
  }

  private boolean joinsTwo(Phrase phrase) {
    return tokens.subList(phrase.from(), phrase.to()).stream()
        .anyMatch(token -> token.lower().equals("and"));
  }

  private static boolean isArticle(Token token) {
    return token.lower().equals("a") || token.lower().equals("an") || token.lower().equals("the");
  }

  /** Whether a verb without an ending may stand at {@code at}: "aides say", "did say", "to say". */
  private boolean isPlural(int at, @Nullable Subject subject) {
    int before = at - 1;
    while (before >= 0 && words.isAdverb(tokens.get(before))) {
      before--;
    }
    if (before < 0 || subject == null || subject.phrase() == null) {
      return false;
    }
    Token token = tokens.get(before);
    return words.is(Words.Kind.AUXILIARY, token)
        || words.is(Words.Kind.PRONOUN, token)
        || words.is(Words.Kind.RELATIVE, token)
        || words.is(Words.Kind.CONJUNCTION, token)
        || !token.isWord()
        || (token.lower().endsWith("s") && !token.isPossessive())
        || joinsTwo(subject.phrase())
        || token.lower().equals("people");
  }

  private boolean isUsedAsVerb(Subject subject) {
    Phrase phrase = subject.phrase();
    if (phrase == null || phrase.to() > subject.at()) {
      return phrase != null;
    }
    int next = subject.at() + 1;
    boolean introduces =
        next < tokens.size()
            && (tokens.get(next).isQuote()
                || tokens.get(next).isMark(",:")
                || tokens.get(next).lower().equals("that"));
    boolean comma = introduces && tokens.get(next).isMark(",");
    boolean afterQuote =
        phrase.from() > 0
            && (tokens.get(phrase.from() - 1).isQuote()
                || (phrase.from() > 1
                    && tokens.get(phrase.from() - 1).isMark(",")
                    && tokens.get(phrase.from() - 2).isQuote()));
    if (afterQuote && subject.sure()) {
      return true;
    }
    boolean described = words.is(Words.Kind.DETERMINER, tokens.get(phrase.from()));
    return (phrase.kind() != Kind.NOUN && (!described || introduces))
        || (introduces
            && !comma
            && subject.sure()
            && subject.cue().strength() != Cues.Strength.LOOSE);
  }

  private @Nullable Subject participle(int at, Cues.Cue cue, int floor, @Nullable Phrase last) {
    int before = skipAdverbs(at - 1, floor);
    if (before < floor) {
      return new Subject(at, cue, clauseSubject(at), false);
    }
    Token token = tokens.get(before);
    boolean finite = words.is(Words.Kind.AUXILIARY, token) || token.isPossessive();
    if (finite) {
      return verb(at, cue, floor, last);
    }
    boolean bound =
        token.isMark(",—–-;:)(") || words.isSmall(token) || words.is(Words.Kind.DETERMINER, token);
    if (!bound) {
      Phrase phrase = phrases.chainEndingAt(before, floor);
      boolean paper =
          phrase != null
              && phrase.kind() == Kind.NOUN
              && isArticle(tokens.get(phrase.from()))
              && !tokens.get(phrase.from()).lower().equals("the");
      if (paper) {
        // "Ruiz released a statement saying": the words are those of Ruiz.
        Phrase main = clauseSubject(phrase.from());
        phrase = main != null ? main : phrase;
      }
      if (phrase != null) {
        return new Subject(at, cue, phrase, false);
      }
    }
    return new Subject(at, cue, last != null ? last : clauseSubject(at), false);
  }

  private @Nullable Subject verb(int at, Cues.Cue cue, int floor, @Nullable Phrase last) {
    int before = at - 1;
    boolean passive = false;
    boolean infinitive = false;
    while (before >= floor && isBetween(before)) {
      String lower = tokens.get(before).lower();
      passive |= BE.contains(lower) && !cue.participle();
      infinitive |= lower.equals("to");
      before--;
    }
    if (passive && cue.strength() != Cues.Strength.SAYS) {
      return new Subject(at, cue, agent(at), false);
    }
    if (before < floor) {
      Phrase behind = floor > 0 ? inverted(at, cue) : null;
      return new Subject(at, cue, behind, behind != null);
    }
    Token token = tokens.get(before);
    if (token.isMark(",") && !infinitive) {
      Phrase behind = inverted(at, cue);
      if (behind != null && (before == floor || endsClause(behind.to()))) {
        return new Subject(at, cue, behind, true);
      }
    }
    if (infinitive || words.is(Words.Kind.CONJUNCTION, token)) {
      return new Subject(at, cue, last != null ? last : clauseSubject(at), false);
    }
    if (words.is(Words.Kind.RELATIVE, token)) {
      int end = before - 1;
      while (end >= floor && tokens.get(end).isMark(",—–(")) {
        end--;
      }
      Phrase antecedent = phrases.endingAt(end, floor);
      return new Subject(at, cue, antecedent != null ? antecedent : last, antecedent != null);
    }
    if (token.isMark(")")) {
      int opening = before;
      while (opening > floor && before - opening < REACH && !tokens.get(opening).isMark("(")) {
        opening--;
      }
      before = opening > floor && tokens.get(opening - 1).isMark(",") ? opening - 1 : opening;
      Phrase phrase = before > floor ? phrases.chainEndingAt(before - 1, floor) : null;
      return new Subject(at, cue, phrase != null ? phrase : last, phrase != null);
    }
    if (token.isMark(",—–-")) {
      Phrase phrase = beforeAppositive(before, floor);
      return new Subject(
          at,
          cue,
          phrase != null ? phrase : last != null ? last : clauseSubject(at),
          phrase != null);
    }
    Phrase phrase = phrases.chainEndingAt(before, floor);
    if (phrase != null
        && phrase.kind() == Kind.PRONOUN
        && phrase.from() > floor
        && OBJECTS.contains(tokens.get(phrase.from() - 1).lower())) {
      // "Ruiz praised what she called ...": whose words they are is told by the main verb.
      Phrase main = last != null ? last : clauseSubject(phrase.from());
      phrase = main != null ? main : phrase;
    }
    return phrase != null
        ? new Subject(at, cue, phrase, true)
        : new Subject(at, cue, last != null ? last : clauseSubject(at), false);
  }

  /** The phrase behind the verb at {@code at} if it may be its subject: "said Ida Roth". */
  private @Nullable Phrase inverted(int at, Cues.Cue cue) {
    boolean may =
        cue.strength() == Cues.Strength.SAYS
            && !cue.participle()
            && (!TELLS.contains(tokens.get(at).lower()) || isBehindQuote(at));
    Phrase phrase = may ? phrases.startingAt(at + 1) : null;
    return phrase != null && isFirst(phrase) ? phrase : null;
  }

  private boolean isBehindQuote(int at) {
    String lower = tokens.get(at).lower();
    return lower.startsWith("ask") && at > 0 && tokens.get(at - 1).isQuote();
  }

  /** "said it", "said they": such a pronoun begins what is said. */
  private boolean isFirst(Phrase phrase) {
    return phrase.kind() != Kind.PRONOUN || endsClause(phrase.to());
  }

  private boolean endsClause(int at) {
    return at >= tokens.size()
        || tokens.get(at).isMark(",.;:—–-(?!")
        || tokens.get(at).isQuote()
        || (words.isSmall(tokens.get(at)) && !words.is(Words.Kind.AUXILIARY, tokens.get(at)));
  }

  /** Who does what is said of somebody: "was called a fool by Ruiz". */
  private @Nullable Phrase agent(int at) {
    for (int i = at + 1; i < tokens.size() && i - at < REACH; i++) {
      if (tokens.get(i).lower().equals("by")) {
        return phrases.startingAt(i + 1);
      }
    }
    return null;
  }

  /** Whether the token may stand between a verb and its subject. */
  private boolean isBetween(int at) {
    Token token = tokens.get(at);
    if (words.is(Words.Kind.AUXILIARY, token) || words.isAdverb(token)) {
      return true;
    }
    if (words.is(Words.Kind.DAY, token)) {
      return true;
    }
    if (token.lower().equals("on") && at + 1 < tokens.size()) {
      return words.is(Words.Kind.DAY, tokens.get(at + 1));
    }
    boolean contraction = token.isPossessive() && at > 0;
    return contraction && words.is(Words.Kind.PRONOUN, tokens.get(at - 1));
  }

  private int skipAdverbs(int from, int floor) {
    int at = from;
    while (at >= floor && words.isAdverb(tokens.get(at))) {
      at--;
    }
    return at;
  }

  /** The phrase before what stands between the mark at {@code closing} and the one that opened. */
  private @Nullable Phrase beforeAppositive(int closing, int floor) {
    for (int i = closing - 1; i > floor && closing - i < REACH; i--) {
      if (tokens.get(i).isMark(",(—–-")) {
        Phrase phrase = phrases.chainEndingAt(i - 1, floor);
        if (phrase != null && isClauseStart(phrase.from(), floor)) {
          return phrase;
        }
      }
    }
    return closing > floor ? phrases.chainEndingAt(closing - 1, floor) : null;
  }

  private boolean isClauseStart(int at, int floor) {
    if (at <= floor) {
      return true;
    }
    Token before = tokens.get(at - 1);
    return before.isMark(",;:—–-(")
        || words.is(Words.Kind.CONJUNCTION, before)
        || words.is(Words.Kind.SUBORDINATOR, before)
        || words.isAdverb(before);
  }

  /** The first phrase of the sentence that is not part of an opening such as "In Delft,". */
  @Nullable Phrase clauseSubject(int before) {
    int at = 0;
    for (int tries = 0; tries < 3 && at < before; tries++) {
      while (at < before && isOpening(tokens.get(at))) {
        at++;
      }
      if (at >= before) {
        return null;
      }
      Token token = tokens.get(at);
      boolean adjunct =
          words.is(Words.Kind.PREPOSITION, token)
              || words.is(Words.Kind.SUBORDINATOR, token)
              || token.lower().endsWith("ing")
              || (token.lower().endsWith("ed") && token.lower().length() > 4);
      if (!adjunct) {
        Phrase phrase = phrases.startingAt(at);
        return phrase != null && phrase.to() <= before ? phrase : null;
      }
      while (at < before && !tokens.get(at).isMark(",")) {
        at++;
      }
    }
    return null;
  }

  private boolean isOpening(Token token) {
    return !token.isWord() || words.is(Words.Kind.CONJUNCTION, token) || words.isAdverb(token);
  }
}
