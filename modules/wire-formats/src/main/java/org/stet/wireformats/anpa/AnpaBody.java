package org.stet.wireformats.anpa;

import java.util.List;
import java.util.regex.Pattern;
import org.stet.text.api.Dateline;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.wire.api.EditorsNotes;
import org.stet.wireformats.agency.AgencyCopy;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.BodyText;
import org.stet.wireformats.agency.ColumnRows;
import org.stet.wireformats.agency.ScoreRows;

/** Reads the story: paragraphs, heads inside it, tables, and the marks that end it. */
final class AnpaBody {
  private static final int LONGEST_ROW = 90;
  private static final int FEWEST_COLUMNS = 3;
  private static final Pattern END_MARK =
      Pattern.compile(
          "_{2,}|(?:_ ){2,}_|={3,}|\\* ?\\* ?\\*|-{3,}|(?i:END|\\(END\\)|MORE|\\(MORE\\)|-30-|-0-|###|x+|END ADV\\b.{0,60})");
  private static final Pattern SIGN_OFF = Pattern.compile("={2,}\\s?[\\p{L} ]{2,30}");

  private final AgencyCopy copy;
  private final List<AgencyLine> body;
  private final boolean tabular;
  private final boolean indents;

  AnpaBody(AgencyCopy copy, List<AgencyLine> body, AnpaHeader header) {
    this.copy = copy;
    this.body = body;
    this.tabular = isTabular(header);
    this.indents = body.stream().anyMatch(line -> !line.isBlank() && AnpaHead.isIndented(line));
  }

  /**
   * Whether short lines are rows. The header's format code alone does not make them so: some
   * agencies send all their prose with it.
   */
  private boolean isTabular(AnpaHeader header) {
    int rows = 0;
    int prose = 0;
    for (AgencyLine line : body) {
      String words = AnpaCodes.words(line);
      boolean row = AnpaCodes.isTableLine(line) || isColumns(words);
      boolean starts = AnpaHead.isIndented(line) && words.length() <= LONGEST_ROW;
      boolean sentence = words.endsWith(".") || words.endsWith("\"") || words.endsWith("''");
      if (row) {
        rows += 2;
      } else if (!line.isBlank() && !AnpaCodes.isUpperRail(line)) {
        rows += header.tabular() && starts && !sentence ? 1 : 0;
        prose += starts && !sentence ? 0 : 1;
      }
    }
    return rows > 0 && rows >= prose;
  }

  private static boolean isColumns(String words) {
    return words.split(";", FEWEST_COLUMNS + 1).length > FEWEST_COLUMNS && !words.contains("; ");
  }

  void read() {
    ColumnRows.label(copy, body, false);
    for (AgencyLine line : body) {
      if (!line.isBlank()) {
        label(line);
      }
    }
    scores();
    teams();
    if (!tabular) {
      join();
    }
    for (AgencyLine line : body) {
      if (!copy.isDropped(line) && !line.isBlank()) {
        AnpaCodes.replace(copy, line);
      }
    }
    BodyText.liftDateline(copy, body);
  }

  private void label(AgencyLine line) {
    String words = AnpaCodes.words(line);
    if (words.isEmpty()) {
      copy.drop(line, "codes", "A line of codes only");
    } else if (END_MARK.matcher(words).matches() && !AnpaCodes.isTableLine(line)) {
      copy.drop(line, "end-mark", "A rule or mark of the wire, not part of the story");
    } else if (SIGN_OFF.matcher(words).matches()) {
      copy.drop(line, "sign-off", "The agency signs off");
    } else if (AnpaCodes.isTableLine(line) || isRow(line, words)) {
      copy.role(line, Role.TABLE);
    } else if (AnpaCodes.isUpperRail(line)) {
      upperRail(line, words);
    }
  }

  /** Two rows of figures, one below the other, are a table; figures in a line of prose are not. */
  private void scores() {
    for (int i = 1; i < body.size(); i++) {
      AgencyLine line = body.get(i);
      AgencyLine above = body.get(i - 1);
      if (isScore(above) && isScore(line)) {
        copy.role(above, Role.TABLE);
        copy.role(line, Role.TABLE);
      }
    }
  }

  private boolean isScore(AgencyLine line) {
    return !copy.isDropped(line)
        && !AnpaCodes.isUpperRail(line)
        && (copy.role(line) == Role.TABLE || copy.role(line) == Role.PARAGRAPH)
        && ScoreRows.isRow(AnpaCodes.words(line));
  }

  /** A short line between two rows is a row, too: the name of a team. */
  private void teams() {
    for (int i = 1; i + 1 < body.size(); i++) {
      AgencyLine line = body.get(i);
      boolean between = isTable(body.get(i - 1)) && isTable(body.get(i + 1));
      String words = AnpaCodes.words(line);
      boolean name = !words.endsWith(".") && words.length() * 2 <= LONGEST_ROW;
      if (between && isParagraph(line) && !line.isBlank() && name) {
        copy.role(line, Role.TABLE);
      }
    }
  }

  private boolean isTable(AgencyLine line) {
    return !copy.isDropped(line) && copy.role(line) == Role.TABLE;
  }

  private void upperRail(AgencyLine line, String words) {
    var note = EditorsNotes.in(words);
    if (note.isPresent()) {
      copy.move(line, FieldName.EDNOTE, note.get());
    } else if (words.length() <= LONGEST_ROW) {
      copy.role(line, Role.SUBHEAD);
    }
  }

  /** Whether {@code line} is a row: columns set apart, or any short line of a tabular message. */
  private boolean isRow(AgencyLine line, String words) {
    if (AnpaCodes.isUpperRail(line)) {
      return false;
    }
    return isColumns(words)
        || (tabular && words.length() <= LONGEST_ROW && Dateline.of(words).isEmpty());
  }

  private void join() {
    int width = BodyText.width(body);
    for (int i = 1; i < body.size(); i++) {
      AgencyLine line = body.get(i - 1);
      AgencyLine next = body.get(i);
      boolean apart =
          line.isBlank()
              || next.isBlank()
              || AnpaHead.isIndented(next)
              || AnpaCodes.quad(line) >= 0
              || isResult(line, next, width)
              || !isParagraph(line)
              || !isParagraph(next);
      if (!apart && (indents || BodyText.goesOn(line, next, width))) {
        copy.join(next);
      }
    }
  }

  /**
   * Whether a short line with a number, such as a score, or a colon has another below: it was not
   * wrapped.
   */
  private static boolean isResult(AgencyLine line, AgencyLine next, int width) {
    String words = AnpaCodes.words(line);
    boolean counted =
        words.endsWith(":") || (words.chars().anyMatch(Character::isDigit) && !words.endsWith("."));
    String below = AnpaCodes.words(next);
    boolean begins = !below.isEmpty() && Character.isUpperCase(below.codePointAt(0));
    return counted && begins && words.length() * 2 < Math.max(width, LONGEST_ROW);
  }

  private boolean isParagraph(AgencyLine line) {
    return !copy.isDropped(line) && copy.role(line) == Role.PARAGRAPH;
  }
}
