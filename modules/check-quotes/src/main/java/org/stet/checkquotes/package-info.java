/**
 * Finds every quote of an article and who said it, by rules and without a parser.
 *
 * <p>The way of a paragraph: its quotations are found by {@link org.stet.text.api.QuoteMarks}, the
 * rest is cut into {@link org.stet.checkquotes.Token tokens} with a placeholder for each quotation,
 * the tokens into {@link org.stet.checkquotes.Frame frames} of sentences, and in each frame a few
 * rules look for the cue (a word that reports speech) and its subject. What nobody is said to have
 * said stays without a speaker: a missing name is better than a wrong one.
 */
@NullMarked
package org.stet.checkquotes;

import org.jspecify.annotations.NullMarked;
