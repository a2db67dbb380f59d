package org.stet.text.api;

import org.jspecify.annotations.Nullable;

/**
 * One part of an article with its role, as ranges over the article's text.
 *
 * @param role what the block is
 * @param range the block with its mark, without the white space and line ends around it
 * @param words the words without the mark; still escaped, so read them through {@link
 *     Article#plain}
 * @param credit of a caption, the words of the credit; otherwise null
 */
public record Block(Role role, TextRange range, TextRange words, @Nullable TextRange credit) {

  public Block {
    if (!range.contains(words) || (credit != null && !range.contains(credit))) {
      throw new IllegalArgumentException(
          "the block " + range + " does not hold its words " + words + " or credit " + credit);
    }
  }

  public Block(Role role, TextRange range, TextRange words) {
    this(role, range, words, null);
  }
}
