package org.stet.cleanrules.layout;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * Makes runs of spaces and tabs inside a paragraph one space, and other spaces that stand alone
 * plain ones. A no-break space stays before a number's unit or a French mark, where it means
 * something. Lines set in columns are left alone.
 */
@ServiceProvider(service = CleanRule.class, position = 300)
public final class TidySpaces extends LineRule {
  public TidySpaces() {
    super(
        "tidy-spaces", RuleKind.LAYOUT, "Makes runs of spaces and stray no-break spaces one space");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    for (CopyLine line : lines.all()) {
      Role role = line.block().role();
      boolean kept = role == Role.TABLE || role == Role.NOTE;
      if (!kept && !isColumn(lines, line)) {
        tidy(lines.article().text(), line, proposal);
      }
    }
  }

  /** Whether the line has wide gaps and stands beside another that has. */
  private static boolean isColumn(CopyLines lines, CopyLine line) {
    return hasGap(line)
        && (lines.before(line).filter(TidySpaces::hasGap).isPresent()
            || lines.after(line).filter(TidySpaces::hasGap).isPresent());
  }

  private static boolean hasGap(CopyLine line) {
    return line.words().contains("   ") || line.words().indexOf('\t') > 0;
  }

  private static void tidy(String text, CopyLine line, Proposal proposal) {
    int at = line.block().words().start();
    int end = line.block().words().end();
    while (at < end) {
      if (!isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < end && isSpace(text.charAt(at))) {
        at++;
      }
      TextRange run = new TextRange(start, at);
      String found = run.in(text);
      if (found.length() > 1) {
        proposal.replace(run, " ", "A run of spaces");
      } else if (!found.equals(" ") && !means(text, start)) {
        proposal.replace(run, " ", "A space of another kind");
      }
    }
  }

  private static boolean isSpace(char c) {
    return c != '\n' && (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  /**
   * Whether a space that does not break has a reason at {@code at}: {@code 5 kg}, {@code « oui »}.
   */
  private static boolean means(String text, int at) {
    char space = text.charAt(at);
    if ((space != '\u00a0' && space != '\u202f') || at == 0 || at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return Character.isDigit(before)
        || Character.isDigit(after)
        || before == '«'
        || ":;!?»%€".indexOf(after) >= 0;
  }
}
