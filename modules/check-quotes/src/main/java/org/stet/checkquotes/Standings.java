package org.stet.checkquotes;

import java.util.List;
import java.util.Set;

/**
 * Tells by the words around a verb of saying whether anything was said: "Roth did not say", "if
 * Roth says", "Roth denied saying". Looks no further than {@value #REACH} tokens to the left.
 */
final class Standings {
  private static final int REACH = 12;

  private static final Set<String> NOT = Set.of("not", "never", "cannot");
  private static final Set<String> NOT_ONLY = Set.of("only", "just", "merely", "simply");
  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "neither", "no", "nor", "anybody", "anyone");
  private static final Set<String> MAY =
      Set.of("may", "might", "could", "should", "must", "allegedly", "supposedly", "purportedly");
  private static final Set<String> IF =
      Set.of("if", "unless", "whether", "whenever", "suppose", "imagine", "lest");
  private static final Set<String> REFUSES =
      Set.of(
          "refused",
          "refuses",
          "refuse",
          "refusing",
          "declined",
          "declines",
          "decline",
          "failed",
          "fails",
          "fail",
          "omitted",
          "omits",
          "neglected",
          "forgot",
          "forgotten",
          "unwilling",
          "reluctant");
  private static final Set<String> WANTS =
      Set.of(
          "want",
          "wants",
          "wanted",
          "wish",
          "wishes",
          "wished",
          "hope",
          "hopes",
          "hoped",
          "expected",
          "expects",
          "expect",
          "plan",
          "plans",
          "planned",
          "intends",
          "intended",
          "intend",
          "likely",
          "supposed",
          "ought",
          "tempted",
          "prepared",
          "meant",
          "due",
          "alleged",
          "rumoured",
          "rumored",
          "believed",
          "urged",
          "asked",
          "told",
          "threatened");
  private static final Set<String> DENIES = Set.of("deny", "denies", "denied", "denying");
  private static final Set<String> KEEPS_FROM =
      Set.of(
          "avoid",
          "avoids",
          "avoided",
          "avoiding",
          "without",
          "refrained",
          "refrains",
          "stopped",
          "kept",
          "barred",
          "banned");
  private static final Set<String> ACCUSES =
      Set.of("accused", "accuses", "accuse", "accusing", "suspected", "suspects", "acquitted");
  private static final Set<String> DID =
      Set.of("did", "does", "do", "has", "have", "had", "would", "will", "could", "can", "should");
  private static final Set<String> WH =
      Set.of("why", "how", "when", "where", "what", "who", "which");

  private final List<Token> tokens;
  private final Cues cues = Cues.standard();
  private final Words words = Words.standard();

  Standings(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether the words of {@code cue} were said, where its subject is {@code phrase}. */
  Standing of(Subject cue, Phrase phrase) {
    if (cue.cue().strength() == Cues.Strength.LOOSE) {
      return Standing.SAID;
    }
    if (cues.of(tokens.get(cue.at())) != null) {
      int at = cue.at() - 1;
      boolean base = cue.cue().base();
      Standing verb = cue.cue().participle() ? ofParticiple(at) : Standing.SAID;
      verb = verb == Standing.SAID ? ofAuxiliaries(at, base) : verb;
      if (verb != Standing.SAID) {
        return verb;
      }
    }
    return ofSubject(phrase, phrase.to() <= cue.at());
  }

  /** Reads "did not", "might", "refused to" from {@code last} to the left. */
  private Standing ofAuxiliaries(int last, boolean base) {
    Standing found = Standing.SAID;
    int at = last;
    for (; at >= 0 && last - at < REACH; at--) {
      Token token = tokens.get(at);
      if (isNot(at)) {
        return Standing.DENIED;
      }
      String lower = token.lower();
      if (lower.equals("to")) {
        return ofGovernor(at - 1);
      }
      boolean small = words.is(Words.Kind.AUXILIARY, token) || words.isAdverb(token);
      if (!small || token.isPossessive()) {
        break;
      }
      boolean might = MAY.contains(lower) && !isName(at);
      boolean wouldHave = lower.equals("have") && lower(at - 1).equals("would");
      found = might || wouldHave ? Standing.SUPPOSED : found;
    }
    if (DENIES.contains(lower(at)) && lower(at + 1).equals("having")) {
      return Standing.DENIED;
    }
    boolean joined = base && (lower(at).equals("or") || lower(at).equals("and"));
    return joined ? ofJoined(at, found) : found;
  }

  /** "did not rise or say": the negation of the verb before holds for both. */
  private Standing ofJoined(int conjunction, Standing found) {
    for (int i = conjunction - 1; i >= 0 && conjunction - i < REACH; i--) {
      if (!tokens.get(i).isWord()) {
        return found;
      }
      if (isNot(i)) {
        return Standing.DENIED;
      }
    }
    return found;
  }

  private Standing ofGovernor(int last) {
    int at = last;
    while (at >= 0 && last - at < REACH && words.isAdverb(tokens.get(at))) {
      at--;
    }
    String lower = lower(at);
    if (REFUSES.contains(lower) || isNot(at)) {
      return Standing.DENIED;
    }
    for (int i = at - 1; i >= 0 && at - i < 4 && tokens.get(i).isWord(); i--) {
      if (isNot(i) && words.is(Words.Kind.AUXILIARY, tokens.get(i))) {
        return REFUSES.contains(lower) ? Standing.SAID : Standing.DENIED;
      }
    }
    return WANTS.contains(lower) ? Standing.SUPPOSED : Standing.SAID;
  }

  /** Reads "denied saying", "denied having ever said", "accused of saying". */
  private Standing ofParticiple(int last) {
    int at = last;
    while (at >= 0 && last - at < REACH && words.isAdverb(tokens.get(at))) {
      at--;
    }
    if (DENIES.contains(lower(at)) || KEEPS_FROM.contains(lower(at))) {
      return Standing.DENIED;
    }
    boolean from = lower(at).equals("from");
    boolean of = lower(at).equals("of");
    for (int i = at - 1; (from || of) && i >= 0 && at - i < REACH; i--) {
      if (from && KEEPS_FROM.contains(lower(i))) {
        return Standing.DENIED;
      }
      if (of && ACCUSES.contains(lower(i))) {
        return Standing.SUPPOSED;
      }
    }
    return Standing.SAID;
  }

  private Standing ofSubject(Phrase phrase, boolean before) {
    String first = lower(phrase.from());
    if (NOBODY.contains(first) && !tokens.get(phrase.from()).word().equals("No.")) {
      return Standing.DENIED;
    }
    if (!before) {
      return Standing.SAID;
    }
    int at = phrase.from() - 1;
    while (at >= 0 && words.is(Words.Kind.ADVERB, tokens.get(at)) && !isNot(at)) {
      at--;
    }
    String lower = lower(at);
    boolean asThough = lower.equals("though") && lower(at - 1).equals("as");
    if (IF.contains(lower) || asThough) {
      return Standing.SUPPOSED;
    }
    int that = lower.equals("that") ? at - 1 : at;
    if (NOBODY.contains(lower) || DENIES.contains(lower(that))) {
      return Standing.DENIED;
    }
    return DID.contains(lower) ? ofInversion(at) : Standing.SAID;
  }

  /** Reads "nor did Roth say", "had Roth said", "did Roth say?". */
  private Standing ofInversion(int at) {
    String before = lower(at - 1);
    if (isNot(at - 1) || before.equals("nor") || before.equals("neither")) {
      return Standing.DENIED;
    }
    boolean asks = tokens.get(tokens.size() - 1).isMark("?") && !WH.contains(before);
    boolean had = at == 0 && (lower(at).equals("had") || lower(at).equals("should"));
    return asks || had ? Standing.SUPPOSED : Standing.SAID;
  }

  private boolean isNot(int at) {
    String lower = lower(at);
    boolean not = NOT.contains(lower) || lower.endsWith("n't");
    return not && !NOT_ONLY.contains(lower(at + 1));
  }

  private boolean isName(int at) {
    return tokens.get(at).isCapital() && at > 0;
  }

  private String lower(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
  }
}
