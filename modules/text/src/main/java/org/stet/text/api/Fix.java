package org.stet.text.api;

/**
 * A way to settle a finding by changing the article.
 *
 * @param label what it does, as a command: "Close the quotation"
 * @param change the edits, over the text the finding speaks of
 */
public record Fix(String label, ChangeSet change) {}
