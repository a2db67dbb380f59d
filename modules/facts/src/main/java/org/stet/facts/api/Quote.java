package org.stet.facts.api;

import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * One quoted stretch of an article.
 *
 * @param range the stretch with its marks, over the article's text; for reported speech the words
 *     reported
 * @param words the stretch without its marks
 * @param type what kind of quotation it is
 * @param role the role of the block it stands in
 * @param closed whether its closing mark is there
 * @param attribution who is said to have said it
 * @param parent index of the quote around it in the same list, or -1
 */
public record Quote(
    TextRange range,
    TextRange words,
    QuoteType type,
    Role role,
    boolean closed,
    Attribution attribution,
    int parent) {

  /** The same with {@code other} as its attribution. */
  public Quote with(Attribution other) {
    return new Quote(range, words, type, role, closed, other, parent);
  }
}
