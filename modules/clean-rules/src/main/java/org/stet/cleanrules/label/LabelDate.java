package org.stet.cleanrules.label;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.Dates;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;
import org.stet.cleanrules.lines.StoryTop;
import org.stet.text.api.FieldName;

/** Moves a line above the text that is nothing but a date to the date field. */
@ServiceProvider(service = CleanRule.class, position = 2100)
public final class LabelDate extends LineRule {
  public LabelDate() {
    super(
        "label-date", RuleKind.LABEL, "Moves a line that is nothing but a date to the date field");
  }

  /** Whether dates stand between paragraphs, as in a chronicle: they say when that was. */
  private static boolean isChronicle(CopyLines lines) {
    boolean text = false;
    boolean dated = false;
    for (CopyLine line : lines.all()) {
      boolean date = Dates.isDate(line);
      if (date && text && dated) {
        return true;
      }
      dated |= date;
      text |= dated && !date && line.isSentence();
    }
    return false;
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    if (lines.size() < 2 || lines.has(FieldName.DATE) || !lines.isPaste()) {
      return;
    }
    int end = StoryTop.of(lines).end();
    if (isChronicle(lines)) {
      return;
    }
    for (CopyLine line : lines.all().subList(0, end)) {
      if (Dates.isDate(line)) {
        proposal.moveToHeader(line, FieldName.DATE, "The line is the date of the story");
      }
    }
  }
}
