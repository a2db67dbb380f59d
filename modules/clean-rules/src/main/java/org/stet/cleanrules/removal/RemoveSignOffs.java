package org.stet.cleanrules.removal;

import java.util.Locale;
import java.util.Set;
import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Phrases;
import org.stet.cleanrules.lines.Proposal;

/**
 * Removes the marks by which agencies say that a take ends or goes on: {@code -30-}, {@code MORE},
 * {@code ###}, {@code ENDS}. They stand on a line of their own at the end of the text.
 */
@ServiceProvider(service = CleanRule.class, position = 1200)
public final class RemoveSignOffs extends LineRule {
  private static final Set<String> SIGN_OFFS = Phrases.verbatim("sign-offs.txt");

  public RemoveSignOffs() {
    super(
        "remove-sign-offs",
        RuleKind.REMOVAL,
        "Removes the marks for the end of a take: -30-, MORE, ###, ENDS");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    for (int i = lines.size() - 1; i > 0; i--) {
      CopyLine line = lines.get(i);
      boolean mark = SIGN_OFFS.contains(line.words().strip().toLowerCase(Locale.ROOT));
      if (!line.isParagraph() || !mark) {
        return;
      }
      proposal.remove(line, "A mark of the agency for the end of the take");
    }
  }
}
