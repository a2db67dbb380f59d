package org.stet.checkquotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.Phrase.Kind;

/** Finds what reports speech and is no verb: "according to", "Ruiz's claim that". */
final class OtherCues {
  private static final Set<String> LEADS = Set.of("that", "for", "to", "about", "of");
  private static final Set<String> VIEWS = Set.of("words", "view", "opinion", "phrase");
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");

  private final List<Token> tokens;
  private final Phrases phrases;
  private final Words words = Words.standard();

  OtherCues(List<Token> tokens, Phrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** The cue at {@code at}, or null if there is none. */
  @Nullable Subject at(int at, int floor) {
    Subject according = accordingTo(at);
    if (according != null) {
      return according;
    }
    Subject inWords = inTheWordsOf(at);
    if (inWords == null) {
      inWords = inTheViewOf(at, floor);
    }
    return inWords != null ? inWords : claimOf(at, floor);
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

  /** "in the words of Ruiz", "in the view of one". */
  private @Nullable Subject inTheWordsOf(int at) {
    boolean cue =
        at > 1
            && at + 2 < tokens.size()
            && VIEWS.contains(tokens.get(at).lower())
            && tokens.get(at + 1).lower().equals("of")
            && tokens.get(at - 1).lower().equals("the")
            && tokens.get(at - 2).lower().equals("in");
    return cue ? new Subject(at, Cues.Cue.OTHER, phrases.startingAt(at + 2), true) : null;
  }

  /** "..., in Ruiz's view", "in her words": whose view or words they are. */
  private @Nullable Subject inTheViewOf(int at, int floor) {
    if (!VIEWS.contains(tokens.get(at).lower()) || at <= floor + 1) {
      return null;
    }
    boolean his = OWNERS.contains(tokens.get(at - 1).lower());
    Phrase owner =
        his
            ? Phrase.of(Kind.PRONOUN, at - 1, at)
            : tokens.get(at - 1).isPossessive() ? phrases.endingAt(at - 2, floor) : null;
    boolean in =
        owner != null && owner.from() > floor && tokens.get(owner.from() - 1).lower().equals("in");
    return in ? new Subject(at, Cues.Cue.OTHER, owner, true) : null;
  }

  /** A claim of somebody: "Ruiz's claim that ...". Nobody is named by "US insistence that ...". */
  private @Nullable Subject claimOf(int at, int floor) {
    boolean claim =
        at + 1 < tokens.size()
            && words.is(Words.Kind.ATTRIBUTION_NOUN, tokens.get(at))
            && LEADS.contains(tokens.get(at + 1).lower());
    if (!claim) {
      return null;
    }
    Phrase owner = null;
    if (at > floor && tokens.get(at - 1).isArticle()) {
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
    // "the call for" and "hopes to" without an owner say nothing; "insistence that" is somebody's.
    boolean that = tokens.get(at + 1).lower().equals("that");
    return owner == null && !that ? null : new Subject(at, Cues.Cue.OTHER, owner, true);
  }
}
