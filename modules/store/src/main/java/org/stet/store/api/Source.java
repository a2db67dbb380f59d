package org.stet.store.api;

import org.jspecify.annotations.Nullable;
import org.stet.facts.api.CitedSource;

/**
 * Something facts are checked against.
 *
 * @param id its id in the store
 * @param article the article it was brought in for, or 0
 * @param name what it is called
 * @param address where it can be found, or null
 * @param current the number of its newest version, from 1
 * @param withdrawn whether it does not count any more
 * @param keeper who added it
 * @param particulars what else is known of it
 */
public record Source(
    long id,
    long article,
    String name,
    @Nullable String address,
    int current,
    boolean withdrawn,
    String keeper,
    Particulars particulars) {

  /** A source of which nothing more is known. */
  public Source(
      long id, long article, String name, @Nullable String address, int current, boolean gone) {
    this(id, article, name, address, current, gone, "", Particulars.NONE);
  }

  /** Whether {@code cited} is what counts of this source. */
  public boolean backs(CitedSource cited) {
    return cited.source() == id && cited.number() == current && !withdrawn;
  }

  /** Whether only its keeper may know of it. */
  public boolean isConfidential() {
    return particulars.isConfidential();
  }

  /** Whether {@code who} may know of it: all may, unless it is confidential and another's. */
  public boolean isOpenTo(String who) {
    return !isConfidential() || keeper.equals(who);
  }

  /** This as {@code who} may see it: without name, address and particulars if that is hidden. */
  public Source seenBy(String who) {
    return isOpenTo(who)
        ? this
        : new Source(id, 0, "", null, current, withdrawn, "", Particulars.HIDDEN);
  }

  /** Whether this is one that is hidden from who looks at it. */
  public boolean isHidden() {
    return isConfidential() && name.isEmpty();
  }

  /** For logs and messages: nothing but the number of one that is confidential. */
  @Override
  public String toString() {
    return "source " + id + (isConfidential() ? "" : " (" + name + ")");
  }
}
