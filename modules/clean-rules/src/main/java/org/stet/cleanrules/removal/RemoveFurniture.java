package org.stet.cleanrules.removal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.Furniture;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;

/**
 * Removes what a web page puts around and between the paragraphs: buttons to share and print,
 * advertising labels, newsletter boxes, cookie notices, comment counters, tags, menu words. A word
 * that may be a subhead as well counts only beside other furniture. Text that is nothing but
 * furniture is left as it is.
 */
@ServiceProvider(service = CleanRule.class, position = 700)
public final class RemoveFurniture extends LineRule {
  public RemoveFurniture() {
    super(
        "remove-furniture",
        RuleKind.REMOVAL,
        "Removes share buttons, advertising labels, newsletter boxes and the like");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    List<@Nullable Furniture> kinds = lines.kinds();
    if (kinds.stream().noneMatch(kind -> kind == null)) {
      return;
    }
    for (int i = 0; i < kinds.size(); i++) {
      Furniture kind = kinds.get(i);
      if (kind != null && kind != Furniture.RELATED) {
        proposal.remove(lines.get(i), kind.reason());
      }
    }
  }
}
