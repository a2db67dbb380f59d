package org.stet.text.api;

import org.jspecify.annotations.Nullable;

/**
 * What a finding rests on.
 *
 * @param label what it is, in an editor's words: "Headline", "Source passage"
 * @param words the words themselves
 * @param range where they stand in the article, or null if they stand elsewhere
 */
public record Evidence(String label, String words, @Nullable TextRange range) {}
