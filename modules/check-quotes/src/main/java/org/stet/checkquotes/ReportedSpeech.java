package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.checkquotes.Cues.Strength;
import org.stet.text.api.TextRange;

/**
 * Finds what somebody said in the reporter's words: {@code Roth said the bridge was safe}.
 *
 * <p>The words reported are a clause behind the verb, the sentence before "..., Roth said", or what
 * is so according to somebody. Whether a clause that holds a quotation is left to it, depends on
 * whether that is speech and is not decided here. What was not said, or is only thought or wanted,
 * is not reported.
 */
final class ReportedSpeech {
  /** How far behind its verb a clause may begin: "said on Tuesday in a letter to lenders that". */
  private static final int LEAD = 16;

  private static final double SURE = 0.85;
  private static final int SHORTEST = 2;
  private static final String THAT = "reported behind the verb and \"that\"";
  private static final String FOLLOWS = "reported behind the verb";
  private static final String BEHIND = "reported; the end of the sentence says whose it is";
  private static final String WITHIN = "reported; an aside says whose it is";
  private static final String ACCORDING = "reported; \"according to\" says whose it is";

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

  private static final Set<String> WH = Set.of("whether", "how", "why", "what", "who", "where");

  private final ParsedFrame frame;
  private final List<Token> tokens;
  private final Words small = Words.standard();
  private final ReportingVerbs verbs = ReportingVerbs.standard();
  private final List<Reported> found = new ArrayList<>();
  private int reached;

  private final ClauseBounds bounds;

  ReportedSpeech(ParsedFrame frame) {
    this.frame = frame;
    this.tokens = frame.tokens;
    this.bounds = new ClauseBounds(frame);
  }

  /**
   * What is reported.
   *
   * @param words the words, over the story's words
   * @param said whose they are
   */
  record Reported(TextRange words, Said said) {
    /** The same with all offsets {@code by} code units further on. */
    Reported shift(int by) {
      return new Reported(words.shift(by), said.shift(by));
    }
  }

  /** All that the frame reports, ascending; no two overlap. */
  List<Reported> all() {
    for (Subject cue : frame.cues) {
      Phrase phrase = cue.phrase();
      bounds.of(phrase);
      if (phrase == null || cue.at() < reached || cue.cue().strength() == Strength.LOOSE) {
        continue;
      }
      if (lower(cue.at()).equals("according")) {
        according(cue, phrase);
      } else if (!verbs.isNoun(lower(cue.at()))
          && (cue.cue().participle() || !isPassive(cue.at()))
          && !isOfQuote(cue, phrase)
          && !trailing(cue, phrase)) {
        leading(cue, phrase);
      }
    }
    return found;
  }

  /** "It is said that": by nobody in particular. */
  private boolean isPassive(int verb) {
    int at = verb - 1;
    while (at > 0 && small.isAdverb(tokens.get(at))) {
      at--;
    }
    return BE.contains(lower(at));
  }

  /** "...," Roth said outside the hall: the verb has had its words. */
  private boolean isOfQuote(Subject cue, Phrase phrase) {
    int index = frame.firstCueFrom(cue.at());
    boolean apart = index > 0 && frame.cues.get(index - 1).at() >= phrase.to();
    int first = apart ? cue.at() : Math.min(phrase.from(), cue.at());
    int before = frame.isMark(first - 1, ",") ? first - 2 : first - 1;
    int next = frame.isMark(cue.at() + 1, ",:") ? cue.at() + 2 : cue.at() + 1;
    return isQuote(before) || isQuote(next);
  }

  private boolean isQuote(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isQuote();
  }

  private void according(Subject cue, Phrase phrase) {
    int end = phrase.to();
    boolean opens = cue.at() == 0 || frame.clauses.isOpening(cue.at());
    if (opens) {
      int comma = end;
      while (comma < tokens.size() && comma - end < LEAD && !tokens.get(comma).isMark(",")) {
        comma++;
      }
      add(comma + 1, bounds.end(comma + 1), phrase, cue, ACCORDING);
    } else {
      int to = frame.isMark(cue.at() - 1, ",") ? cue.at() - 1 : cue.at();
      int start = bounds.start(reached, to);
      if (start < to && !bounds.isAdjunct(start, to)) {
        add(start, to, phrase, cue, ACCORDING);
      } else if (to < cue.at() && frame.isMark(end, ",")) {
        add(end + 1, bounds.end(end + 1), phrase, cue, ACCORDING);
      }
    }
  }

