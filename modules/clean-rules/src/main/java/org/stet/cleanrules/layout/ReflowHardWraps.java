package org.stet.cleanrules.layout;

import java.util.Locale;
import java.util.Optional;
import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.Bylines;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.Credits;
import org.stet.cleanrules.lines.Furniture;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Phrases;
import org.stet.cleanrules.lines.Proposal;
import org.stet.text.api.TextRange;

/**
 * Joins lines that a mailer or a terminal wrapped. Two lines are joined if the text is wrapped at a
 * width and the next word would not have fitted, or if the first stops in mid-sentence and the
 * second goes on in lower case. A blank line, an indent or a mark starts a new paragraph.
 *
 * <p>A hyphen at the end of a line goes only where {@link DividedWords} has evidence for it.
 */
@ServiceProvider(service = CleanRule.class, position = 200)
public final class ReflowHardWraps extends LineRule {
  private static final int MID_SENTENCE = 5;

  private static final int LONGEST_LINK = 10;

  /** How many lines a sentence is followed over to see whether it ends. */
  private static final int LONGEST_SENTENCE = 20;

  private static final Phrases JOINTS = Phrases.load("joints.txt");

  public ReflowHardWraps() {
    super(
        "reflow-hard-wraps",
        RuleKind.REPAIR,
        "Joins lines that were wrapped on the way into paragraphs");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    WrapWidth width = WrapWidth.of(lines);
    DividedWords divided = null;
    int joinedWords = 0;
    int blanksAbove = 0;
    for (int i = 1; i < lines.size(); i++) {
      CopyLine line = lines.get(i - 1);
      CopyLine next = lines.get(i);
      blanksAbove = joinedWords == 0 ? line.blanksBefore() : blanksAbove;
      joinedWords += line.count();
      boolean caption =
          blanksAbove > 0
              && joinedWords >= MID_SENTENCE
              && isCaption(line, next, lines.after(next));
      boolean cut = DropCap.opens(line, next) || isCutAtLink(line, next, lines.after(next));
      if (cut || isOne(line, next, caption, joinedWords, width, ends(lines, i))) {
        if (divided == null) {
          divided = DividedWords.of(lines, width.isKnown());
        }
        join(lines, line, next, divided, proposal);
      } else {
        joinedWords = 0;
      }
    }
  }

  private static boolean isOne(
      CopyLine line,
      CopyLine next,
      boolean caption,
      int wordsSoFar,
      WrapWidth width,
      boolean sentenceEnds) {
    if (!line.isParagraph() || !next.isParagraph() || next.blanksBefore() > 0) {
      return false;
    }
    if (Bylines.isCut(line)) {
      return Bylines.isRest(next);
    }
    if (next.indent() > line.indent() + 1
        || startsAnew(next)
        || hasColumns(line)
        || hasColumns(next)
        || line.words().startsWith("http")) {
      return false;
    }
    if (width.isFull(line, next) || DividedWords.isDivided(line, next)) {
      return true;
    }
    if (line.endsSentence() || ":;|".indexOf(line.lastMark()) >= 0) {
      return false;
    }
    if (caption) {
      return true;
    }
    boolean goesOn = next.startsLowerCase() && next.count() >= 2 && wordsSoFar >= MID_SENTENCE;
    boolean endsWell = isTorn(line) || sentenceEnds || next.words().endsWith("]");
    return (goesOn && endsWell)
        || (isTorn(line) && wordsSoFar >= MID_SENTENCE && !line.words().isEmpty());
  }

  /**
   * Whether what goes on in lower case from the line {@code at} on comes to the end of a sentence.
   */
  private static boolean ends(CopyLines lines, int at) {
    int last = at;
    while (!lines.get(last).endsSentence()
        && last - at < LONGEST_SENTENCE
        && last + 1 < lines.size()
        && lines.get(last + 1).isParagraph()
        && lines.get(last + 1).blanksBefore() == 0
        && lines.get(last + 1).startsLowerCase()) {
      last++;
    }
    return lines.get(last).endsSentence();
  }

