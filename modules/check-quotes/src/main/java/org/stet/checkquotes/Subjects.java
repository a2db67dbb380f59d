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
  private static final Set<String> PLACES = Set.of("at", "in", "on", "during");

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "being", "be");

  private final List<Token> tokens;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Reports reports;
  private final Inversions inversions;
  private final CarriedSubject carried;
  private final RelativeSubject relatives;
  private final Words words = Words.standard();
  private final Cues cues = Cues.standard();

  Subjects(List<Token> tokens, Phrases phrases, Clauses clauses) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.clauses = clauses;
    this.reports = new Reports(tokens, phrases);
    this.inversions = new Inversions(tokens, phrases);
    this.carried = new CarriedSubject(tokens, clauses);
    this.relatives = new RelativeSubject(tokens, phrases);
  }

  /** The cues of the frame with their subjects, ascending. */
  List<Subject> all() {
    List<Subject> found = new ArrayList<>();
    OtherCues others = new OtherCues(tokens, phrases);
    VerbTest test = new VerbTest(tokens);
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
      if (cue != null) {
        Subject subject =
            cue.participle() ? participle(i, cue, floor, last) : verb(i, cue, floor, last);
        boolean listens = subject.phrase() == null && isListening(i);
        if (!listens && test.passes(subject)) {
          found.add(subject);
          last =
              subject.phrase() == null || carried.isReported(subject.phrase(), found)
                  ? last
                  : subject.phrase();
          continue;
        }
      }
      Subject other = others.at(i, floor);
      if (other != null) {
        found.add(other);
      }
    }
    return found;
  }

  private Subject participle(int at, Cues.Cue cue, int floor, @Nullable Phrase last) {
    int before = skipAdverbs(at - 1, floor);
    if (before < floor) {
      return new Subject(at, cue, clauses.subject(at), false);
    }
    Token token = tokens.get(before);
    boolean finite = words.is(Words.Kind.AUXILIARY, token) || token.isPossessive();
    if (finite) {
      return verb(at, cue, floor, last);
    }
    if (token.lower().equals("as") && before > floor) {
      Phrase quoted = reports.quoted(before);
      if (quoted != null) {
        return new Subject(at, cue, quoted, true);
      }
    }
    if (token.lower().equals("of") && before > floor) {
      Phrase accused = reports.accused(before);
      if (accused != null) {
        return new Subject(at, cue, accused, true);
      }
    }
    boolean bound =
        token.isMark(",—–-;:)(") || words.isSmall(token) || words.is(Words.Kind.DETERMINER, token);
    if (!bound) {
      Phrase phrase = phrases.chainEndingAt(before, floor);
      if (phrase != null && isSomePaper(phrase)) {
        // "Ruiz released a statement saying": the words are those of Ruiz.
        Phrase main = clauses.subject(phrase.from());
        phrase = main != null ? main : phrase;
      }
      if (phrase != null && !isAdjunct(phrase, floor)) {
        return new Subject(at, cue, phrase, false);
      }
    }
    return new Subject(at, cue, carried.main(at, last), false);
  }

  /** "at one point calling", "they will hold banners saying": not who says it. */
  private boolean isAdjunct(Phrase phrase, int floor) {
    if (phrase.from() <= floor) {
      return false;
    }
    Token before = tokens.get(phrase.from() - 1);
    return (PLACES.contains(before.lower()) && phrase.kind() == Kind.NOUN)
        || (words.is(Words.Kind.AUXILIARY, before) && phrase.kind() == Kind.NOUN);
  }

  /** "a statement", "an open letter": something that holds the words of somebody else. */
  private boolean isSomePaper(Phrase phrase) {
    Token first = tokens.get(phrase.from());
    return phrase.kind() == Kind.NOUN && first.isArticle() && !first.lower().equals("the");
  }

  private Subject verb(int at, Cues.Cue cue, int floor, @Nullable Phrase last) {
    int before = at - 1;
    boolean passive = false;
    boolean infinitive = false;
    while (before >= floor && isBetween(before)) {
      String lower = tokens.get(before).lower();
      passive |= BE.contains(lower) && !cue.participle();
      infinitive |= lower.equals("to");
      before--;
    }
    if (passive && (cue.strength() != Cues.Strength.SAYS || isListening(at))) {
      return new Subject(at, cue, agent(at), false);
    }
    if (before < floor) {
      Phrase behind = floor > 0 || at == 0 ? inversions.subject(at, cue) : null;
      return new Subject(at, cue, behind, behind != null);
    }
    Token token = tokens.get(before);
    if (token.isMark(",") && !infinitive) {
      Phrase behind = inversions.subject(at, cue);
      if (behind != null && (before == floor || mayFollow(behind, before, floor))) {
        return new Subject(at, cue, behind, true);
      }
    }
    if (infinitive || words.is(Words.Kind.CONJUNCTION, token)) {
      return new Subject(at, cue, carried.main(at, last), false);
    }
    if (words.is(Words.Kind.RELATIVE, token)) {
      return relatives.of(at, cue, before, floor, last);
    }
    if (token.isMark(")")) {
      Phrase phrase = clauses.beforeBracket(before, floor);
      return new Subject(at, cue, phrase != null ? phrase : last, phrase != null);
    }
    if (token.isMark(",—–-")) {
      Phrase phrase = clauses.beforeAppositive(before, floor);
      return new Subject(at, cue, phrase != null ? phrase : carried.main(at, last), phrase != null);
    }
    Phrase phrase = phrases.chainEndingAt(before, floor);
    if (phrase != null && tokens.get(phrase.from()).lower().equals("who")) {
      return relatives.of(at, cue, phrase.from(), floor, last); // "who in 2010 said"
    }
    if (phrase != null
        && phrase.kind() == Kind.PRONOUN
        && phrase.from() > floor
        && tokens.get(phrase.from() - 1).lower().equals("what")) {
      // "Ruiz praised what she called ...": whose words they are is told by the main verb.
      Phrase main = carried.main(phrase.from(), last);
      phrase = main != null ? main : phrase;
    }
    return phrase != null
        ? new Subject(at, cue, phrase, true)
        : new Subject(at, cue, carried.main(at, last), false);
  }

  /**
   * Whether {@code behind}, right behind its verb, is the subject, though words and a comma stand
   * before the verb: "It fails, said Roth." but not "Roth, a broker, said Vik 'failed'".
   */
  private boolean mayFollow(Phrase behind, int comma, int floor) {
    int end = behind.to();
    if (end < tokens.size() && tokens.get(end).isQuote()) {
      return false;
    }
    Phrase left = clauses.beforeAppositive(comma, floor);
    boolean named = left != null && left.kind() == Kind.NAME;
    boolean runsOn = end < tokens.size() && tokens.get(end).isWord();
    return inversions.endsClause(end) && !(named && runsOn && behind.kind() == Kind.NOUN);
  }

  private boolean isListening(int at) {
    return words.is(Words.Kind.LISTENS, tokens.get(at));
  }

  /** Who does what is said of somebody: "was called a fool by Ruiz". */
  private @Nullable Phrase agent(int at) {
    for (int i = at + 1; i < tokens.size() && i - at < Clauses.REACH; i++) {
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
    if (words.isTime(token)) {
      return true;
    }
    boolean next = at + 1 < tokens.size();
    if (token.lower().equals("last") && next && words.isTime(tokens.get(at + 1))) {
      return true;
    }
    if (token.lower().equals("used") && next && tokens.get(at + 1).lower().equals("to")) {
      return true;
    }
    if (token.lower().equals("on") && at + 1 < tokens.size()) {
      return words.isTime(tokens.get(at + 1));
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
}
