package org.stet.wireformats.pressrelease;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.Dateline;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.wire.api.StoryKind;
import org.stet.wireformats.agency.AgencyCopy;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.BodyText;
import org.stet.wireformats.agency.ColumnRows;
import org.stet.wireformats.agency.StoryHead;

/** Reads a press release: labels, headline, dateline and text. */
final class PressRelease {
  private static final int MOST_HEAD_LINES = 14;
  private static final int MOST_SOURCE_LINES = 5;
  private static final int LONGEST_TITLE = 240;
  private static final Pattern PICTURE =
      Pattern.compile("(?i)\\((?:logo|photo|image|picture|video)s?\\s?[:-].{1,300}\\)");

  private final AgencyCopy copy;
  private final List<AgencyLine> lines;
  private final List<AgencyLine> titles = new ArrayList<>();

  PressRelease(AgencyCopy copy) {
    this.copy = copy;
    this.lines = copy.lines();
  }

  StoryKind read() {
    int start = head();
    titles();
    List<AgencyLine> text = lines.subList(start, lines.size());
    text.forEach(this::label);
    forEditors(text);
    ColumnRows.label(copy, text);
    BodyText.labelItems(copy, text);
    BodyText.joinWrapped(copy, text);
    BodyText.cutIndents(copy, text);
    BodyText.liftDateline(copy, text, Dateline::ofRelease);
    return StoryHead.judge(copy, text);
  }

  /** Reads the labels; the index of the first line below them and the headline. */
  private int head() {
    StoryHead head = new StoryHead(copy);
    int sourceEnd = source();
    int seen = 0;
    boolean below = false;
    for (int i = 0; i < lines.size() && seen < MOST_HEAD_LINES; i++) {
      AgencyLine line = lines.get(i);
      String words = line.words();
      boolean closed = line.isBlank() && !titles.isEmpty();
      if (line.isBlank() && !closed) {
        continue;
      }
      seen++;
      if (closed && labelsGoOn(i, head)) {
        below = true;
        continue;
      }
      if (closed || isText(line, words)) {
        return i;
      }
      if (i > 0 && i < sourceEnd) {
        copy.move(line, FieldName.SOURCE, "");
      } else if (!isLabel(line, words) && !head.takes(line, words)) {
        if (below || !copy.field(FieldName.HEADLINE).isEmpty()) {
          return i; // The headline is above.
        }
        titles.add(line);
      }
    }
    return titles.isEmpty() ? 0 : titles.get(titles.size() - 1).index() + 1;
  }

  /** Whether another label follows the blank line at {@code blank}, below the headline. */
  private boolean labelsGoOn(int blank, StoryHead head) {
    int next = blank;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    if (next == lines.size()) {
      return false;
    }
    AgencyLine line = lines.get(next);
    String words = line.words();
    return words.length() <= LONGEST_TITLE
        && Dateline.of(words).isEmpty()
        && (isLabel(line, words) || head.takes(line, words));
  }

