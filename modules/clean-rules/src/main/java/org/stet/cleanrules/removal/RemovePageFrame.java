package org.stet.cleanrules.removal;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.PageFrame;
import org.stet.cleanrules.lines.Proposal;
import org.stet.text.api.FieldName;

/**
 * Removes the menus above and the link lists below a story where a whole page was pasted. Only a
 * paste without a headline yet is looked at.
 */
@ServiceProvider(service = CleanRule.class, position = 600)
public final class RemovePageFrame extends LineRule {
  public RemovePageFrame() {
    super(
        "remove-page-frame",
        RuleKind.REMOVAL,
        "Removes the menus above and the link lists below a story on a pasted page");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    if (!lines.isPaste() || lines.has(FieldName.HEADLINE)) {
      return;
    }
    PageFrame frame = PageFrame.of(lines);
    for (int i = 0; i < frame.start(); i++) {
      proposal.remove(lines.get(i), "A line of the page above the story");
    }
    for (int i = frame.end(); i < lines.size(); i++) {
      proposal.remove(lines.get(i), "A line of the page below the story");
    }
  }
}
