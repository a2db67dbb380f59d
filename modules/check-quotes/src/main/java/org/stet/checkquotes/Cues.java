package org.stet.checkquotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that report speech, from {@code cues.txt}. Immutable. */
final class Cues {
  /** How much a cue says. */
  enum Strength {
    /** A verb of saying. */
    SAYS,
    /** What somebody or something is said to be. */
    CALLS,
    /** A verb that often introduces words but need not. */
    LOOSE
  }

  /**
   * One form.
   *
   * @param strength how much it says
   * @param participle whether it is the form in -ing, which has no subject of its own
   * @param noun whether it is as often a noun
   * @param base whether it is the form without an ending, which needs a plural or an auxiliary
   */
  record Cue(Strength strength, boolean participle, boolean noun, boolean base) {

    /** A cue that is no verb: "according to", "the claim that". */
    static final Cue OTHER = new Cue(Strength.SAYS, false, false, false);
  }

  /** Forms that look like the base and are the past as well. */
  private static final Set<String> PAST = Set.of("read", "put", "cast");

  private static final Set<String> MARKS = Set.of("", "noun", "call", "loose");
  private static final Cues STANDARD = new Cues(WordList.lines("cues.txt"));

  private final Map<String, Cue> forms = new HashMap<>();

  /**
   * The verbs of {@code lines}: the forms of one, a bar, and what may be said of them.
   *
   * @throws IllegalStateException if something else is said
   */
  Cues(List<String> lines) {
    for (String line : lines) {
      int bar = line.indexOf('|');
      String marks = bar < 0 ? "" : line.substring(bar + 1);
      if (!MARKS.containsAll(List.of(marks.strip().split(" ")))) {
        throw new IllegalStateException("cues.txt cannot read " + line);
      }
      Strength strength =
          marks.contains("call")
              ? Strength.CALLS
              : marks.contains("loose") ? Strength.LOOSE : Strength.SAYS;
      String[] all = (bar < 0 ? line : line.substring(0, bar)).strip().split(" ");
      for (String form : all) {
        boolean participle = form.length() > 4 && form.endsWith("ing");
        boolean noun = marks.contains("noun") && !form.endsWith("ed");
        forms.putIfAbsent(
            form, new Cue(strength, participle, noun, form.equals(all[0]) && !PAST.contains(form)));
      }
    }
  }

  static Cues standard() {
    return STANDARD;
  }

  /** Whether it is a form such as "said" or "adds", which is a verb wherever a sentence begins. */
  boolean isSaying(Token token) {
    Cue cue = of(token);
    return cue != null && cue.strength() == Strength.SAYS && !cue.base() && !cue.participle();
  }

  /** The cue that {@code token} may be, or null. */
  @Nullable Cue of(Token token) {
    return token.isWord() ? forms.get(token.lower()) : null;
  }
}
