package org.stet.wireformats.zczc;

import java.util.List;
import java.util.regex.Pattern;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;
import org.stet.wire.api.StoryKind;
import org.stet.wireformats.agency.AgencyCopy;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.AgencyTop;
import org.stet.wireformats.agency.BodyText;
import org.stet.wireformats.agency.ColumnRows;
import org.stet.wireformats.agency.StoryHead;

/** Reads the messages between ZCZC and NNNN; the first of several is the story. */
final class ZczcStory {
  private static final Pattern OPENING =
      Pattern.compile("(?:\\W{0,3})ZCZC(?!, \\p{Ll})(?:\\W.{0,80})?");
  private static final Pattern CLOSING = Pattern.compile("\\W{0,3}NNNN\\W{0,3}");

  private final AgencyCopy copy;
  private final List<AgencyLine> lines;

  ZczcStory(AgencyCopy copy) {
    this.copy = copy;
    this.lines = copy.lines();
  }

  static boolean isOpening(AgencyLine line) {
    return OPENING.matcher(line.words()).matches();
  }

  private static boolean isClosing(AgencyLine line) {
    return CLOSING.matcher(line.words()).matches();
  }

  StoryKind read() {
    int start = 0;
    while (start < lines.size() && !isOpening(lines.get(start))) {
      start++;
    }
    int from = Math.min(lines.size(), start + 1);
    for (AgencyLine line : lines.subList(0, start == lines.size() ? 0 : from)) {
      copy.drop(line, "frame", "What opens the message");
    }
    from = start == lines.size() ? 0 : from;
    int end = from;
    while (end < lines.size() && !isClosing(lines.get(end)) && !isOpening(lines.get(end))) {
      end++;
    }
    StoryKind kind = story(lines.subList(from, end));
    return rest(lines.subList(end, lines.size())) ? StoryKind.PACKAGE : kind;
  }

  private StoryKind story(List<AgencyLine> message) {
    ZczcHeader header = new ZczcHeader(copy, message);
    List<AgencyLine> body = message.subList(header.read(), message.size());
    int top = new AgencyTop(copy, body).read();
    List<AgencyLine> text = body.subList(top, body.size());
    if (header.isTabular()) {
      text.forEach(line -> copy.role(line, Role.TABLE));
    } else {
      ColumnRows.label(copy, text);
      BodyText.labelItems(copy, text);
      BodyText.joinWrapped(copy, text);
      BodyText.cutIndents(copy, text);
      BodyText.liftDateline(copy, text);
    }
    return StoryHead.judge(copy, text);
  }

  /** Reads what follows the first message; whether there is another. */
  private boolean rest(List<AgencyLine> after) {
    boolean more = false;
    boolean head = false;
    for (AgencyLine line : after) {
      if (isOpening(line) || isClosing(line)) {
        more |= isOpening(line);
        head = isOpening(line);
        copy.drop(line, "frame", "What opens or closes a message");
      } else if (head && ZczcHeader.isHeadline(line)) {
        copy.role(line, Role.SUBHEAD);
        copy.cut(TextRange.ofLength(line.firstSeen(), 1), "header", "The sign of a headline");
      } else if (head && ZczcHeader.isHeader(line)) {
        copy.drop(line, "frame", "A header line of a further message");
      } else if (!line.isBlank()) {
        head = false;
      }
    }
    return more && copy.field(FieldName.STATUS).isEmpty();
  }
}
