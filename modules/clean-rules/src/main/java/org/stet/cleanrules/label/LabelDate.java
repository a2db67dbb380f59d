package org.stet.cleanrules.label;

import org.jspecify.annotations.Nullable;
import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.Bylines;
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

  /**
   * Whether different days stand with lines between them, as in a chronicle, a diary or a list of
   * fixtures: they say when that was or will be.
   */
  private static boolean isChronicle(CopyLines lines) {
    @Nullable CopyLine dated = null;
    boolean other = false;
    for (CopyLine line : lines.all()) {
      boolean date = Dates.isDate(line);
      if (date && dated != null && other && !dated.key().equals(line.key())) {
        return true;
      }
      dated = date && dated == null ? line : dated;
      other |= dated != null && !date && !Bylines.isByline(line);
    }
    return false;
  }

  /** Whether the line above announces what follows: {@code The letter reads:}. */
  private static boolean isAnnounced(CopyLines lines, CopyLine line) {
    return line.index() > 0 && lines.get(line.index() - 1).lastMark() == ':';
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
      if (Dates.isDate(line) && !isAnnounced(lines, line)) {
        proposal.moveToHeader(line, FieldName.DATE, "The line is the date of the story");
      }
    }
  }
}
