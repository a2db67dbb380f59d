package org.stet.cleanrules.removal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Phrases;
import org.stet.cleanrules.lines.Proposal;
import org.stet.cleanrules.lines.Reporters;
import org.stet.text.api.TextRange;

/**
 * Removes the marks by which agencies say that a take ends or goes on: {@code -30-}, {@code MORE},
 * {@code ###}, {@code ENDS}, on a line of their own at the end of the text; and its reporters and
 * editors there, as {@link Reporters} tells them.
 */
@ServiceProvider(service = CleanRule.class, position = 1200)
public final class RemoveSignOffs extends LineRule {
  private static final String REPORTERS = "The agency's reporters and editors, a sign-off";
  private static final Set<String> SIGN_OFFS = Phrases.verbatim("sign-offs.txt");

  public RemoveSignOffs() {
    super(
        "remove-sign-offs",
        RuleKind.REMOVAL,
        "Removes the marks for the end of a take, -30-, MORE, ###, and who reported and edited it");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    removeMarks(lines, proposal);
    removeReporters(lines, proposal);
  }

  private static void removeMarks(CopyLines lines, Proposal proposal) {
    for (int i = lines.size() - 1; i > 0; i--) {
      CopyLine line = lines.get(i);
      if (isReporters(line)) {
        continue;
      }
      if (!isMark(line)) {
        return;
      }
      proposal.remove(line, "A mark of the agency for the end of the take");
    }
  }

  private static boolean isMark(CopyLine line) {
    return line.isParagraph()
        && SIGN_OFFS.contains(line.words().strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isReporters(CopyLine line) {
    return Reporters.of(line).filter(whole -> whole.start() == 0).isPresent();
  }

  /** Goes up from the end of the text to the first line of the story that stays. */
  private static void removeReporters(CopyLines lines, Proposal proposal) {
    int end = lines.storyEnd();
    for (int i = lines.size() - 1; i > 0; i--) {
      CopyLine line = lines.get(i);
      Optional<TextRange> found = Reporters.of(line);
      if (isReporters(line)) {
        proposal.remove(line, REPORTERS);
      } else if (found.isPresent()) {
        TextRange bracket = lines.article().plainText(line.block()).toArticle(found.get());
        if (!lines.speech().isTouchedBy(bracket)) {
          proposal.replace(bracket, "", REPORTERS);
        }
        return;
      } else if (!isMark(line) && (i < end || line.endsSentence())) {
        return;
      }
    }
  }
}
