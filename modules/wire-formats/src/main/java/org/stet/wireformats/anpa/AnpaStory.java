package org.stet.wireformats.anpa;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.FieldName;
import org.stet.wire.api.ItemIds;
import org.stet.wire.api.SlugLine;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.StoryStatus;
import org.stet.wire.api.TakeWords;
import org.stet.wireformats.agency.AgencyCopy;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.FurtherMessages;
import org.stet.wireformats.agency.Sections;
import org.stet.wireformats.agency.StoryHead;

/** Reads one message in ANPA 1312 from header to trailer. */
final class AnpaStory {
  private static final Pattern FILED =
      Pattern.compile(
          "\\d{1,2}-\\d{1,2}-\\d{2,4} \\d{4}\\s?(?:[A-Z]{2,4})?|\\d{1,2}:\\d{2}\\s?[A-Z]{0,4}[- ]\\d{1,2}-\\d{1,2}-\\d{2,4}");
  private static final Pattern TRAILER =
      Pattern.compile("[A-Z]{2,6}-[A-Z]{2,3}-\\d{1,2}-\\d{1,2}-\\d{2,4} \\d{4}[A-Z]{0,4}<?");
  private static final int REACH = 8;
  private static final String ADVISORIES = "v";

  private final AgencyCopy copy;
  private final List<AgencyLine> lines;

  AnpaStory(AgencyCopy copy) {
    this.copy = copy;
    this.lines = copy.lines();
  }

  StoryKind read() {
    AnpaHeader header = AnpaHeader.of(lines);
    Sections sections = Sections.of(lines);
    int framed = sections.start() < lines.size() ? sections.start() : header.lines();
    int start = withHeadBefore(header.lines(), framed);
    for (AgencyLine line : lines.subList(0, start)) {
      copy.drop(line, "frame", "The header of the message: its values are in the fields");
    }
    int end = Math.max(start, endOf(sections.end()));
    List<AgencyLine> after = lines.subList(end, lines.size());
    String filed = filed(after, header.date());
    boolean more =
        FurtherMessages.read(
            copy, after, further -> further.forEach(line -> AnpaCodes.replace(copy, line)));
    copy.identify(ItemIds.ofNumber(header.number()));
    copy.field(FieldName.URGENCY, header.priority());
    copy.field(FieldName.CATEGORY, header.category());
    copy.field(FieldName.DATE, filed);
    List<AgencyLine> text = lines.subList(start, end);
    int body = new AnpaHead(copy, text, header).read();
    new AnpaBody(copy, text.subList(body, text.size()), header).read();
    finishSlug(header);
    StoryKind kind = StoryHead.judge(copy, text.subList(body, text.size()));
    boolean advisory = header.category().equalsIgnoreCase(ADVISORIES);
    if (kind == StoryKind.STORY && more) {
      return StoryKind.PACKAGE;
    }
    return advisory && kind == StoryKind.STORY ? StoryKind.ADVISORY : kind;
  }

  /** Some send the lines of the head, each after a caret, before the text begins. */
  private int withHeadBefore(int header, int start) {
    for (int i = header; i < start; i++) {
      if (lines.get(i).words().startsWith("^")) {
        return i;
      }
    }
    return start;
  }

  /** The end of the text: where ETX is missing, the line of the trailer, if that is there. */
  private int endOf(int framed) {
    for (int i = lines.size() - 1;
        framed == lines.size() && i > lines.size() - REACH && i > 0;
        i--) {
      if (TRAILER.matcher(lines.get(i).words()).matches()) {
        return i;
      }
    }
    return framed;
  }

  private static String filed(List<AgencyLine> trailer, String otherwise) {
    for (AgencyLine line : trailer) {
      Matcher matcher = FILED.matcher(line.words());
      if (matcher.find()) {
        return matcher.group();
      }
      if (line.opensWith(AgencyLine.SOH)) {
        break;
      }
    }
    return otherwise;
  }

  /** The header's keyword is cut to its width: it counts only where the text has no slug line. */
  private void finishSlug(AnpaHeader header) {
    if (copy.field(FieldName.SLUG).isEmpty()) {
      copy.field(FieldName.SLUG, SlugLine.of(header.keyword()).slug());
    }
    String version = header.keyword().replaceFirst("^[^,\\s]{1,40}[,\\s]{1,9}", "");
    // "Troops Withdrawal" is a slug; what forbids a story stands behind a comma.
    boolean parted = header.keyword().indexOf(',') > 0;
    boolean usable = StoryStatus.of(version, List.of()) == StoryStatus.USABLE;
    if (copy.field(FieldName.TAKE).isEmpty() && TakeWords.isTake(version) && (parted || usable)) {
      copy.field(FieldName.TAKE, version);
    }
    copy.field(FieldName.WORDCOUNT, header.words().replaceFirst("^0{1,5}(?=\\d)", ""));
  }
}
