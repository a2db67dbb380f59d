package org.stet.cleanrules.label;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;
import org.stet.cleanrules.lines.StoryTop;
import org.stet.text.api.FieldName;

/** Makes the first line the headline, if it is a title and prose stands below it. */
@ServiceProvider(service = CleanRule.class, position = 1900)
public final class LabelHeadline extends LineRule {
  public LabelHeadline() {
    super("label-headline", RuleKind.LABEL, "Makes a title above the text the headline");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    StoryTop.of(lines)
        .headline()
        .ifPresent(
            line ->
                proposal.moveToHeader(
                    line, FieldName.HEADLINE, "A title with prose below it is the headline"));
  }
}
