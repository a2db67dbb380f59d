package org.stet.checkquotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.TongueWords.Word;

/** Reads who or what is named from a place on: {@code der Bürgermeister von Lorby, Tom Beck}. */
final class TonguePhrase {
  private static final int LONGEST = 12;
  private static final int MOST_SMALL = 5;
  private static final int MOST_NAMES = 5;

  private final Tongue tongue;
  private final List<Word> words;

  TonguePhrase(Tongue tongue, List<Word> words) {
    this.tongue = tongue;
    this.words = words;
  }

  /** The phrase that begins at {@code at}; its offsets count the words. Null if none does. */
  @Nullable Phrase startingAt(int at) {
    if (at >= words.size() || words.get(at).isMark()) {
      return null;
    }
    if (is(Tongue.Kind.PRONOUN, at) || is(Tongue.Kind.NOBODY, at)) {
      return Phrase.of(Phrase.Kind.PRONOUN, at, at + 1);
    }
    boolean article = is(Tongue.Kind.ARTICLE, at);
    int end = endOf(article ? at + 1 : at, article);
    if (end <= at + (article ? 1 : 0)) {
      return null;
    }
    Phrase apposed = withApposition(at, end);
    return apposed != null ? apposed : named(at, end, article);
  }

  /** The word behind the last that belongs to the phrase. */
  private int endOf(int from, boolean article) {
    int end = from;
    boolean capital = false;
    int small = 0;
    for (int i = from; i < words.size() && i < from + LONGEST; i++) {
      Word word = words.get(i);
      if (word.isMark() || word.isFigure()) {
        break;
      }
      if (word.isCapital() && !(i == from && is(Tongue.Kind.STOP, i) && !article)) {
        capital = true;
        end = i + 1;
        continue;
      }
      boolean joins =
          capital
              ? goesOn(from, i, article)
              : is(Tongue.Kind.JOINS, i) || is(Tongue.Kind.PARTICLE, i);
      boolean stops = !joins && (is(Tongue.Kind.STOP, i) || is(Tongue.Kind.NOT, i) || isVerb(i));
      if (stops
          || (capital && !joins)
          || (!article && !joins && !isRole(i))
          || ++small > MOST_SMALL) {
        break;
      }
      if (!joins) {
        end = i + 1;
      }
    }
    return end;
  }

  /**
   * Whether a small word behind a capital leads to more of the phrase: behind a role or a noun to
   * whose it is, inside a name to its last part; behind a whole name to something else.
   */
  private boolean goesOn(int from, int at, boolean article) {
    int names = 0;
    for (int i = from; i < at; i++) {
      names += words.get(i).isCapital() && !isRole(i) ? 1 : 0;
    }
    boolean noun = names == 0 || (article && names == 1);
    return (noun && is(Tongue.Kind.JOINS, at)) || (names < 2 && is(Tongue.Kind.PARTICLE, at));
  }

  private boolean isVerb(int at) {
    return is(Tongue.Kind.VERB, at) || is(Tongue.Kind.CALLS, at) || is(Tongue.Kind.AUXILIARY, at);
  }

  private boolean isRole(int at) {
    return tongue.isRole(words.get(at).plain());
  }

  private boolean is(Tongue.Kind kind, int at) {
    return tongue.is(kind, words.get(at).plain());
  }

  /** A name behind a comma says who that is: {@code a spokesman, Jan Torbo}. */
  private @Nullable Phrase withApposition(int at, int end) {
    if (end + 2 >= words.size() || !words.get(end).words().equals(",")) {
      return null;
    }
    int from = end + 1;
    int to = from;
    int capitals = 0;
    while (to < words.size()
        && to < from + MOST_NAMES
        && (words.get(to).isCapital() || (to > from && is(Tongue.Kind.PARTICLE, to)))) {
      capitals += words.get(to).isCapital() && !isRole(to) ? 1 : 0;
      to++;
    }
    boolean closed = to == words.size() || words.get(to).isMark();
    boolean name = capitals >= 2 && words.get(to - 1).isCapital() && !isRole(from);
    return closed && name ? new Phrase(Phrase.Kind.NAME, at, to, from, to) : null;
  }

  /** An article or "von"; but the capital of "M. Le Goff" makes it part of the name. */
  private boolean isSmallBeforeName(int from, int at) {
    boolean small = is(Tongue.Kind.PARTICLE, at) || is(Tongue.Kind.ARTICLE, at);
    return small && (at == from || !words.get(at).isCapital());
  }

  private @Nullable Phrase named(int at, int end, boolean article) {
    int head = end;
    while (head > at
        && (words.get(head - 1).isCapital()
            || (head < end && is(Tongue.Kind.PARTICLE, head - 1) && head - 1 > at))) {
      head--;
    }
    boolean complement = head > at + (article ? 1 : 0) && is(Tongue.Kind.JOINS, head - 1);
    while (head < end && (isRole(head) || isSmallBeforeName(at, head))) {
      head++;
    }
    if (article && tongue.writesNounsLarge() && end - head > 2 && words.get(head + 1).isCapital()) {
      head++; // "der Lotse Timo Baake": a name has no article, so the first is a noun.
    }
    int length = end - head;
    boolean noun =
        length == 0 || complement || (article && length == 1 && tongue.writesNounsLarge());
    if (noun) {
      boolean tells = article || head > at;
      return tells ? Phrase.of(Phrase.Kind.NOUN, at, end) : null;
    }
    return new Phrase(Phrase.Kind.NAME, at, end, head, end);
  }
}
