package org.stet.checkquotes;

import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Attribution.Basis;
import org.stet.text.api.TextRange;

/** Reads whose a quotation is from the words behind it: {@code „...“, sagte Beck}. */
final class TongueBehind {
  private static final int MOST_SMALL = 4;
  private static final double CONFIDENCE = 0.93;
  private static final String WHY = "the words behind it say so";

  private final TongueFrame frame;

  /** Ready to read {@code frame}, which begins right behind the closing mark. */
  TongueBehind(TongueFrame frame) {
    this.frame = frame;
  }

  /** What the words say that begin right behind the closing mark. */
  @Nullable Said read() {
    int at = 0;
    while (at < frame.size() && at < 2 && ",–—-".contains(frame.word(at).words())) {
      at++;
    }
    if (at >= frame.size()) {
      return null;
    }
    Said according = frame.according(at, CONFIDENCE, WHY);
    if (according != null) {
      return according;
    }
    if (frame.is(Tongue.Kind.AS, at)) {
      Said as = cued(at + 1);
      return as != null ? as : subjectThenVerb(at + 1);
    }
    return cued(at);
  }

  /** {@code wie Beck sagte}. */
  private @Nullable Said subjectThenVerb(int at) {
    Phrase phrase = frame.phrase(at);
    boolean verb =
        phrase != null && phrase.to() < frame.size() && frame.is(Tongue.Kind.VERB, phrase.to());
    return verb && phrase != null
        ? frame.said(phrase, phrase.to(), Standing.SAID, CONFIDENCE, WHY)
        : null;
  }

  /** A verb at {@code at} with its subject behind it. */
  private @Nullable Said cued(int at) {
    if (at >= frame.size()) {
      return null;
    }
    Standing standing = Standing.SAID;
    int verb = at;
    if (frame.is(Tongue.Kind.NOT, verb) && verb + 1 < frame.size()) {
      standing = Standing.DENIED;
      verb++;
    }
    if (isReflexive(verb) && verb + 1 < frame.size()) {
      verb++;
      if (verb + 1 < frame.size() && frame.is(Tongue.Kind.REFLEXIVE_AUXILIARY, verb)) {
        return frame.is(Tongue.Kind.PARTICIPLE, verb + 1) ? withSubject(verb + 1, standing) : null;
      }
    }
    Said inverted = withPronoun(verb);
    if (inverted != null) {
      return inverted;
    }
    if (frame.is(Tongue.Kind.AUXILIARY, verb)) {
      verb++;
      if (verb < frame.size() && frame.is(Tongue.Kind.NOT, verb)) {
        standing = Standing.DENIED;
        verb++;
      }
      if (verb >= frame.size() || !frame.is(Tongue.Kind.PARTICIPLE, verb)) {
        return null;
      }
    } else if (!frame.is(Tongue.Kind.VERB, verb) && !frame.is(Tongue.Kind.BEHIND, verb)) {
      return null;
    }
    return withSubject(verb, standing);
  }

  private boolean isReflexive(int at) {
    String word = frame.word(at).plain();
    return word.equalsIgnoreCase("s'") || word.equalsIgnoreCase("se");
  }

  /** The verb at {@code verb} with its subject behind it. */
  private @Nullable Said withSubject(int verb, Standing said) {
    Standing standing = said;
    int next = verb + 1;
    if (next < frame.size() && frame.is(Tongue.Kind.NOT, next)) {
      standing = Standing.DENIED;
      next++;
    }
    next += frame.is(Tongue.Kind.ALSO, next) ? 1 : 0;
    Phrase phrase = frame.phrase(next);
    if (phrase == null) {
      phrase = frame.phrase(afterObject(next));
    }
    if (phrase == null) {
      return frame.tongue().dropsPronouns() ? frame.dropped(verb, standing, WHY) : null;
    }
    return frame.said(phrase, verb, standing, CONFIDENCE, WHY);
  }

  /** Behind whom or where it was said, if that has no name in it: {@code a los periodistas}. */
  private int afterObject(int at) {
    int next = at;
    boolean ours = frame.is(Tongue.Kind.OURS, at + 1);
    if (next >= frame.size() || !frame.is(Tongue.Kind.STOP, next)) {
      return frame.size();
    }
    next += 1;
    next += next < frame.size() && frame.is(Tongue.Kind.ARTICLE, next) ? 1 : 0;
    int first = next;
    while (next < frame.size()
        && next < first + MOST_SMALL
        && !frame.word(next).isMark()
        && !frame.word(next).isCapital()
        && !frame.is(Tongue.Kind.ARTICLE, next)) {
      next++;
    }
    boolean inObject = frame.is(Tongue.Kind.STOP, next - 1); // "en una ocasión a este diario"
    boolean named = ours && next < frame.size() && frame.word(next).isCapital();
    boolean found = next > first && !inObject && (named || frame.is(Tongue.Kind.ARTICLE, next));
    return found ? next : frame.size();
  }

  /** {@code dit-il}, {@code a-t-elle ajouté}. */
  private @Nullable Said withPronoun(int at) {
    String word = frame.word(at).plain();
    int hyphen = word.lastIndexOf('-');
    if (hyphen < 0 || !frame.tongue().is(Tongue.Kind.PRONOUN, word.substring(hyphen + 1))) {
      return null;
    }
    String verb = word.substring(0, hyphen);
    verb = verb.endsWith("-t") ? verb.substring(0, verb.length() - 2) : verb;
    int cue = at;
    if (frame.tongue().is(Tongue.Kind.AUXILIARY, verb)) {
      cue = at + 1;
      if (cue >= frame.size() || !frame.is(Tongue.Kind.PARTICIPLE, cue)) {
        return null;
      }
    } else if (!frame.tongue().is(Tongue.Kind.VERB, verb)) {
      return null;
    }
    TextRange range = frame.word(at).range();
    TextRange pronoun = new TextRange(range.start() + hyphen + 1, range.end());
    return new Said(
        Basis.STATED,
        pronoun,
        Phrase.Kind.PRONOUN,
        frame.word(cue).range(),
        Standing.SAID,
        false,
        CONFIDENCE,
        WHY);
  }
}
