package org.stet.cleanrules.label;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.Credits;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;
import org.stet.cleanrules.lines.Titles;
import org.stet.text.api.Role;

/**
 * Marks short lines without a full stop that stand alone between paragraphs as subheads. Several in
 * a row are a list and not marked, and so is nothing in an article whose reader knew its blocks.
 */
@ServiceProvider(service = CleanRule.class, position = 2400)
public final class LabelSubheads extends LineRule {
  private static final int LONGEST = 12;

  public LabelSubheads() {
    super("label-subheads", RuleKind.LABEL, "Marks short lines between paragraphs as subheads");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    if (!lines.isPaste() || lines.has(Role.SUBHEAD)) {
      return;
    }
    for (CopyLine line : lines.all()) {
      if (isSubhead(lines, line)) {
        int start = line.range().start();
        // A backslash that kept the line from being read as a mark is not needed behind one.
        int words = line.block().words().start();
        if (words == start) {
          proposal.insert(start, "## ", "A short line between paragraphs is a subhead");
        }
      }
    }
  }

  private static boolean isSubhead(CopyLines lines, CopyLine line) {
    if (!Titles.isTitle(line)
        || line.count() > LONGEST
        || line.startsLowerCase()
        || Credits.of(line).isPresent()
        || (line.endsSentence() && (line.count() < 3 || line.startsWithMark()))) {
      return false;
    }
    boolean textBelow = lines.after(line).filter(LabelSubheads::isText).isPresent();
    boolean textAbove =
        line.index() == 0
            ? !lines.article().fields().isEmpty()
            : lines.before(line).filter(above -> isText(above) || !above.isParagraph()).isPresent();
    return textBelow && textAbove;
  }

  private static boolean isText(CopyLine line) {
    return line.isParagraph()
        && (line.isSentence() || (line.count() >= 8 && line.lastMark() == ':'));
  }
}
