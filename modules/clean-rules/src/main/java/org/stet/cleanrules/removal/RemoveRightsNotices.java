package org.stet.cleanrules.removal;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;
import org.stet.cleanrules.lines.Rights;
import org.stet.text.api.FieldName;

/**
 * Removes notices of rights below a story: those that name nobody, and further ones where the
 * copyright is known.
 */
@ServiceProvider(service = CleanRule.class, position = 1100)
public final class RemoveRightsNotices extends LineRule {
  public RemoveRightsNotices() {
    super(
        "remove-rights-notices",
        RuleKind.REMOVAL,
        "Removes notices of rights that add nothing to the copyright field");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    boolean known = lines.has(FieldName.COPYRIGHT);
    int end = lines.storyEnd();
    for (int i = Math.max(1, end - 2); i < lines.size(); i++) {
      CopyLine line = lines.get(i);
      if (Rights.isNotice(line) && (known || !Rights.names(line))) {
        proposal.remove(line, "A notice of rights, not part of the story");
      }
    }
  }
}
