package org.stet.cleanrules.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Phrases;
import org.stet.cleanrules.lines.Phrases.Match;
import org.stet.cleanrules.lines.Proposal;
import org.stet.cleanrules.lines.Reporters;
import org.stet.text.api.FieldName;
import org.stet.text.api.PlainText;
import org.stet.text.api.TextRange;

/**
 * Moves to the source field what says who supplied the story: {@code SOURCE: Agencies} on a line
 * below it, {@code (mit Material von dpa)} on its own or at the end of the last paragraph, the
 * agency in {@code (Reporting by AFP)}.
 */
@ServiceProvider(service = CleanRule.class, position = 500)
public final class LabelSource extends LineRule {
  private static final int LONGEST_LABELLED = 14;
  private static final int LONGEST_OPENED = 60;
  private static final Pattern LOWER_CASE = Pattern.compile("(?<= )\\p{Ll}{3,} \\p{Ll}{3,}");
  private static final Pattern SUPPLIED =
      Pattern.compile("(?iu)\\(?(?:con información de|mit material von) ");
  private static final Pattern AFTER_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.]{1,40},? (?!agencias|sowie|with)\\p{Ll}{4,}");
  private static final String REASON = "The line says who supplied the story";
  private static final Phrases LABELS = Phrases.load("source-labels.txt");
  private static final Phrases OPENINGS = Phrases.load("source-openings.txt");

  public LabelSource() {
    super(
        "label-source",
        RuleKind.LABEL,
        "Moves a line that says who supplied the story to the source");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    if (lines.size() < 2) {
      return;
    }
    int end = lines.storyEnd();
    for (int i = Math.max(1, end - 1); i < lines.size(); i++) {
      CopyLine line = lines.get(i);
      if (line.isParagraph() && !label(lines, line, proposal)) {
        split(lines, line, proposal);
        moveAgency(lines, line, proposal);
      }
    }
  }

  /** Takes the agency that reported; what is left is a sign-off. */
  private static void moveAgency(CopyLines lines, CopyLine line, Proposal proposal) {
    Optional<TextRange> found = Reporters.agencyOf(line);
    if (found.isPresent()) {
      TextRange agency = lines.article().plainText(line.block()).toArticle(found.get());
      if (!lines.speech().isTouchedBy(agency)) {
        proposal.replace(agency, "", REASON);
        proposal.addField(FieldName.SOURCE, agency, REASON);
      }
    }
  }

  /** Takes the whole line, if it is a source line. */
  private static boolean label(CopyLines lines, CopyLine line, Proposal proposal) {
    PlainText plain = lines.article().plainText(line.block());
    String words = line.words();
    int colon = words.indexOf(':');
    boolean labelled =
        colon > 0
            && line.count() <= LONGEST_LABELLED
            && LABELS.has(CopyLine.fold(words.substring(0, colon)))
            && !words.substring(colon + 1).isBlank()
            && !isSaid(line);
    if (labelled) {
      TextRange rest = plain.toArticle(new TextRange(colon + 1, words.length()));
      proposal.remove(line, REASON);
      proposal.addField(FieldName.SOURCE, rest, REASON);
    } else if (line.count() <= LONGEST_OPENED && opens(words) && !goesOn(line)) {
      boolean bracketed = words.startsWith("(") && words.endsWith(")");
      TextRange inside = new TextRange(bracketed ? 1 : 0, words.length() - (bracketed ? 1 : 0));
      proposal.remove(line, REASON);
      proposal.addField(FieldName.SOURCE, plain.toArticle(inside), REASON);
    } else {
      return false;
    }
    return true;
  }

  /** Whether the line is a sentence of the story: {@code Source: Ministry figures show 12 dead.} */
  private static boolean isSaid(CopyLine line) {
    return line.isProse() && LOWER_CASE.matcher(line.words()).find();
  }

  /**
   * Whether a verb follows the names: {@code Con información de la CIA detuvieron a tres.} What was
   * published elsewhere first is said in whole sentences.
   */
  private static boolean goesOn(CopyLine line) {
    Matcher opening = SUPPLIED.matcher(line.words());
    return opening.lookingAt() && AFTER_NAME.matcher(line.words()).find(opening.end());
  }

  /** Takes the bracket at the end of a paragraph, if it names who reported. */
  private static void split(CopyLines lines, CopyLine line, Proposal proposal) {
    String words = line.words();
    int open = words.endsWith(")") ? openingOf(words) : -1;
    if (open <= 0 || !opens(words.substring(open))) {
      return;
    }
    int start = open;
    while (start > 0 && Character.isWhitespace(words.charAt(start - 1))) {
      start--;
    }
    PlainText plain = lines.article().plainText(line.block());
    TextRange whole = plain.toArticle(new TextRange(start, words.length()));
    if (!lines.speech().isTouchedBy(whole)) {
      proposal.replace(whole, "", REASON);
      TextRange inside = new TextRange(open + 1, words.length() - 1);
      proposal.addField(FieldName.SOURCE, plain.toArticle(inside), REASON);
    }
  }

  private static boolean opens(String words) {
    String inside = words.startsWith("(") ? words.substring(1) : words;
    return OPENINGS.match(CopyLine.fold(inside)) == Match.STRONG;
  }

  private static int openingOf(String words) {
    int depth = 0;
    for (int i = words.length() - 1; i >= 0; i--) {
      char c = words.charAt(i);
      depth += c == ')' ? 1 : c == '(' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
