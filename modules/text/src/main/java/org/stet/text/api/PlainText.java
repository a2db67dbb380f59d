package org.stet.text.api;

/**
 * The words of a stretch of an article as a reader sees them: without backslashes, emphasis marks
 * and link targets.
 *
 * @param range the stretch, over the article's text
 * @param words the words
 * @param map from the stretch (its start being 0) to the words
 */
public record PlainText(TextRange range, String words, OffsetMap map) {

  public PlainText {
    if (map.oldLength() != range.length() || map.newLength() != words.length()) {
      throw new IllegalArgumentException(map + " is not from " + range + " to " + words.length());
    }
  }

  /** Where {@code inWords}, a range over the words, stands in the article's text. */
  public TextRange toArticle(TextRange inWords) {
    return map.toOld(inWords).shift(range.start());
  }

  /** Where {@code inArticle}, a range over the article's text inside this stretch, stands here. */
  public TextRange toWords(TextRange inArticle) {
    return map.toNew(inArticle.shift(-range.start()));
  }
}