  /**
   * Whether a sentence was cut where a link stands in it: the line goes on with a comma or stop, or
   * with a few words below which it does.
   */
  private static boolean isCutAtLink(CopyLine line, CopyLine next, Optional<CopyLine> after) {
    if (!line.isParagraph()
        || !next.isParagraph()
        || next.blanksBefore() > 1
        || line.endsSentence()
        || line.words().isEmpty()) {
      return false;
    }
    boolean below =
        after
            .filter(rest -> rest.isParagraph() && rest.startsWithStop())
            .filter(rest -> rest.blanksBefore() == next.blanksBefore())
            .isPresent();
    boolean link = line.count() >= MID_SENTENCE && next.count() <= LONGEST_LINK;
    return next.startsWithStop() || (below && link && !next.endsSentence() && !startsAnew(next));
  }

  /** Whether {@code next} ends with a credit and stands apart from what follows. */
  private static boolean isCaption(CopyLine line, CopyLine next, Optional<CopyLine> after) {
    return after.filter(below -> below.blanksBefore() > 0).isPresent()
        && Credits.of(line).isEmpty()
        && Credits.of(next).filter(credit -> !credit.isAlone()).isPresent();
  }

  /** Whether the line stops at a word after which a sentence must go on. */
  private static boolean isTorn(CopyLine line) {
    String key = line.key();
    return line.words().endsWith(",")
        || (lastWord(line).equals(lastWord(line).toLowerCase(Locale.ROOT))
            && JOINTS.has(key.substring(key.lastIndexOf(' ') + 1)));
  }

  private static String lastWord(CopyLine line) {
    return line.words().substring(line.words().lastIndexOf(' ') + 1);
  }

  /** Whether the line is one that nothing is joined to: a list item, a byline, a credit. */
  private static boolean startsAnew(CopyLine line) {
    String words = line.words();
    return words.isEmpty()
        || "•·*–—▪◦‣●■>#|©".indexOf(words.charAt(0)) >= 0
        || words.startsWith("- ")
        || words.startsWith("http")
        || words.startsWith("www.")
        || isNumbered(words)
        || Bylines.isByline(line)
        || Furniture.RELATED.match(line) == Phrases.Match.STRONG
        || Furniture.SHARE.match(line) == Phrases.Match.STRONG;
  }

  private static boolean isNumbered(String words) {
    int at = 0;
    while (at < words.length() && at < 3 && Character.isDigit(words.charAt(at))) {
      at++;
    }
    return at > 0
        && at + 1 < words.length()
        && ".)".indexOf(words.charAt(at)) >= 0
        && words.charAt(at + 1) == ' ';
  }

  /** Whether spaces inside the line set it in columns. */
  private static boolean hasColumns(CopyLine line) {
    return line.words().contains("   ") || line.words().indexOf('\t') >= 0;
  }

  private static void join(
      CopyLines lines, CopyLine line, CopyLine next, DividedWords divided, Proposal proposal) {
    String text = lines.article().text();
    int lineEnd = line.range().end();
    // What only made a mark at the line's start literal goes with the line's start.
    int rest = next.block().words().start();
    String words = line.words();
    boolean hyphen =
        words.length() > 1
            && words.endsWith("-")
            && Character.isLetter(words.charAt(words.length() - 2));
    if (next.startsWithStop()) {
      proposal.replace(new TextRange(lineEnd, rest), "", "The sentence was cut at a link");
    } else if (DropCap.opens(line, next)) {
      proposal.replace(new TextRange(lineEnd, rest), "", "The first letter stood apart");
    } else if (!hyphen || DividedWords.isSuspended(line, next)) {
      proposal.replace(new TextRange(lineEnd, rest), " ", "The line was wrapped here");
    } else if (divided.isOneWord(line, next)) {
      proposal.replace(
          new TextRange(lineEnd - 1, rest), "", "The word was divided at the end of a line");
    } else if (text.charAt(lineEnd - 1) == '-') {
      proposal.replace(
          new TextRange(lineEnd, rest), "", "The line was wrapped here; the hyphen may belong");
    }
  }
}
