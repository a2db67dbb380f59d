package org.stet.store.api;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a source besides its words. What nobody has said is empty. Immutable.
 *
 * @param speaker who said or wrote it
 * @param place where
 * @param moment when, in words as exact as they are known: {@code 3 May 2021, about noon}
 * @param publisher who published it
 * @param reliability how far it is to be trusted
 * @param rights whose it is, and what may be done with it
 * @param terms what was agreed on its use
 * @param language the language of its words as a BCP 47 tag; empty if nobody has said
 * @param interpreted whether its words are those of an interpreter or translator, not of who spoke
 * @param seen the day on which somebody saw it at its address, or null
 */
public record Particulars(
    String speaker,
    String place,
    String moment,
    String publisher,
    Reliability reliability,
    String rights,
    Terms terms,
    String language,
    boolean interpreted,
    @Nullable LocalDate seen) {

  /** Nothing is known. */
  public static final Particulars NONE =
      new Particulars("", "", "", "", Reliability.UNRATED, "", Terms.UNSTATED, "", false, null);

  /** Nothing may be known. */
  static final Particulars HIDDEN =
      new Particulars("", "", "", "", Reliability.UNRATED, "", Terms.CONFIDENTIAL, "", false, null);

  public Particulars {
    if (!isLanguage(language)) {
      throw new IllegalArgumentException("no tag of a language: " + language);
    }
  }

  /** Whether {@code tag} is empty or a well-formed tag of a language: {@code en}, {@code pt-BR}. */
  public static boolean isLanguage(String tag) {
    if (tag.isEmpty()) {
      return true;
    }
    try {
      String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
      return language.length() == 2 || language.length() == 3; // "English" is well formed, too.
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** Whether only who keeps the source may know of it. */
  public boolean isConfidential() {
    return terms == Terms.CONFIDENTIAL;
  }
}
