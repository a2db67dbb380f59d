package org.stet.session.api;

import org.stet.store.api.Version;

/**
 * An article as the store keeps it.
 *
 * @param id its number in the store
 * @param version the version the text at the desk was made from, and whose child the next one is
 */
public record StoredArticle(long id, Version version) {}
