package org.stet.revision;

import org.stet.text.api.TextRange;

/**
 * Words of a paragraph that one side or both changed, with nothing unchanged that the two could be
 * told apart by. The ranges are each over the wording of its name.
 *
 * @param byThem whether they changed something in it
 * @param byUs whether we did
 * @param same whether both made the same of it
 * @param quoted whether it touches words inside quotation marks, in any of the three wordings
 */
record Spot(
    TextRange base,
    TextRange theirs,
    TextRange ours,
    boolean byThem,
    boolean byUs,
    boolean same,
    boolean quoted) {

  /** Whether both changed it, and not alike. */
  boolean clashes() {
    return byThem && byUs && !same;
  }

  /** Whether they, whatever we did, changed something that we did not change alike. */
  boolean isTheirs() {
    return byThem && !same;
  }

  boolean isOurs() {
    return byUs && !same;
  }

  Spot inQuote() {
    return new Spot(base, theirs, ours, byThem, byUs, same, true);
  }
}
