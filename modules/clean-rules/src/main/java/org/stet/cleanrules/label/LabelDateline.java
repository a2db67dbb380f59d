package org.stet.cleanrules.label;

import java.util.Optional;
import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.Datelines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;
import org.stet.text.api.Dateline;
import org.stet.text.api.FieldName;
import org.stet.text.api.PlainText;
import org.stet.text.api.TextRange;

/** Moves the dateline from the start of the first paragraph to its own header line. */
@ServiceProvider(service = CleanRule.class, position = 2200)
public final class LabelDateline extends LineRule {
  private static final int REACH = 6;
  private static final String REASON = "The place and agency before the dash are the dateline";

  public LabelDateline() {
    super(
        "label-dateline",
        RuleKind.LABEL,
        "Moves the place and agency before the first sentence to the dateline");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    if (lines.has(FieldName.DATELINE) || !lines.isPaste()) {
      return;
    }
    for (int i = 0; i < lines.size() && i < REACH; i++) {
      CopyLine line = lines.get(i);
      Optional<Dateline> found = line.isParagraph() ? Datelines.at(line.words()) : Optional.empty();
      if (found.isPresent()) {
        move(lines, line, found.get(), proposal);
        return;
      }
      if (line.isProse()) {
        return;
      }
    }
  }

  private static void move(CopyLines lines, CopyLine line, Dateline dateline, Proposal proposal) {
    PlainText plain = lines.article().plainText(line.block());
    int start = line.block().words().start();
    int length = dateline.story();
    int end = plain.toArticle(new TextRange(length, line.words().length())).start();
    TextRange place = plain.toArticle(dateline.words());
    TextRange whole = new TextRange(start, end);
    if (!lines.speech().isTouchedBy(whole) && !startsWithMark(line, length)) {
      proposal.replace(whole, "", REASON);
      proposal.addField(FieldName.DATELINE, place, REASON);
    }
  }

  /** Whether what follows would be read as a mark at the start of a line. */
  private static boolean startsWithMark(CopyLine line, int length) {
    char next = line.words().charAt(length);
    boolean mark = !Character.isLetterOrDigit(next) && "\"“„«‘'`‚".indexOf(next) < 0;
    int colon = line.words().indexOf(": ", length);
    return mark || (colon > 0 && colon < length + 12);
  }
}
