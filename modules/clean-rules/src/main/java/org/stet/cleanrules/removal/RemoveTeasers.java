package org.stet.cleanrules.removal;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;

/**
 * Removes teasers of other stories below the story: titles that stand twice, one after the other
 * (the picture's text and the link's), each with a sentence or two below. The teasers must reach to
 * the end of the text.
 */
@ServiceProvider(service = CleanRule.class, position = 900)
public final class RemoveTeasers extends LineRule {
  private static final int MOST_SENTENCES = 2;
  private static final int SHORTEST_TITLE = 2;

  public RemoveTeasers() {
    super(
        "remove-teasers",
        RuleKind.REMOVAL,
        "Removes teasers of other stories below the story, told by their doubled titles");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    int first = lines.size();
    int since = 0;
    for (int i = lines.size() - 1; i > 0; i--) {
      if (isDoubled(lines, i)) {
        first = i - 1;
        since = 0;
        i--;
      } else if (++since > MOST_SENTENCES) {
        break;
      }
    }
    if (!hasStory(lines, first)) {
      return;
    }
    for (int i = first; i < lines.size(); i++) {
      proposal.remove(lines.get(i), "A teaser of another story");
    }
  }

  /** Whether the line at {@code index} says the same as the one above. */
  private static boolean isDoubled(CopyLines lines, int index) {
    CopyLine line = lines.get(index);
    CopyLine above = lines.get(index - 1);
    return line.isParagraph()
        && above.isParagraph()
        && line.count() >= SHORTEST_TITLE
        && line.key().equals(above.key());
  }

  private static boolean hasStory(CopyLines lines, int end) {
    int prose = 0;
    for (int i = 0; i < end; i++) {
      prose += lines.get(i).isProse() ? 1 : 0;
    }
    return prose >= 2;
  }
}
