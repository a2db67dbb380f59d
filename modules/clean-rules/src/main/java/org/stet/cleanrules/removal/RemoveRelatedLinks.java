package org.stet.cleanrules.removal;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.Furniture;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Phrases.Match;
import org.stet.cleanrules.lines.Proposal;
import org.stet.cleanrules.lines.StoryEnd;
import org.stet.cleanrules.lines.Titles;

/**
 * Removes links to other stories: {@code Read more: ...} between paragraphs, and headings such as
 * {@code Most read} with the titles that follow. Below the story everything after such a heading
 * goes; inside it only titles, up to the next sentence.
 */
@ServiceProvider(service = CleanRule.class, position = 800)
public final class RemoveRelatedLinks extends LineRule {
  private static final int SHORTEST_TITLE = 5;
  private static final String REASON = "A link to another story";

  public RemoveRelatedLinks() {
    super(
        "remove-related-links",
        RuleKind.REMOVAL,
        "Removes links to other stories and lists of the most read");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    int end = StoryEnd.of(lines);
    boolean inList = false;
    boolean below = false;
    for (CopyLine line : lines.all()) {
      boolean anchor = line.index() > 0 && isAnchor(line);
      if (anchor) {
        proposal.remove(line, REASON);
        inList = isHeading(line);
        below |= inList && end > 0 && line.index() >= end;
      } else if (below) {
        proposal.remove(line, REASON);
      } else if (inList && isTitleOfAnother(lines, line)) {
        proposal.remove(line, REASON);
      } else {
        inList = false;
      }
    }
  }

  private static boolean isAnchor(CopyLine line) {
    return Furniture.RELATED.match(line) == Match.STRONG
        && (!line.isProse() || line.words().indexOf(':') > 0);
  }

  /** Whether the line only announces links, which follow. */
  private static boolean isHeading(CopyLine line) {
    int colon = line.words().indexOf(':');
    return colon < 0 || colon == line.words().length() - 1;
  }

  private static boolean isTitleOfAnother(CopyLines lines, CopyLine line) {
    boolean subhead =
        line.count() <= 8
            && line.blanksBefore() > 0
            && lines.after(line).filter(CopyLine::isProse).isPresent();
    return Titles.isTitle(line) && line.count() >= SHORTEST_TITLE && !subhead;
  }
}
