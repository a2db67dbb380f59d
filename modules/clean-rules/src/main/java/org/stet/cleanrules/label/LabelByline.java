package org.stet.cleanrules.label;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.Bylines;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;
import org.stet.cleanrules.lines.StoryTop;
import org.stet.text.api.FieldName;

/** Moves lines such as {@code By ANN BELL, Associated Press} above the text to the byline. */
@ServiceProvider(service = CleanRule.class, position = 2000)
public final class LabelByline extends LineRule {
  public LabelByline() {
    super(
        "label-byline", RuleKind.LABEL, "Moves a line that says who wrote the story to the byline");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    if (lines.size() < 2 || lines.has(FieldName.BYLINE) || !lines.isPaste()) {
      return;
    }
    int end = StoryTop.of(lines).end();
    for (CopyLine line : lines.all().subList(0, end)) {
      if (Bylines.isByline(line)) {
        proposal.moveToHeader(line, FieldName.BYLINE, "The line says who wrote the story");
        lines
            .after(line)
            .filter(Bylines::isRole)
            .ifPresent(
                role ->
                    proposal.moveToHeader(role, FieldName.BYLINE, "The line says what they are"));
      }
    }
  }
}
