package org.stet.checkquotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.Cues.Strength;
import org.stet.facts.api.Attribution.Basis;
import org.stet.text.api.TextRange;

/** A frame with its cues and their subjects, and what the rules ask of it. */
final class ParsedFrame {
  /** How many tokens behind or before a quotation its verb may stand. */
  static final int REACH = 30;

  final List<Token> tokens;
  final Phrases phrases;
  final Clauses clauses;
  final Reports reports;

  /** The cues, ascending. */
  final List<Subject> cues;

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");

  private final String words;
  private final Mute mute;
  final Standings standings;
  private final Words small = Words.standard();

  ParsedFrame(String words, Frame frame) {
    this.words = words;
    this.tokens = frame.tokens();
    this.phrases = new Phrases(tokens);
    this.clauses = new Clauses(tokens, phrases);
    this.reports = new Reports(tokens, phrases);
    this.mute = new Mute(tokens);
    this.standings = new Standings(tokens);
    this.cues = new Subjects(tokens, phrases, clauses).all();
  }

  /** The index of the first cue at token {@code at} or behind it. */
  int firstCueFrom(int at) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).at() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The quotation's own last mark or the one behind it is a comma, so that more follows. */
  boolean endsInComma(int at) {
    Token quote = tokens.get(at);
    int last = quote.end() - 1;
    while (last > quote.start() && "\"”’'»«“".indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return words.charAt(last) == ',' || (at + 1 < tokens.size() && tokens.get(at + 1).isMark(","));
  }

  /** Whether "and" or "but" stands behind the quotation at {@code at} and its comma. */
  boolean goesOnWithAnd(int at) {
    int next = isMark(at + 1, ",") ? at + 2 : at + 1;
    return next < tokens.size() && small.is(Words.Kind.CONJUNCTION, tokens.get(next));
  }

  /** Whether the cue is followed at once by the next quotation or a that-clause. */
  boolean leadsOn(int cue) {
    int next = cue + 1;
    return next < tokens.size()
        && (tokens.get(next).lower().equals("that")
            || tokens.get(next).isMark(":")
            || tokens.get(next).isQuote());
  }

  /** Whether no quotation, colon or that-clause follows the cue at once. */
  boolean leadsNowhere(int cue) {
    return !leadsOn(cue) && !(isMark(cue + 1, ",") && leadsOn(cue + 1));
  }

  /** Whether the token at {@code at} is there and one of {@code marks}. */
  boolean isMark(int at, String marks) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isMark(marks);
  }

  /** The words between the cue and the quotation, without "that", adverbs and marks. */
  int wordsBetween(int cue, int quote) {
    int count = 0;
    for (int i = cue + 1; i < quote; i++) {
      if (count >= REACH || i - cue > 3 * REACH) {
        return REACH;
      }
      Token token = tokens.get(i);
      boolean counts = token.isWord() && !token.lower().equals("that") && !small.isAdverb(token);
      count += token.isQuote() || counts ? 1 : 0;
    }
    return count;
  }

  /** The name set beside a description: of "its leader, Joan Petrie," hers. */
  Phrase named(Phrase phrase) {
    return named(phrase, ",");
  }

  private Phrase named(Phrase phrase, String ends) {
    int comma = phrase.to();
    if (comma < tokens.size() && tokens.get(comma).lower().equals("of")) {
      comma += 2; // "one of them, Joan Petrie,"
    }
    if (phrase.kind() == Phrase.Kind.NAME || !isMark(comma, ",")) {
      return phrase;
    }
    Phrase name = phrases.startingAt(comma + 1);
    boolean apposed =
        name != null
            && name.kind() == Phrase.Kind.NAME
            && isDescription(name.from(), name.headFrom())
            && (isMark(name.to(), ends) || (ends.length() > 1 && name.to() == tokens.size()));
    return apposed && name != null ? name : phrase;
  }

  /** Of "said his wife, Nell." hers: a name alone behind the description ends the sentence. */
  private Phrase nameBehind(Phrase phrase) {
    boolean described = small.is(Words.Kind.DETERMINER, tokens.get(phrase.from()));
    return described ? named(phrase, ",.") : phrase;
  }

  /** Whether what stands before a name may describe its bearer: "builder Dean Moxley". */
  private boolean isDescription(int from, int to) {
    for (int i = from; i < to; i++) {
      String lower = tokens.get(i).lower();
      boolean verb = lower.length() > 4 && (lower.endsWith("ing") || lower.endsWith("ed"));
      if (verb || tokens.get(i).isPossessive() || small.is(Words.Kind.DETERMINER, tokens.get(i))) {
        return false;
      }
    }
    return to - from < 4;
  }

  /**
   * Whose a message is, where a colon sets it before its words: of "the opposition's answer:" the
   * opposition's, of "his message to lenders was simple:" his. Any other phrase is itself.
   */
  Phrase sender(Phrase phrase) {
    int owner = phrase.from();
    if (OWNERS.contains(tokens.get(owner).lower())) {
      return isMessage(owner + 1) ? Phrase.of(Phrase.Kind.PRONOUN, owner, owner + 1) : phrase;
    }
    for (int i = owner + 1; i < tokens.size() && i - owner < Phrases.LONGEST; i++) {
      if (tokens.get(i).isPossessive()) {
        Phrase sender = isMessage(i + 1) ? phrases.endingAt(i - 1, owner) : null;
        return sender != null ? sender : phrase;
      }
      if (!tokens.get(i).isWord()) {
        break;
      }
    }
    return phrase;
  }

  private boolean isMessage(int at) {
    for (int i = at; i < Math.min(at + 2, tokens.size()); i++) {
      if (small.is(Words.Kind.MESSAGE, tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The attribution to {@code described}, or null if that is nobody who can speak. */
  @Nullable Said said(Phrase described, @Nullable Subject cue, double confidence, String why) {
    boolean before = cue != null && described.to() <= cue.at();
    Phrase phrase = before ? named(described) : cue == null ? described : nameBehind(described);
    TextRange speaker =
        phrase.kind() == Phrase.Kind.NAME
            ? range(phrase.headFrom(), phrase.headTo())
            : range(phrase.from(), phrase.to());
    TextRange verb = cue == null ? null : range(cue.at(), cue.at() + (isAccording(cue) ? 2 : 1));
    boolean calls = cue != null && cue.cue().strength() == Strength.CALLS;
    Standing standing = cue == null ? Standing.SAID : standings.of(cue, described);
    boolean nobody = mute.isNobody(phrase) && standing == Standing.DENIED;
    if (mute.is(phrase, cue) && !nobody) {
      return null;
    }
    return new Said(Basis.STATED, speaker, phrase.kind(), verb, standing, calls, confidence, why);
  }

  private boolean isAccording(Subject cue) {
    return tokens.get(cue.at()).lower().equals("according");
  }

  private TextRange range(int from, int to) {
    return new TextRange(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
