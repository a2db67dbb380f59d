package org.stet.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which strands stand in the merged text: ours, with what they moved or put in behind
 * the paragraph that stands before it in theirs.
 */
final class StrandOrder {
  private final List<Strand> order;

  private StrandOrder(List<Strand> order) {
    this.order = order;
  }

  /** All of {@code strands}, in order; the top of the text first. */
  static List<Strand> of(List<Strand> strands) {
    StrandOrder order =
        new StrandOrder(
            new ArrayList<>(
                strands.stream()
                    .filter(strand -> !strand.ours().isEmpty())
                    .sorted(Comparator.comparingInt(strand -> strand.ours().from()))
                    .toList()));
    order.addTheirs(
        strands.stream()
            .filter(strand -> !strand.theirs().isEmpty())
            .sorted(Comparator.comparingInt(strand -> strand.theirs().from()))
            .toList());
    order.addGone(strands);
    return order.order;
  }

  private void addTheirs(List<Strand> theirs) {
    Strand last = theirs.get(0);
    for (Strand strand : theirs) {
      boolean stays = order.contains(strand) && (!strand.movedByThem() || strand.movedByUs());
      if (!stays) {
        order.remove(strand);
        order.add(order.indexOf(last) + 1, strand);
        last = strand;
      } else if (!strand.movedByUs() && isBehind(strand, last)) {
        last = strand;
      }
    }
  }

  /** What both put in stands where we put it, which may be elsewhere in theirs. */
  private boolean isBehind(Strand strand, Strand last) {
    return !strand.base().isEmpty() || order.indexOf(strand) > order.indexOf(last);
  }

  /** What both sides took out, behind what stood before it in the base. */
  private void addGone(List<Strand> strands) {
    Strand last = order.get(0);
    for (Strand strand : strands) {
      if (strand.base().isEmpty()) {
        continue;
      }
      if (!order.contains(strand)) {
        order.add(order.indexOf(last) + 1, strand);
      }
      last = strand;
    }
  }
}