  /** "..., Roth said." and "..., said Roth." and "The bridge, Roth said, was safe." */
  private boolean trailing(Subject cue, Phrase phrase) {
    int from = Math.min(phrase.from(), cue.at());
    int to = bounds.afterAdjuncts(Math.max(phrase.to(), cue.at() + 1));
    if (!frame.isMark(from - 1, ",") || cue.cue().participle()) {
      return false;
    }
    boolean ends = to >= tokens.size() || tokens.get(to).isMark(".,;—–");
    if (!ends || cue.cue().strength() != Strength.SAYS) {
      return false;
    }
    int start = bounds.start(reached, from - 1);
    if (start < from - 1 && !bounds.isAdjunct(start, from - 1)) {
      add(start, from - 1, phrase, cue, BEHIND);
    }
    if (to < tokens.size() && tokens.get(to).isMark(",") && phrase.to() <= cue.at()) {
      add(to + 1, bounds.end(to + 1), phrase, cue, WITHIN);
    }
    return true;
  }

  private void leading(Subject cue, Phrase phrase) {
    int next = cue.at() + 1;
    if (phrase.from() >= next) {
      next = phrase.to();
    }
    int that = that(next);
    if (that > 0) {
      add(that, bounds.end(that), phrase, cue, THAT);
      return;
    }
    String verb = lower(cue.at());
    int at = next;
    while (at < tokens.size() && (small.isAdverb(tokens.get(at)) || small.isTime(tokens.get(at)))) {
      at++;
    }
    if (at >= tokens.size() || !tokens.get(at).isWord()) {
      return;
    }
    String first = lower(at);
    if (verbs.takes(verb, "behind " + first)) {
      add(at + 1, bounds.end(at + 1), phrase, cue, FOLLOWS);
    } else if (WH.contains(first)) {
      if (verbs.takes(verb, "question")) {
        add(at, bounds.end(at), phrase, cue, FOLLOWS);
      }
    } else if (first.equals("to")) {
      if (verbs.takes(verb, "infinitive")) {
        add(at, bounds.end(at), phrase, cue, FOLLOWS);
      }
    } else if (verbs.takes(verb, "listener")) {
      listener(cue, phrase, at);
    } else if (verbs.takes(verb, "clause")) {
      int clause = bounds.afterAdjuncts(at);
      if (clause < tokens.size() && tokens.get(clause).isWord()) {
        add(clause, bounds.end(clause), phrase, cue, FOLLOWS);
      }
    } else if (verbs.takes(verb, "object") && !small.is(Words.Kind.PREPOSITION, tokens.get(at))) {
      add(at, bounds.end(at), phrase, cue, FOLLOWS);
    }
  }

  /** "Roth told lenders the bridge was safe", "Roth asked them to wait". */
  private void listener(Subject cue, Phrase phrase, int at) {
    Phrase listener = frame.phrases.startingAt(at);
    int clause = listener == null ? tokens.size() : at + 1;
    while (listener != null && clause < listener.to() && !opensClause(clause)) {
      clause++; // "lenders the city could pay": two phrases, though no small word parts them.
    }
    boolean begins =
        clause < tokens.size()
            && tokens.get(clause).isWord()
            && bounds.afterAdjuncts(clause) == clause;
    if (begins) {
      add(clause, bounds.end(clause), phrase, cue, FOLLOWS);
    }
  }

  private boolean opensClause(int at) {
    boolean the = small.is(Words.Kind.DETERMINER, tokens.get(at)) && tokens.get(at - 1).isWord();
    boolean of = small.is(Words.Kind.PREPOSITION, tokens.get(at - 1));
    return lower(at).equals("to") || (the && !of);
  }

  /** Where "that" begins what is said, or -1. */
  private int that(int from) {
    for (int i = from; i < tokens.size() && i - from < LEAD; i++) {
      Token token = tokens.get(i);
      if (token.isQuote() || token.isMark(";:—–")) {
        return -1;
      }
      if (token.lower().equals("that")) {
        boolean relative = i > from && tokens.get(i - 1).isWord() && relative(from, i);
        return relative ? -1 : i;
      }
    }
    return -1;
  }

  private boolean relative(int from, int that) {
    return bounds.afterAdjuncts(from) < that && !small.is(Words.Kind.TELLS, lower(from - 1));
  }

  private void add(int from, int to, Phrase phrase, Subject cue, String why) {
    if (to - from < SHORTEST || from < reached || to > tokens.size()) {
      return;
    }
    boolean quoting = tokens.subList(from, to).stream().anyMatch(Token::isQuote);
    Said said = frame.said(phrase, cue, SURE, why);
    if (said == null || said.standing() != Standing.SAID) {
      return;
    }
    found.add(
        new Reported(new TextRange(tokens.get(from).start(), tokens.get(to - 1).end()), said));
    reached = quoting ? reached : to;
  }

  private String lower(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
  }
}
