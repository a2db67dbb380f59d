package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.TextRange;

/**
 * The words and marks of a stretch of a story outside quotations, for languages that have no parser
 * here. An elided article is a word of its own: {@code l'}.
 */
final class TongueWords {
  private static final Pattern WORD =
      Pattern.compile(
          "[dlDLnsNSjJcCmMtT]['’](?=\\p{L})|[\\p{L}\\p{M}\\p{N}]+(?:[-.][\\p{L}\\p{M}\\p{N}]+)*(?:['’][\\p{L}\\p{M}]+)*\\.?(?=\\s\\p{Lu})"
              + "|[\\p{L}\\p{M}\\p{N}]+(?:[-.][\\p{L}\\p{M}\\p{N}]+)*(?:['’][\\p{L}\\p{M}]+)*|[^\\s\\p{Z}]");

  /**
   * One of them.
   *
   * @param words what stands there
   * @param range where, over the story's words
   */
  record Word(String words, TextRange range) {
    boolean isMark() {
      return !Character.isLetterOrDigit(words.codePointAt(0));
    }

    boolean isCapital() {
      return Character.isUpperCase(words.codePointAt(0));
    }

    /**
     * Whether it begins with a figure and is none of those that tell an age: {@code 61-jährige}.
     */
    boolean isFigure() {
      return Character.isDigit(words.codePointAt(0))
          && !Character.isLetter(words.codePointBefore(words.length()));
    }

    /** The word with a straight apostrophe. */
    String plain() {
      return words.replace('’', '\'');
    }
  }

  private TongueWords() {}

  static List<Word> of(String text, TextRange range) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(range.start(), range.end());
    while (matcher.find()) {
      String found = matcher.group();
      int start = matcher.start();
      int end = matcher.end();
      if (found.length() > 3 && found.endsWith(".")) {
        found = found.substring(0, found.length() - 1); // A full stop, not that of "Dr."
        end--;
        matcher.region(end, range.end());
      }
      words.add(new Word(found, new TextRange(start, end)));
    }
    return words;
  }
}
