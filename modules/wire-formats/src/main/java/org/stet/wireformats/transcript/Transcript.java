package org.stet.wireformats.transcript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.wire.api.StoryKind;
import org.stet.wireformats.agency.AgencyCopy;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.BodyText;
import org.stet.wireformats.agency.DateLine;

/**
 * Reads a transcript: the title and date above it become fields, stage directions notes that stay
 * where they stand, and who speaks stays before the words.
 */
final class Transcript {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern AIRED =
      Pattern.compile(
          "(?:aired|broadcast|first aired|sendung vom|diffusé le)[: ]\\s*(.{4,80})", FLAGS);

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
              + "(?:(?:january|february|march|april|may|june|july|august|september|october|november"
              + "|december|[a-z]{3})\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? [\\p{L}]{3,10} \\d{4}|\\d{4}-\\d{2}-\\d{2})"
              + ".{0,40}",
          FLAGS);

  private static final Pattern HOUR =
      Pattern.compile("\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4}| local time)?", FLAGS);

  private static final Pattern STAGE =
      Pattern.compile(
          "[(\\[](?:[\\p{Lu}\\d \\-,.'’&/]{3,80}|\\d{1,2}:\\d{2}(?::\\d{2})?)[)\\]]"
              // With a colon or a mark of exclamation it is what somebody called.
              + "|[(\\[]\\p{Lu}[^()\\[\\]:!?\"„“«]{3,80}[)\\]]");

  /** A title above the first turn is among so many lines. */
  private static final int TOP = 30;

  private static final int LONGEST_TITLE = 160;

  private final AgencyCopy copy;
  private final List<AgencyLine> lines;

  Transcript(AgencyCopy copy) {
    this.copy = copy;
    this.lines = copy.lines();
  }

  StoryKind read() {
    int first = firstTurn();
    for (AgencyLine line : lines.subList(0, first)) {
      top(line);
    }
    List<AgencyLine> said = lines.subList(first, lines.size());
    for (AgencyLine line : said) {
      if (STAGE.matcher(line.words()).matches()) {
        copy.role(line, Role.NOTE);
      }
    }
    joinWrapped(said);
    return StoryKind.STORY;
  }

  private int firstTurn() {
    int seen = 0;
    for (AgencyLine line : lines) {
      seen += line.isBlank() ? 0 : 1;
      if (Turn.speaker(line.words()).isPresent() && line.words().length() > 3) {
        return line.index();
      }
      if (seen > TOP) {
        break;
      }
    }
    for (AgencyLine line : lines) {
      if (Turn.name(line.words()).isPresent()) {
        return line.index();
      }
    }
    return 0;
  }

  private void top(AgencyLine line) {
    String words = line.words();
    if (line.isBlank()) {
      return;
    }
    Matcher aired = AIRED.matcher(words);
    if (TranscriptEvidence.isNotice(words)) {
      copy.move(line, FieldName.EDNOTE, words);
    } else if (aired.matches()) {
      copy.move(line, FieldName.DATE, aired.group(1));
    } else if (isDate(words) && copy.field(FieldName.DATE).isEmpty()) {
      copy.move(line, FieldName.DATE, words);
    } else if (STAGE.matcher(words).matches() || HOUR.matcher(words).matches()) {
      copy.role(line, Role.NOTE);
    } else if (copy.field(FieldName.HEADLINE).isEmpty() && words.length() <= LONGEST_TITLE) {
      copy.move(line, FieldName.HEADLINE, words);
    } else if (words.length() <= LONGEST_TITLE) {
      copy.role(line, Role.NOTE); // Where it was, who was there.
    }
  }

  private static boolean isDate(String words) {
    return DATE.matcher(words).matches() || DateLine.isDate(words);
  }

  /** Lines that were wrapped, but never one in which somebody begins to speak. */
  private void joinWrapped(List<AgencyLine> said) {
    int width = BodyText.width(said);
    for (int i = 1; i < said.size(); i++) {
      AgencyLine line = said.get(i - 1);
      AgencyLine next = said.get(i);
      boolean plain = copy.role(line) != Role.NOTE && copy.role(next) != Role.NOTE;
      boolean turn = Turn.speaker(next.words()).isPresent() || Turn.name(next.words()).isPresent();
      if (plain && !turn && BodyText.goesOn(line, next, width)) {
        copy.join(next);
      }
    }
  }
}
