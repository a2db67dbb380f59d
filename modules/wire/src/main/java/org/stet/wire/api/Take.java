package org.stet.wire.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.stet.text.api.Article;

/**
 * One item that came in, as it is compared with others: what it says it is, and its words.
 *
 * @param identity what it says
 * @param words the runs of words in its body
 * @param lead what is new in it
 * @param arrived the day it came in, in UTC
 */
public record Take(StoryIdentity identity, Shingles words, Lead lead, LocalDate arrived) {

  /** The take that the clean {@code article} is. */
  public static Take of(Article article, ItemIds ids, LocalDate arrived) {
    return new Take(
        StoryIdentity.of(article, ids), Shingles.of(article), Lead.of(article), arrived);
  }

  /** The day of its date line, else the one on which it came. */
  public LocalDate day() {
    LocalDate stated = identity.day();
    return stated == null ? arrived : stated;
  }

  /** How many days lie between the two. */
  long days(Take other) {
    return Math.abs(ChronoUnit.DAYS.between(day(), other.day()));
  }

  /**
   * Whether the words of this one hold the whole headline of {@code other}, of three words or more.
   */
  boolean names(Take other) {
    String title = TakeWords.withoutLeading(other.identity.headline());
    Shingles headline = Shingles.ofWords(title);
    Shingles all = words.with(Shingles.ofWords(identity.headline()));
    return headline.areAllIn(all.with(Shingles.ofWords(identity.note())));
  }
}
