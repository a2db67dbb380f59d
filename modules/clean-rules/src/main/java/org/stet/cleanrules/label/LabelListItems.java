package org.stet.cleanrules.label;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;
import org.stet.text.api.TextRange;

/**
 * Marks lines that begin with a bullet as list items; with a hyphen or dash, which open speech in
 * some languages, only where two follow on each other and nothing in them is asked or cried.
 */
@ServiceProvider(service = CleanRule.class, position = 2500)
public final class LabelListItems extends LineRule {
  private static final String BULLETS = "•▪◦‣●■·";
  private static final String DASHES = "-–*";

  public LabelListItems() {
    super("label-list-items", RuleKind.LABEL, "Marks lines that begin with a bullet as list items");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    if (!lines.isPaste()) {
      return;
    }
    for (CopyLine line : lines.all()) {
      boolean beside =
          lines.before(line).filter(LabelListItems::isDashed).isPresent()
              || lines.after(line).filter(LabelListItems::isDashed).isPresent();
      if (starts(line, BULLETS) || (isDashed(line) && beside)) {
        TextRange words = line.block().words();
        int end = lines.article().plainText(line.block()).toArticle(new TextRange(1, 2)).end();
        TextRange mark = new TextRange(line.range().start(), Math.min(end, words.end()));
        proposal.replace(mark, "- ", "The line is an item of a list");
      }
    }
  }

  private static boolean isDashed(CopyLine line) {
    return starts(line, DASHES)
        && "?!\"”»".indexOf(line.words().charAt(line.words().length() - 1)) < 0;
  }

  private static boolean starts(CopyLine line, String marks) {
    String words = line.words();
    return line.isParagraph()
        && words.length() > 2
        && marks.indexOf(words.charAt(0)) >= 0
        && Character.isWhitespace(words.charAt(1));
  }
}
