package org.stet.store.api;

/**
 * A version to be added.
 *
 * @param article the article
 * @param parent the id of the version it was made from
 * @param text the whole text, a copy file
 * @param title the headline it has, or what else the article is known by
 * @param reason why it was made, in words
 * @param author who made it
 */
public record Draft(
    long article, long parent, String text, String title, String reason, String author) {}
