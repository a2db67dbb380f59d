package org.stet.session.api;

import java.util.List;
import org.stet.text.api.TextRange;

/**
 * One change that cleaning made, as an editor judges it: the edits of one rule that belong
 * together.
 *
 * @param number its number in the review; stays while the article is open
 * @param rule the id of the rule
 * @param reason why, in an editor's words
 * @param kind what it did to the text
 * @param standing how it stands now
 * @param places each place it touches, in order
 */
public record ReviewedChange(
    int number, String rule, String reason, Kind kind, Standing standing, List<Place> places) {

  /** What a change did to the text. */
  public enum Kind {
    /** Words were taken out. */
    REMOVED,
    /** Words moved to where they belong, or were marked as what they are. */
    LABELLED,
    /** Words or marks were replaced. */
    REPLACED,
    /** Only white space and line ends changed. */
    SPACING
  }

  /**
   * One place of a change.
   *
   * @param was the text before; empty if something was put in
   * @param is the text after; empty if something was taken out
   * @param now where it stands in the article now
   * @param original where it stood in {@link Origin#start}
   */
  public record Place(String was, String is, TextRange now, TextRange original) {}

  public ReviewedChange {
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a change without a place: " + rule);
    }
  }

  /** Whether it can be let stand: it is in the text, and nobody has edited the place. */
  public boolean canStand() {
    return standing == Standing.OPEN || standing == Standing.ACCEPTED;
  }
}
