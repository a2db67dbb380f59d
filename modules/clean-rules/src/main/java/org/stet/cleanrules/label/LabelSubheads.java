package org.stet.cleanrules.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.Credits;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Phrases;
import org.stet.cleanrules.lines.Proposal;
import org.stet.cleanrules.lines.Titles;
import org.stet.text.api.Role;

/**
 * Marks short lines without a full stop that stand alone between paragraphs as subheads, and so the
 * first of a few short lines where entries of that shape come back. Several in a row are a list and
 * not marked, nor are questions where no other subheads stand, and so is nothing in an article
 * whose reader knew its blocks.
 */
@ServiceProvider(service = CleanRule.class, position = 2400)
public final class LabelSubheads extends LineRule {
  private static final Phrases JOINTS = Phrases.load("joints.txt");
  private static final int LONGEST = 12;
  private static final int LONGEST_NUMBERED = 18;
  private static final int MOST_FACTS = 3;
  private static final int FEWEST_ENTRIES = 3;
  private static final String REASON = "A short line between paragraphs is a subhead";

  public LabelSubheads() {
    super("label-subheads", RuleKind.LABEL, "Marks short lines between paragraphs as subheads");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    if (!lines.isPaste() || lines.has(Role.SUBHEAD)) {
      return;
    }
    List<CopyLine> subheads = new ArrayList<>();
    List<CopyLine> questions = new ArrayList<>();
    List<CopyLine> entries = new ArrayList<>();
    for (CopyLine line : lines.all()) {
      if (!canBe(line) || !hasTextAbove(lines, line)) {
        continue;
      }
      if (lines.after(line).filter(LabelSubheads::isTextOfItsOwn).isPresent()) {
        (line.endsSentence() ? questions : subheads).add(line);
      } else if (opensEntry(lines, line)) {
        entries.add(line);
      }
    }
    if (entries.size() >= FEWEST_ENTRIES) {
      subheads.addAll(entries);
    }
    // A question alone may be the writer's own, in a paragraph of one sentence.
    if (!subheads.isEmpty()) {
      subheads.addAll(questions);
    }
    subheads.forEach(line -> mark(line, proposal));
  }

  private static void mark(CopyLine line, Proposal proposal) {
    // Where a backslash makes the line's start literal it stays a paragraph.
    if (line.block().words().start() == line.range().start()) {
      proposal.insert(line.range().start(), "## ", REASON);
    }
  }

  private static boolean canBe(CopyLine line) {
    return Titles.isTitle(line)
        && !isSpeaker(line.words())
        && line.count() <= (Character.isDigit(line.words().charAt(0)) ? LONGEST_NUMBERED : LONGEST)
        && !line.startsLowerCase()
        && !isTorn(line)
        && !endsWithBracket(line.words())
        && Credits.of(line).isEmpty()
        && !(line.endsSentence() && (line.count() < 3 || line.startsWithMark()));
  }

  private static boolean hasTextAbove(CopyLines lines, CopyLine line) {
    Optional<CopyLine> above = lines.before(line);
    if (above.isEmpty()) {
      return !lines.article().fields().isEmpty();
    }
    boolean question = line.lastMark() == '?';
    boolean asked =
        above.get().lastMark() == ':'
            || (above.get().lastMark() == '?' && above.get().count() <= LONGEST);
    return (isText(above.get()) || !above.get().isParagraph() || isItem(above.get()))
        && !(question && asked);
  }

  /** Whether the line begins with a bullet; such lines are marked later. */
  private static boolean isItem(CopyLine line) {
    return !line.words().isEmpty() && "•▪◦‣●■·".indexOf(line.words().charAt(0)) >= 0;
  }

  private static boolean isText(CopyLine line) {
    return line.isParagraph()
        && (line.isSentence() || (line.count() >= 8 && line.lastMark() == ':'));
  }

  /** Whether the line starts a sentence: the rest of another is no text that a subhead stands over. */
  private static boolean isTextOfItsOwn(CopyLine line) {
    return isText(line) && !line.startsLowerCase() && !line.startsWithStop();
  }

  /** Whether the line stops at a word after which a sentence must go on. */
  private static boolean isTorn(CopyLine line) {
    String last = line.words().substring(line.words().lastIndexOf(' ') + 1);
    return line.words().endsWith("-")
        || (last.equals(last.toLowerCase(Locale.ROOT)) && JOINTS.has(last));
  }

  /**
   * Whether the line ends with a party's letters or a remark in brackets, as sentences do that lost
   * their stop: {@code (SPD)}, {@code [sic]}.
   */
  private static boolean endsWithBracket(String words) {
    int open = Math.max(words.lastIndexOf(" ("), words.lastIndexOf(" ["));
    if (open < 0 || ")]".indexOf(words.charAt(words.length() - 1)) < 0) {
      return false;
    }
    String inside = words.substring(open + 2, words.length() - 1);
    boolean letters = inside.length() <= 8 && inside.equals(inside.toUpperCase(Locale.ROOT));
    return Credits.isDirection(inside)
        || (letters && inside.codePoints().anyMatch(Character::isLetter));
  }

  /** Whether a few facts in short lines follow, and then prose. */
  private static boolean opensEntry(CopyLines lines, CopyLine line) {
    for (int i = line.index() + 1; i <= line.index() + MOST_FACTS + 1; i++) {
      Optional<CopyLine> below = lines.at(i).filter(CopyLine::isParagraph);
      if (below.isEmpty() || below.get().isProse()) {
        return below.isPresent();
      }
      if (below.get().endsSentence() || below.get().count() > LONGEST) {
        return false;
      }
    }
    return false;
  }

  /** Whether the line begins with a speaker's label, as in a transcript. */
  private static boolean isSpeaker(String words) {
    int colon = words.indexOf(':');
    String label = colon < 0 ? "" : words.substring(0, colon);
    return !label.isEmpty() && label.equals(label.toUpperCase(Locale.ROOT));
  }
}
