package org.stet.text.api;

/**
 * One header line of a copy file.
 *
 * @param name the name as written before the colon: {@code Slug}
 * @param range the whole line without white space around it
 * @param words the value; still escaped, so read it through {@link Article#plain}
 */
public record Field(FieldName name, TextRange range, TextRange words) {}
