package org.stet.cleanrules.removal;

import java.util.regex.Pattern;
import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.Furniture;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Phrases.Match;
import org.stet.cleanrules.lines.Proposal;
import org.stet.cleanrules.lines.Titles;
import org.stet.text.api.Role;

/**
 * Removes links to other stories: {@code Read more: ...} between paragraphs, and headings such as
 * {@code Most read} with the titles that follow. Below the story everything after such a heading
 * goes; inside it only titles, up to the next sentence.
 */
@ServiceProvider(service = CleanRule.class, position = 800)
public final class RemoveRelatedLinks extends LineRule {
  private static final int SHORTEST_TITLE = 5;
  private static final int FEWEST_TITLES = 2;
  private static final int LONGEST_HEADING = 6;
  private static final int FEWEST_HEADINGS = 3;

  /** Words in lower case that a sentence has at the least. */
  private static final int FEWEST_LOWER = 4;

  private static final Pattern WORD_GAP = Pattern.compile("\\s+");
  private static final String REASON = "A link to another story";

  public RemoveRelatedLinks() {
    super(
        "remove-related-links",
        RuleKind.REMOVAL,
        "Removes links to other stories and lists of the most read");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    int end = lines.storyEnd();
    boolean inList = false;
    boolean below = false;
    int last = -1;
    for (CopyLine line : lines.all()) {
      boolean anchor = line.index() > 0 && isAnchor(lines, line) && !isNews(line, end);
      if (anchor) {
        proposal.remove(line, REASON);
        inList = isHeading(line);
        below |= inList && end > 0 && line.index() >= end && !goesOn(lines, line);
        last = below && last < 0 ? lastParagraph(lines, line) : last;
      } else if (below && line.index() != last) {
        proposal.remove(line, REASON);
      } else if (inList && isTitleOfAnother(lines, line)) {
        proposal.remove(line, REASON);
      } else {
        inList = false;
      }
    }
  }

  /**
   * Whether the story goes on below {@code heading}, in lists under headings of its own: then more
   * stands there than above.
   */
  private static boolean goesOn(CopyLines lines, CopyLine heading) {
    int above = 0;
    int below = 0;
    int headings = 0;
    for (CopyLine line : lines.all()) {
      if (line.index() < heading.index()) {
        above += line.count();
      } else if (line.index() > heading.index()) {
        below += line.count();
        headings += line.block().role() == Role.SUBHEAD && !isAnchor(lines, line) ? 1 : 0;
      }
    }
    return headings >= FEWEST_HEADINGS && below > above;
  }

  /**
   * The last line, if it is the only prose below {@code heading} and several titles without any
   * stand between: such a list has no teasers, and the prose is rather the end of the story.
   */
  private static int lastParagraph(CopyLines lines, CopyLine heading) {
    int last = lines.size() - 1;
    boolean apart = lines.get(last).isProse() && lines.get(last).blanksBefore() > 0;
    if (!apart || last - heading.index() <= FEWEST_TITLES) {
      return -1;
    }
    for (int i = heading.index() + 1; i < last; i++) {
      if (!Titles.isTitle(lines.get(i)) || lines.get(i).endsSentence()) {
        return -1;
      }
    }
    return last;
  }

  private static boolean isAnchor(CopyLines lines, CopyLine line) {
    boolean related =
        Furniture.RELATED.match(line) == Match.STRONG
            || (lines.kinds().get(line.index()) == Furniture.RELATED
                && Furniture.RELATED.match(line) == Match.NONE);
    return related && (!line.isProse() || line.words().indexOf(':') > 0);
  }

  /**
   * Whether {@code line} stands inside the story and says a whole sentence after its label: {@code
   * Read more: the report runs to 400 pages and names nobody.}
   */
  private static boolean isNews(CopyLine line, int storyEnd) {
    String rest = line.words().substring(line.words().indexOf(':') + 1).strip();
    long lowerCase =
        rest.isEmpty() ? 0 : WORD_GAP.splitAsStream(rest).filter(RemoveRelatedLinks::isLow).count();
    return line.index() < storyEnd
        && line.isProse()
        && rest.endsWith(".")
        && !rest.endsWith("..")
        && lowerCase >= FEWEST_LOWER;
  }

  private static boolean isLow(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  /** Whether the line only announces links, which follow. */
  private static boolean isHeading(CopyLine line) {
    int colon = line.words().indexOf(':');
    boolean link = colon < 0 && line.count() > LONGEST_HEADING;
    return (colon < 0 && !link) || colon == line.words().length() - 1;
  }

  private static boolean isTitleOfAnother(CopyLines lines, CopyLine line) {
    boolean subhead =
        line.count() <= 8
            && line.blanksBefore() > 0
            && lines.after(line).filter(CopyLine::isProse).isPresent();
    return Titles.isTitle(line) && line.count() >= SHORTEST_TITLE && !subhead;
  }
}
