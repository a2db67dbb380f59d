package org.stet.text.api;

import java.util.regex.Pattern;

/**
 * How long a story is, as a desk counts it. Everything that counts or limits words and characters
 * counts them here, so that no two places disagree.
 */
public final class StoryLength {
  /** An extended grapheme cluster of Unicode Standard Annex 29. */
  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private StoryLength() {}

  /** The words of what goes out of the body: paragraphs, subheads, block quotes, list items. */
  public static int words(Article article) {
    int words = 0;
    for (Block block : article.body()) {
      Role role = block.role();
      if (role.isPublished() && role != Role.CAPTION && role != Role.TABLE) {
        words += words(article.plain(block));
      }
    }
    return words;
  }

  /** Runs of characters between white space that hold a letter or digit. */
  public static int words(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        words++;
      }
    }
    return words;
  }

  /** The characters of {@code text} as a reader counts them: a letter with its accents is one. */
  public static int characters(String text) {
    return (int) CHARACTER.matcher(text).results().count();
  }
}
