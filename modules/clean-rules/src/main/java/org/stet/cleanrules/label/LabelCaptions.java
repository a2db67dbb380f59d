package org.stet.cleanrules.label;

import java.util.List;
import java.util.Optional;
import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.Credits;
import org.stet.cleanrules.lines.Credits.Credit;
import org.stet.cleanrules.lines.Dates;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Proposal;
import org.stet.text.api.FieldName;
import org.stet.text.api.PlainText;
import org.stet.text.api.TextRange;

/**
 * Makes a line with a picture's credit a picture line, the credit in brackets at its end; a credit
 * on a line of its own joins the caption above it, if that is one, and is a picture line without
 * caption otherwise.
 */
@ServiceProvider(service = CleanRule.class, position = 2300)
public final class LabelCaptions extends LineRule {
  private static final String REASON = "A line with a picture's credit is its caption";

  private static final String APART = "A space stands between a caption and its credit";

  /** How many credits below a sentence show that sentences over credits are captions here. */
  private static final int PATTERN = 3;

  private static final int DEEPEST = 12;
  private static final int LONGEST_CAPTION = 40;

  public LabelCaptions() {
    super("label-captions", RuleKind.LABEL, "Makes a line with a picture credit a picture line");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    if (lines.size() < 2 || !lines.isPaste()) {
      return;
    }
    List<Optional<Credit>> credits = lines.all().stream().map(Credits::of).toList();
    boolean pattern = isPattern(lines, credits);
    int taken = -1;
    for (CopyLine line : lines.all()) {
      Optional<Credit> found = credits.get(line.index());
      if (found.isEmpty() || line.range().start() != line.block().words().start()) {
        continue;
      }
      Credit credit = found.get();
      if (credit.isAlone()) {
        boolean above = line.index() - 1 > taken && isCaptionOf(lines, line, pattern);
        if (credit.sure() || above) {
          Optional<CopyLine> caption = above ? lines.before(line) : Optional.empty();
          taken = alone(lines, line, credit, caption, proposal) ? line.index() : taken;
        }
      } else if (isShown(lines, line, credit)) {
        taken = inline(lines, line, credit, proposal) ? line.index() : taken;
      }
    }
  }

  /**
   * Whether position and shape show that a name at the end is a picture's credit. After a sentence
   * a bracket alone does not show it: the sentence must stand in the story's top, below a
   * standfirst or above a title, and say nothing in anybody's words.
   */
  private static boolean isShown(CopyLines lines, CopyLine line, Credit credit) {
    String caption = line.words().substring(0, credit.whole().start()).strip();
    boolean sentence =
        !caption.isEmpty() && ".!?\"”»".indexOf(caption.charAt(caption.length() - 1)) >= 0;
    if (credit.stated() || !sentence) {
      return true;
    }
    boolean titleBelow = lines.after(line).filter(below -> !below.isSentence()).isPresent();
    return isAboveText(lines, line)
        && (titleBelow || lines.has(FieldName.STANDFIRST))
        && isSingle(caption)
        && line.count() <= LONGEST_CAPTION
        && !lines.speech().isTouchedBy(line.range());
  }

  /** Whether {@code line} stands above all prose and is not the last line. */
  private static boolean isAboveText(CopyLines lines, CopyLine line) {
    return line.index() < DEEPEST
        && line.index() < lines.size() - 1
        && lines.all().subList(0, line.index()).stream().noneMatch(CopyLine::isProse);
  }

  /** Whether sentence and credit below it come back so often that the sentences are captions. */
  private static boolean isPattern(CopyLines lines, List<Optional<Credit>> credits) {
    int pairs = 0;
    for (CopyLine line : lines.all()) {
      boolean credit = credits.get(line.index()).filter(Credit::isAlone).isPresent();
      pairs += credit && lines.before(line).filter(CopyLine::isSentence).isPresent() ? 1 : 0;
    }
    return pairs >= PATTERN;
  }

  /** Whether the line above {@code credit} is the caption it belongs to. */
  private static boolean isCaptionOf(CopyLines lines, CopyLine credit, boolean pattern) {
    Optional<CopyLine> found = lines.before(credit);
    if (found.isEmpty()) {
      return false;
    }
    CopyLine line = found.get();
    if (!line.isParagraph()
        || line.count() < 3
        || line.count() > LONGEST_CAPTION
        || Dates.isDate(line)
        || line.block().words().start() != line.range().start()
        || line.words().endsWith("]")) {
      return false;
    }
    if (!line.endsSentence()) {
      return line.count() >= 4;
    }
    boolean textAbove =
        lines.before(line).filter(above -> above.isParagraph() && above.isSentence()).isPresent();
    boolean close = credit.blanksBefore() < line.blanksBefore();
    return isSingle(line.words()) && (close || (pattern && !textAbove));
  }

  /** Whether {@code words} are one sentence. */
  private static boolean isSingle(String words) {
    for (int i = 0; i + 2 < words.length(); i++) {
      if (".!?".indexOf(words.charAt(i)) >= 0
          && words.charAt(i + 1) == ' '
          && Character.isUpperCase(words.charAt(i + 2))
          && i > 2
          && Character.isLowerCase(words.charAt(i - 1))
          && Character.isLowerCase(words.charAt(i - 2))) {
        return false;
      }
    }
    return true;
  }

  private static boolean inline(CopyLines lines, CopyLine line, Credit credit, Proposal proposal) {
    PlainText plain = lines.article().plainText(line.block());
    TextRange whole = plain.toArticle(credit.whole());
    TextRange name = plain.toArticle(credit.name());
    TextRange opening = new TextRange(whole.start(), name.start());
    TextRange closing = new TextRange(name.end(), whole.end());
    if (lines.speech().isTouchedBy(whole)
        || lines.speech().isTouchedBy(TextRange.at(whole.end()))) {
      return false;
    }
    proposal.insert(line.range().start(), "Picture: ", REASON);
    if (isGlued(lines, opening) && opening.in(lines.article().text()).equals("[")) {
      proposal.insert(opening.start(), " ", APART);
    }
    replace(lines, opening, "[", proposal);
    replace(lines, closing, "]", proposal);
    return true;
  }

  /** Whether a credit follows the last word of its caption without a space between them. */
  private static boolean isGlued(CopyLines lines, TextRange opening) {
    int start = opening.start();
    return start > 0 && !Character.isWhitespace(lines.article().text().charAt(start - 1));
  }

  private static boolean alone(
      CopyLines lines,
      CopyLine line,
      Credit credit,
      Optional<CopyLine> caption,
      Proposal proposal) {
    PlainText plain = lines.article().plainText(line.block());
    TextRange name = plain.toArticle(credit.name());
    TextRange closing = new TextRange(name.end(), line.range().end());
    int start = caption.map(above -> above.range().end()).orElse(line.range().start());
    TextRange opening = new TextRange(start, name.start());
    if (lines.speech().isTouchedBy(line.range())
        || lines.speech().isTouchedBy(TextRange.at(start))) {
      return false;
    }
    int at = caption.map(above -> above.range().start()).orElse(line.range().start());
    if (caption.isPresent()) {
      proposal.insert(at, "Picture: ", REASON);
      replace(lines, opening, " [", proposal);
    } else {
      replace(lines, opening, "Picture: [", proposal);
    }
    replace(lines, closing, "]", proposal);
    return true;
  }

  private static void replace(CopyLines lines, TextRange range, String words, Proposal proposal) {
    if (!range.in(lines.article().text()).equals(words)) {
      proposal.replace(range, words, REASON);
    }
  }
}
