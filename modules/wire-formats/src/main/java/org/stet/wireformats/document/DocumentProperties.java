package org.stet.wireformats.document;

import java.util.List;

/**
 * What a document says of itself beside its text. Word processors fill it in by themselves and
 * carry it from one document to the next, so the text counts more.
 *
 * @param title or empty
 * @param creator whose machine it was made on, or empty
 * @param date of the last change, else of the beginning, in ISO 8601, or empty
 * @param language a tag of BCP 47, or empty
 * @param keywords none, if it says none
 */
public record DocumentProperties(
    String title, String creator, String date, String language, List<String> keywords) {
  public static final DocumentProperties NONE = new DocumentProperties("", "", "", "", List.of());

  public DocumentProperties {
    keywords = List.copyOf(keywords);
  }

  /** The same with another language. */
  public DocumentProperties inLanguage(String tag) {
    return new DocumentProperties(title, creator, date, tag, keywords);
  }

  /** Words that a document gives as one string, with commas or semicolons between them. */
  public static List<String> keywords(String words) {
    String separator = words.indexOf(';') >= 0 ? ";" : ",";
    return List.of(words.split(separator, -1)).stream()
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
