package org.stet.text.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Gives one block other words: escaped as its place needs it, and in the shortest edit. */
final class Rewording {
  private Rewording() {}

  /** The range to replace, and what by, so that {@code block} has just {@code words}. */
  static ChangeSet of(Article article, Block block, String words, String rule, String reason) {
    String text = article.text();
    boolean paragraph = block.role() == Role.PARAGRAPH;
    // The backslash before a paragraph's first character stands outside its words.
    TextRange range = paragraph ? block.range() : block.words();
    String copy =
        switch (block.role()) {
          case PARAGRAPH -> Escaping.paragraph(words);
          case CAPTION -> block.credit() == null ? Escaping.caption(words) : Escaping.inline(words);
          case TABLE, NOTE -> fenced(words) + (endsAtFence(text, range) ? "\n" : "");
          default -> Escaping.inline(words);
        };
    if (!paragraph && endsAtMark(text, range, block.range())) {
      copy = " " + copy;
    }
    Edit edit = shortest(text, range, copy, rule, reason);
    return ChangeSet.of(text.length(), List.of(edit));
  }

  private static String fenced(String words) {
    return Arrays.stream(words.split("\n", -1))
        .map(Fence::escapeLine)
        .collect(Collectors.joining("\n"));
  }

  /** Whether there is not even an empty line before the closing fence. */
  private static boolean endsAtFence(String text, TextRange words) {
    return words.isEmpty()
        && !text.startsWith("\n", words.end())
        && !text.startsWith("\r\n", words.end());
  }

  /** Whether the words are empty and stand right behind a mark that wants a space. */
  private static boolean endsAtMark(String text, TextRange words, TextRange block) {
    return words.isEmpty()
        && words.start() == block.end()
        && !Character.isWhitespace(text.charAt(words.start() - 1));
  }

  /** The edit without what is the same at both ends; never cuts a surrogate pair. */
  private static Edit shortest(
      String text, TextRange range, String copy, String rule, String reason) {
    int same = 0;
    int most = Math.min(range.length(), copy.length());
    while (same < most && text.charAt(range.start() + same) == copy.charAt(same)) {
      same++;
    }
    if (same > 0 && Character.isHighSurrogate(copy.charAt(same - 1))) {
      same--;
    }
    int sameAtEnd = 0;
    while (sameAtEnd < most - same
        && text.charAt(range.end() - 1 - sameAtEnd) == copy.charAt(copy.length() - 1 - sameAtEnd)) {
      sameAtEnd++;
    }
    if (sameAtEnd > 0 && Character.isLowSurrogate(copy.charAt(copy.length() - sameAtEnd))) {
      sameAtEnd--;
    }
    return new Edit(
        new TextRange(range.start() + same, range.end() - sameAtEnd),
        copy.substring(same, copy.length() - sameAtEnd),
        rule,
        reason);
  }
}
