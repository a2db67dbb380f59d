package org.stet.cleanrules.removal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.Furniture;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;

/**
 * Removes lines of one kind of furniture, told by their words. A word that may be a subhead as well
 * counts only beside other furniture. Text that is nothing but furniture is left as it is.
 */
abstract class FurnitureRule extends LineRule {
  private final Furniture furniture;
  private final String reason;

  FurnitureRule(String id, String summary, Furniture furniture, String reason) {
    super(id, RuleKind.REMOVAL, summary);
    this.furniture = furniture;
    this.reason = reason;
  }

  @Override
  protected final void propose(CopyLines lines, Proposal proposal) {
    List<@Nullable Furniture> kinds = Furniture.kinds(lines);
    if (kinds.stream().noneMatch(kind -> kind == null)) {
      return;
    }
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i) == furniture) {
        proposal.remove(lines.get(i), reason);
      }
    }
  }
}
