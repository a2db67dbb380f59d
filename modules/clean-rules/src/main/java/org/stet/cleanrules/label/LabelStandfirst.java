package org.stet.cleanrules.label;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;
import org.stet.cleanrules.lines.StoryTop;
import org.stet.text.api.FieldName;

/**
 * Makes the sentence under the headline the standfirst, if a byline, date, picture or subhead
 * follows it, blank lines or indents set it apart, or the text repeats it. Works before the
 * headline moves, while it can be seen what stands close to it.
 */
@ServiceProvider(service = CleanRule.class, position = 1800)
public final class LabelStandfirst extends LineRule {
  public LabelStandfirst() {
    super(
        "label-standfirst",
        RuleKind.LABEL,
        "Makes a sentence between headline and text the standfirst");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    StoryTop.of(lines)
        .standfirst()
        .ifPresent(
            line ->
                proposal.moveToHeader(
                    line, FieldName.STANDFIRST, "A sentence set apart under the headline"));
  }
}
