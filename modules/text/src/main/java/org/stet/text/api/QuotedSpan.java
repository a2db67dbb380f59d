package org.stet.text.api;

/**
 * A stretch of text between quotation marks.
 *
 * @param range the stretch with its marks; of one that began in the paragraph before without a mark
 *     of its own here, from the start of the paragraph
 * @param words the stretch without its marks and the white space next to them; never empty
 * @param closed whether its closing mark stands in the same paragraph; if not, the stretch reaches
 *     to the end of the paragraph
 * @param continued whether the quotation goes on in the next paragraph, which opens with a mark
 *     again or holds the closing one
 * @param parent index of the stretch around it in the same list, or -1
 */
public record QuotedSpan(
    TextRange range, TextRange words, boolean closed, boolean continued, int parent) {}