  /** A source on several lines, above the line with the number; the index of that line, or 0. */
  private int source() {
    int last = 0;
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < lines.size() && i < MOST_SOURCE_LINES && last == 0; i++) {
      last = ReleaseLabels.RELEASE.matcher(lines.get(i).words()).matches() ? i : 0;
      source.append(source.length() == 0 ? "" : " ").append(last > 0 ? "" : lines.get(i).words());
    }
    Matcher matcher = ReleaseLabels.SOURCE.matcher(source.toString().strip());
    if (last < 2 || !matcher.matches()) {
      return 0;
    }
    copy.move(lines.get(0), FieldName.SOURCE, matcher.group(1));
    return last;
  }

  private boolean isText(AgencyLine line, String words) {
    return words.length() > LONGEST_TITLE
        || Dateline.ofRelease(words).isPresent()
        || (!titles.isEmpty() && BodyText.isItem(line));
  }

  private boolean isLabel(AgencyLine line, String words) {
    Matcher source = ReleaseLabels.SOURCE.matcher(words);
    Matcher release = ReleaseLabels.RELEASE.matcher(words);
    if (copy.isDropped(line)) {
      return true;
    }
    if (source.matches()) {
      copy.move(line, FieldName.SOURCE, source.group(1));
    } else if (release.matches()) {
      String number = release.group(1);
      copy.field(FieldName.SLUG, number == null ? "" : number);
      copy.drop(line, "label", "Says only that this is a press release");
    } else if (ReleaseLabels.IMMEDIATE.matcher(words).matches()) {
      copy.move(line, FieldName.EDNOTE, words);
    } else if (ReleaseLabels.CONTACT.matcher(words).matches()) {
      copy.role(line, Role.NOTE);
    } else {
      return false;
    }
    return true;
  }

  /**
   * What stands below the end mark or a heading for editors never goes out: whom to ask, what the
   * firm says about itself to those who write about it. A block of contacts ends at an empty line.
   */
  private void forEditors(List<AgencyLine> text) {
    boolean toTheEnd = false;
    boolean block = false;
    boolean begun = false;
    for (AgencyLine line : text) {
      String words = line.words();
      if (line.isBlank()) {
        block &= !begun;
        continue;
      }
      boolean end = copy.isDropped(line) && ReleaseLabels.END.matcher(words).matches();
      if (end) {
        toTheEnd = true;
      } else if (!copy.isDropped(line) && copy.role(line) == Role.PARAGRAPH) {
        boolean heading = ReleaseLabels.FOR_EDITORS.matcher(words).matches();
        boolean contact =
            ReleaseLabels.CONTACT.matcher(words).matches() && words.matches(".*(?::|@|\\d{3}).*");
        toTheEnd |= heading && words.toLowerCase(Locale.ROOT).contains("editor");
        begun = !heading || toTheEnd;
        block |= heading || contact;
        boolean asks = ReleaseLabels.WHOM_TO_ASK.matcher(words).matches();
        if (toTheEnd || block || asks) {
          copy.role(line, Role.NOTE);
        }
      }
    }
  }

  private void titles() {
    int first = 0;
    while (first < titles.size() && isInCapitals(titles.get(first))) {
      first++;
    }
    boolean summed = first > 0 && first < titles.size();
    StringBuilder standfirst = new StringBuilder();
    for (AgencyLine line : summed ? titles.subList(first, titles.size()) : List.<AgencyLine>of()) {
      standfirst.append(standfirst.length() == 0 ? "" : " ").append(line.words());
      copy.move(line, FieldName.STANDFIRST, "");
    }
    copy.field(FieldName.STANDFIRST, standfirst.toString());
    if (titles.size() == 1 && ReleaseLabels.isProse(titles.get(0).words())) {
      return; // Labels stand right above the text; the headline is elsewhere, as in a subject.
    }
    StringBuilder headline = new StringBuilder();
    for (AgencyLine line : summed ? titles.subList(0, first) : titles) {
      headline.append(headline.length() == 0 ? "" : " ").append(line.words());
      copy.move(line, FieldName.HEADLINE, "");
    }
    copy.field(FieldName.HEADLINE, headline.toString());
  }

  private static boolean isInCapitals(AgencyLine line) {
    String words = line.words();
    return words.chars().anyMatch(Character::isUpperCase)
        && words.chars().noneMatch(Character::isLowerCase);
  }

  private void label(AgencyLine line) {
    String words = line.words();
    Matcher source = ReleaseLabels.SOURCE.matcher(words);
    if (ReleaseLabels.END_MARK.matcher(words).matches()) {
      copy.drop(line, "end-mark", "The mark that ends the release");
    } else if (PICTURE.matcher(words).matches()) {
      copy.role(line, Role.NOTE);
    } else if (source.matches() && words.length() < 100) {
      copy.move(line, FieldName.SOURCE, source.group(1));
    }
  }
}
