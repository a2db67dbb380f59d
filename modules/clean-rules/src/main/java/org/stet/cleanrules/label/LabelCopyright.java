package org.stet.cleanrules.label;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;
import org.stet.cleanrules.lines.Rights;
import org.stet.text.api.FieldName;

/** Moves the first copyright line below the story to the copyright field. */
@ServiceProvider(service = CleanRule.class, position = 400)
public final class LabelCopyright extends LineRule {
  public LabelCopyright() {
    super("label-copyright", RuleKind.LABEL, "Moves the copyright line to the copyright field");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    if (lines.size() < 2 || lines.has(FieldName.COPYRIGHT)) {
      return;
    }
    for (int i = Math.max(1, lines.storyEnd() - 1); i < lines.size(); i++) {
      CopyLine line = lines.get(i);
      if (Rights.names(line)) {
        proposal.moveToHeader(line, FieldName.COPYRIGHT, "The line says who holds the rights");
        return;
      }
    }
  }
}
