package org.stet.cleanrules.label;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;

/**
 * Marks a paragraph that is quoted from its first character to its last as a block quote, if the
 * line below it is nothing but a dash and a name.
 */
@ServiceProvider(service = CleanRule.class, position = 2600)
public final class LabelQuotes extends LineRule {
  private static final int LONGEST_NAME = 12;

  public LabelQuotes() {
    super(
        "label-quotes",
        RuleKind.LABEL,
        "Marks a quotation with its speaker below as a block quote");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    if (!lines.isPaste()) {
      return;
    }
    for (CopyLine line : lines.all()) {
      boolean signed = lines.after(line).filter(LabelQuotes::isSignature).isPresent();
      if (signed && isQuoted(line)) {
        proposal.insert(line.range().start(), "> ", "A quotation with its speaker below it");
      }
    }
  }

  private static boolean isQuoted(CopyLine line) {
    String words = line.words();
    return line.isParagraph()
        && line.count() >= 4
        && line.startsWithMark()
        && "\"”“»«’'".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean isSignature(CopyLine line) {
    String words = line.words();
    boolean dash = words.startsWith("—") || words.startsWith("–") || words.startsWith("-- ");
    int name = 0;
    while (name < words.length() && !Character.isLetter(words.charAt(name))) {
      name++;
    }
    return line.isParagraph()
        && dash
        && !line.endsSentence()
        && line.count() <= LONGEST_NAME
        && name < words.length()
        && Character.isUpperCase(words.charAt(name));
  }
}
