package org.stet.cleanrules.removal;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;
import org.stet.cleanrules.lines.Rights;
import org.stet.cleanrules.lines.StoryEnd;
import org.stet.text.api.FieldName;

/** Removes further notices of rights below a story whose copyright is known. */
@ServiceProvider(service = CleanRule.class, position = 1100)
public final class RemoveRightsNotices extends LineRule {
  public RemoveRightsNotices() {
    super(
        "remove-rights-notices",
        RuleKind.REMOVAL,
        "Removes notices of rights once the copyright is in its field");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    if (!lines.has(FieldName.COPYRIGHT)) {
      return;
    }
    int end = StoryEnd.of(lines);
    for (int i = Math.max(1, end - 2); i < lines.size(); i++) {
      CopyLine line = lines.get(i);
      if (Rights.isNotice(line)) {
        proposal.remove(line, "A notice of rights, not part of the story");
      }
    }
  }
}
