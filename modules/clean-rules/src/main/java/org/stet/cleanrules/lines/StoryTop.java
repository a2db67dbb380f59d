package org.stet.cleanrules.lines;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

/**
 * The lines above the running text: headline, standfirst, and how far bylines and dates may stand.
 *
 * <p>A single sentence is never a headline, whatever its shape: there must be prose below it.
 */
public final class StoryTop {
  private static final int DEEPEST = 12;
  private static final int LONG_LINE = 15;
  private static final int LONGEST_SENTENCE = 15;

  /** Code units of a standfirst that stand in the text again, if it was taken from there. */
  private static final int REPEATED = 50;

  /** {@code ANN LEE, HOST: Good evening.} */
  private static final Pattern TURN =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\d .,'’&/-]{2,60}(?:\\([^)]{1,40}\\))?: \\S");

  /** A headline may begin with a label in capitals, but not every line below it. */
  private static final int FEWEST_TURNS = 3;

  private final CopyLines lines;
  private final @Nullable CopyLine headline;
  private final @Nullable CopyLine standfirst;
  private final int end;

  private StoryTop(CopyLines lines) {
    this.lines = lines;
    this.end = endOfTop();
    this.headline = lines.has(FieldName.HEADLINE) ? null : findHeadline();
    this.standfirst = lines.has(FieldName.STANDFIRST) ? null : findStandfirst();
  }

  public static StoryTop of(CopyLines lines) {
    return new StoryTop(lines);
  }

  public Optional<CopyLine> headline() {
    return Optional.ofNullable(headline);
  }

  public Optional<CopyLine> standfirst() {
    return Optional.ofNullable(standfirst);
  }

  /** Index of the first line of running text. */
  public int end() {
    return end;
  }

  private int endOfTop() {
    int last = Math.min(lines.size(), DEEPEST);
    for (int i = 0; i < last; i++) {
      boolean next = i + 1 >= lines.size() || lines.get(i + 1).isSentence();
      if (i > 0 && lines.get(i).isProse() && next) {
        return i;
      }
    }
    return last;
  }

  private int skipSignatures(int from) {
    int at = from;
    while (at < lines.size() && at < from + 4 && isSignature(lines.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSignature(CopyLine line) {
    return Dates.isDate(line) || Bylines.isByline(line);
  }

  private @Nullable CopyLine findHeadline() {
    int at = skipSignatures(0);
    if (at + 1 >= lines.size() || !lines.isPaste()) {
      return null;
    }
    CopyLine line = lines.get(at);
    CopyLine next = lines.get(at + 1);
    boolean apart = next.blanksBefore() > 0;
    if (!(Titles.isTitle(line) || Titles.isTitleCutShort(line))
        || Datelines.at(line.words()).isPresent()
        || Credits.of(line).isPresent()
        || isTurn(line)
        || (lines.size() == at + 2 && !apart)
        || (line.endsSentence() && !apart && lines.size() < at + 4)
        || (next.startsLowerCase() && !apart && !isSignature(next))) {
      return null;
    }
    for (int i = at + 1; i < lines.size() && i <= at + 8; i++) {
      CopyLine below = lines.get(i);
      if (isSignature(next) && below.isParagraph() && below.isSentence()) {
        return line; // A short item: title, byline, and next to no text.
      }
      if (below.isParagraph() && (below.isProse() || below.count() >= LONG_LINE)) {
        return below.count() > line.count() || lines.size() > at + 3 ? line : null;
      }
    }
    return null;
  }

  /** Whether somebody begins to speak in {@code line}, as others do in lines below it. */
  private boolean isTurn(CopyLine line) {
    return TURN.matcher(line.words()).lookingAt()
        && lines.all().stream().filter(l -> TURN.matcher(l.words()).lookingAt()).count()
            >= FEWEST_TURNS;
  }

  private @Nullable CopyLine findStandfirst() {
    boolean labelled = lines.has(FieldName.HEADLINE);
    if ((headline == null && !labelled) || !lines.isPaste()) {
      return null;
    }
    int above = headline == null ? -1 : headline.index();
    int at = skipSignatures(above + 1);
    if (at + 2 >= lines.size()) {
      return null;
    }
    CopyLine line = lines.get(at);
    if (!line.isParagraph()
        || line.count() < 5
        || line.count() > 60
        || ":,;".indexOf(line.lastMark()) >= 0
        || line.startsLowerCase()
        || Datelines.at(line.words()).isPresent()
        || Credits.of(line).isPresent()) {
      return null;
    }
    boolean direct = at == above + 1;
    CopyLine next = lines.get(at + 1);
    boolean deck = line.endsSentence() || line.count() >= 8;
    if (direct && deck && endsTop(next) && !isLede(line, next)) {
      return line;
    }
    return headline != null && deck && (isSetApart(line, next, direct) || comesBack(line))
        ? line
        : null;
  }

  /**
   * Whether {@code next} shows that the line above it belongs to the top: byline, date, picture.
   */
  private boolean endsTop(CopyLine next) {
    if (isSignature(next) || next.block().role() == Role.CAPTION || Credits.of(next).isPresent()) {
      return true;
    }
    boolean name = next.count() <= 4 && !next.endsSentence();
    if (name && lines.after(next).filter(StoryTop::isSignature).isPresent()) {
      return true;
    }
    boolean subhead = Titles.isTitle(next) && next.count() <= 8 && !next.endsSentence();
    return next.block().role() == Role.SUBHEAD
        || (subhead && lines.after(next).filter(CopyLine::isSentence).isPresent());
  }

  /**
   * Whether a long sentence that stands as far from the headline as from what follows is rather the
   * first paragraph, where nothing but a picture or subhead below speaks for a standfirst.
   */
  private boolean isLede(CopyLine line, CopyLine next) {
    boolean signed =
        isSignature(next) || lines.after(next).filter(StoryTop::isSignature).isPresent();
    boolean alike = line.blanksBefore() > 0 && line.blanksBefore() == next.blanksBefore();
    return alike && !signed && line.isProse() && line.count() > LONGEST_SENTENCE;
  }

  /** Whether blank lines or indents set {@code line} apart from the text below. */
  private boolean isSetApart(CopyLine line, CopyLine next, boolean direct) {
    int proseBelow = 0;
    int apart = 0;
    int indented = 0;
    for (int i = line.index() + 1; i < lines.size(); i++) {
      CopyLine below = lines.get(i);
      proseBelow += below.isProse() ? 1 : 0;
      apart += below.blanksBefore() > 0 ? 1 : 0;
      indented += below.indent() > line.indent() ? 1 : 0;
    }
    int all = lines.size() - line.index() - 1;
    boolean byBlanks =
        direct && line.blanksBefore() == 0 && next.blanksBefore() > 0 && apart * 3 >= all * 2;
    return proseBelow >= 2 && (byBlanks || indented == all);
  }

  /** Whether a paragraph below holds the first words of {@code line}. */
  private boolean comesBack(CopyLine line) {
    String opening = line.key().substring(0, Math.min(line.key().length(), REPEATED));
    return opening.length() == REPEATED
        && lines.all().stream()
            .skip(line.index() + 1L)
            .anyMatch(below -> below.key().contains(opening));
  }
}
