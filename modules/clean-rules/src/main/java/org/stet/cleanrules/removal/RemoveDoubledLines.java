package org.stet.cleanrules.removal;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;
import org.stet.text.api.FieldName;

/**
 * Removes the second of two equal lines: a line of four words or more right below the same line,
 * and the headline where it stands again, as a browser's title or over a player.
 */
@ServiceProvider(service = CleanRule.class, position = 1000)
public final class RemoveDoubledLines extends LineRule {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_TITLE = 3;

  public RemoveDoubledLines() {
    super(
        "remove-doubled-lines",
        RuleKind.REMOVAL,
        "Removes the second of two equal lines and the headline where it is repeated");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    String title = lines.article().field(FieldName.HEADLINE).map(CopyLine::fold).orElse("");
    if (title.isEmpty() && lines.size() > 0 && !lines.get(0).endsSentence()) {
      title = lines.get(0).key();
    }
    String above = "";
    for (CopyLine line : lines.all()) {
      if (!line.isParagraph() || line.key().isEmpty()) {
        above = "";
        continue;
      }
      boolean below = line.count() >= SHORTEST && line.words().equals(above);
      boolean again =
          line.key().equals(title)
              && line.count() >= SHORTEST_TITLE
              && (line.index() > 0 || lines.has(FieldName.HEADLINE))
              && !line.endsSentence();
      if (below || again) {
        proposal.remove(line, below ? "The line stands twice" : "The headline stands again");
      } else {
        above = line.words();
      }
    }
  }
}
