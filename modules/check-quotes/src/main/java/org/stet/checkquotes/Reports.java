package org.stet.checkquotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker whom somebody else reports: of "Ruiz quoted Vik as saying", "Ruiz said Vik told
 * her", "Ruiz was told by Vik" and "Ruiz cited Vik's remark" Vik.
 */
final class Reports {
  private static final Set<String> QUOTES =
      Set.of(
          "quote",
          "quotes",
          "quoted",
          "quoting",
          "cite",
          "cites",
          "cited",
          "citing",
          "paraphrased",
          "paraphrasing");
  private static final Set<String> REPEATS =
      Set.of(
          "recalled",
          "recalls",
          "recalling",
          "repeated",
          "repeats",
          "repeating",
          "echoed",
          "echoes",
          "echoing",
          "recited",
          "remembered",
          "remembers");
  private static final Set<String> ACCUSES = Set.of("accused", "accuses", "accuse", "accusing");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "being", "be");
  private static final int REACH = 12;

  private final List<Token> tokens;
  private final Phrases phrases;
  private final Cues cues = Cues.standard();
  private final Words words = Words.standard();

  Reports(List<Token> tokens, Phrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Of "Ruiz quoted Vik as saying" Vik, where "as" stands at {@code as}; else null. */
  @Nullable Phrase quoted(int as) {
    return object(as, QUOTES);
  }

  /** Of "Ruiz accused Vik of saying" Vik, where "of" stands at {@code of}; else null. */
  @Nullable Phrase accused(int of) {
    return object(of, ACCUSES);
  }

  /** What stands between one of {@code verbs} and the token at {@code end} and nothing else. */
  private @Nullable Phrase object(int end, Set<String> verbs) {
    for (int verb = end - 2; verb >= 0 && end - verb < REACH; verb--) {
      if (verbs.contains(tokens.get(verb).lower())) {
        Phrase phrase = phrases.startingAt(verb + 1);
        return phrase != null && phrase.to() == end ? phrase : null;
      }
    }
    return null;
  }

  /**
   * What the words from {@code from}, right behind a quotation, say of one who is reported, or
   * null.
   */
  @Nullable Subject behind(int from) {
    Phrase outer = phrases.startingAt(from);
    int verb = outer == null ? tokens.size() : afterAdverbs(outer.to());
    if (outer == null || verb >= tokens.size()) {
      return null;
    }
    if (BE.contains(lower(verb)) || lower(verb).equals("had")) {
      return toldBy(verb);
    }
    Cues.Cue cue = cues.of(tokens.get(verb));
    if (cue == null || cue.participle() || tokens.get(verb).isCapital()) {
      return null;
    }
    int next = lower(verb + 1).equals("that") ? verb + 2 : verb + 1;
    Phrase inner = phrases.startingAt(next);
    if (inner == null) {
      return null;
    }
    if (QUOTES.contains(lower(verb)) && lower(inner.to()).equals("as")) {
      Cues.Cue saying = inner.to() + 1 < tokens.size() ? cues.of(tokens.get(inner.to() + 1)) : null;
      return saying == null ? null : new Subject(inner.to() + 1, saying, inner, true);
    }
    int second = afterAdverbs(inner.to());
    Cues.Cue told = second < tokens.size() ? cues.of(tokens.get(second)) : null;
    boolean reports =
        told != null
            && told.strength() == Cues.Strength.SAYS
            && !told.base()
            && !told.participle()
            && !told.noun()
            && cue.strength() == Cues.Strength.SAYS
            && !words.is(Words.Kind.TELLS, lower(verb));
    return reports && told != null ? new Subject(second, told, inner, true) : null;
  }

  private @Nullable Subject toldBy(int be) {
    int verb = be;
    while (verb < tokens.size()
        && (words.is(Words.Kind.AUXILIARY, tokens.get(verb)) || words.isAdverb(tokens.get(verb)))) {
      verb++;
    }
    Cues.Cue cue = verb < tokens.size() ? cues.of(tokens.get(verb)) : null;
    if (cue == null || !words.is(Words.Kind.LISTENS, tokens.get(verb))) {
      return null;
    }
    for (int i = verb + 1; i < tokens.size() && i - verb < REACH && !tokens.get(i).isQuote(); i++) {
      if (lower(i).equals("by")) {
        return new Subject(verb, cue, phrases.startingAt(i + 1), true);
      }
    }
    return null;
  }

  /** Of "Ruiz cited Vik's remark" Vik, where the verb stands at {@code verb}; else null. */
  @Nullable Phrase ownerOfWords(int verb, int quote) {
    if (!REPEATS.contains(lower(verb)) && !QUOTES.contains(lower(verb))) {
      return null;
    }
    for (int i = verb + 2; i + 1 < quote && i - verb < REACH; i++) {
      boolean holds =
          words.is(Words.Kind.MESSAGE, lower(i + 1))
              || words.is(Words.Kind.ATTRIBUTION_NOUN, lower(i + 1));
      if (tokens.get(i).isPossessive() && holds) {
        return phrases.endingAt(i - 1, verb + 1);
      }
    }
    return null;
  }

  private int afterAdverbs(int from) {
    int at = from;
    while (at < tokens.size() && words.isAdverb(tokens.get(at))) {
      at++;
    }
    return at;
  }

  private String lower(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
  }
}
