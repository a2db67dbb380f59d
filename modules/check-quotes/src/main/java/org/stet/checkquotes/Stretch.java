package org.stet.checkquotes;

import org.stet.text.api.TextRange;

/**
 * A quoted stretch of the story, before it is known whose it is.
 *
 * @param range with its marks, over the story's words
 * @param words without them
 * @param closed whether its closing mark is there
 * @param continued whether it goes on in the next paragraph
 * @param paragraph index of its paragraph
 * @param parent index of the stretch around it, or -1
 */
record Stretch(
    TextRange range,
    TextRange words,
    boolean closed,
    boolean continued,
    int paragraph,
    int parent) {}
