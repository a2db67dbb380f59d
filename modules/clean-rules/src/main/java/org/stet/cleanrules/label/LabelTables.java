package org.stet.cleanrules.label;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;
import org.stet.cleanrules.lines.Tables;
import org.stet.cleanrules.lines.Tables.Table;
import org.stet.text.api.TextRange;

/**
 * Puts lines that stand in columns between the fences of a table, so that they keep their spaces.
 * It comes before the rules that join lines and make runs of spaces one.
 */
@ServiceProvider(service = CleanRule.class, position = 150)
public final class LabelTables extends LineRule {
  private static final String REASON = "Lines in columns are a table";

  public LabelTables() {
    super("label-tables", RuleKind.LABEL, "Makes lines that stand in columns a table");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    if (!lines.isPaste()) {
      return;
    }
    String text = lines.article().text();
    for (Table table : Tables.of(lines)) {
      int start = text.lastIndexOf('\n', table.first().range().start() - 1) + 1;
      int end = table.last().range().end();
      if (!lines.speech().isTouchedBy(new TextRange(start, end))
          && !lines.speech().isTouchedBy(TextRange.at(start))) {
        proposal.insert(start, "```agate\n", REASON);
        proposal.insert(end, "\n```", REASON);
      }
    }
  }
}
