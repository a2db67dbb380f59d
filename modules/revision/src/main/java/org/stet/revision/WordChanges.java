package org.stet.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stet.text.api.OffsetMap.Stretch;
import org.stet.text.api.TextRange;

/**
 * What changed between two wordings of one paragraph, in whole words.
 *
 * <p>Words and marks are matched, white space is not: two texts that have nothing but spaces in
 * common would else come out as confetti. White space that is the same at the edge of a change is
 * no part of it.
 */
final class WordChanges {
  private final String before;
  private final String after;
  private final List<Token> tokensBefore;
  private final List<Token> tokensAfter;
  private final List<Stretch> changes = new ArrayList<>();

  private WordChanges(String before, String after) {
    this.before = before;
    this.after = after;
    this.tokensBefore = Tokens.of(before);
    this.tokensAfter = Tokens.of(after);
  }

  /** The stretches that changed, ascending; between them both texts are equal. */
  static List<Stretch> of(String before, String after) {
    WordChanges words = new WordChanges(before, after);
    words.compare();
    return Phrases.join(before, after, words.changes);
  }

  private void compare() {
    Vocabulary vocabulary = new Vocabulary();
    int[] solidBefore = solid(tokensBefore);
    int[] solidAfter = solid(tokensAfter);
    int[] partners =
        Matching.of(
            numbers(before, tokensBefore, solidBefore, vocabulary),
            numbers(after, tokensAfter, solidAfter, vocabulary));
    int fromBefore = 0;
    int fromAfter = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        int toBefore = solidBefore[i];
        int toAfter = solidAfter[partners[i]];
        between(fromBefore, toBefore, fromAfter, toAfter);
        fromBefore = toBefore + 1;
        fromAfter = toAfter + 1;
      }
    }
    between(fromBefore, tokensBefore.size(), fromAfter, tokensAfter.size());
  }

  /** The indices of the tokens that are not white space. */
  private static int[] solid(List<Token> tokens) {
    return IntStream.range(0, tokens.size()).filter(i -> !tokens.get(i).isSpace()).toArray();
  }

  private static int[] numbers(
      String text, List<Token> tokens, int[] solid, Vocabulary vocabulary) {
    int[] numbers = new int[solid.length];
    for (int i = 0; i < solid.length; i++) {
      numbers[i] = vocabulary.number(tokens.get(solid[i]).range().in(text));
    }
    return numbers;
  }

  /** Adds what changed between two matches, without the tokens that are equal at its ends. */
  private void between(int fromBefore, int toBefore, int fromAfter, int toAfter) {
    int startBefore = fromBefore;
    int startAfter = fromAfter;
    int endBefore = toBefore;
    int endAfter = toAfter;
    while (startBefore < endBefore && startAfter < endAfter && same(startBefore, startAfter)) {
      startBefore++;
      startAfter++;
    }
    while (startBefore < endBefore && startAfter < endAfter && same(endBefore - 1, endAfter - 1)) {
      endBefore--;
      endAfter--;
    }
    if (startBefore < endBefore || startAfter < endAfter) {
      changes.add(
          new Stretch(
              range(tokensBefore, startBefore, endBefore, before.length()),
              range(tokensAfter, startAfter, endAfter, after.length())));
    }
  }

  private boolean same(int tokenBefore, int tokenAfter) {
    String one = tokensBefore.get(tokenBefore).range().in(before);
    return one.equals(tokensAfter.get(tokenAfter).range().in(after));
  }

  private static TextRange range(List<Token> tokens, int from, int to, int length) {
    int start = from < tokens.size() ? tokens.get(from).range().start() : length;
    return from == to
        ? TextRange.at(start)
        : new TextRange(start, tokens.get(to - 1).range().end());
  }
}
