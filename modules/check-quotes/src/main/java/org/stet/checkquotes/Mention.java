package org.stet.checkquotes;

import org.stet.text.api.TextRange;

/**
 * A place where somebody is spoken of.
 *
 * @param range the words, over the story's words
 * @param kind what kind of phrase they are
 * @param speaks whether it is the subject of a verb of saying that names no listener
 * @param answers whether it is said of them that they answer
 */
record Mention(TextRange range, Phrase.Kind kind, boolean speaks, boolean answers) {}
