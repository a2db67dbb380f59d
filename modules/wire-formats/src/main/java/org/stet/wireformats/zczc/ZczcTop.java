package org.stet.wireformats.zczc;

import java.util.List;
import org.stet.text.api.FieldName;
import org.stet.wire.api.DatelineWords;
import org.stet.wireformats.agency.AgencyCopy;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.BodyText;
import org.stet.wireformats.agency.StoryHead;

/** The lines between header and story: headline, byline, date, notes. */
final class ZczcTop {
  private static final int MOST_LINES = 8;
  private static final int LONGEST_TITLE = 140;

  private final AgencyCopy copy;
  private final List<AgencyLine> body;

  ZczcTop(AgencyCopy copy, List<AgencyLine> body) {
    this.copy = copy;
    this.body = body;
  }

  /** The index of the first line of the story. */
  int read() {
    StoryHead head = new StoryHead(copy);
    int top = 0;
    int seen = 0;
    for (int i = 0; i < body.size() && seen < MOST_LINES; i++) {
      AgencyLine line = body.get(i);
      String words = line.words();
      if (line.isBlank()) {
        continue;
      }
      seen++;
      if (DatelineWords.of(words).isPresent()) {
        return top;
      }
      if (head.takes(line, words)) {
        top = i + 1;
      } else if (isHeadline(i, words)) {
        copy.move(line, FieldName.HEADLINE, words);
        top = i + 1;
      } else {
        return top;
      }
    }
    return top;
  }

  /**
   * A first line that is no sentence, with a text below, is the headline if the header has none.
   */
  private boolean isHeadline(int at, String words) {
    boolean below = body.subList(at + 1, body.size()).stream().anyMatch(line -> !line.isBlank());
    boolean apart = at + 1 >= body.size() || body.get(at + 1).isBlank();
    boolean sentence = words.endsWith(".") || words.endsWith(":") || words.endsWith(",");
    boolean longer = at + 1 < body.size() && body.get(at + 1).words().length() > words.length();
    return copy.field(FieldName.HEADLINE).isEmpty()
        && below
        && !sentence
        && !BodyText.isItem(body.get(at))
        && words.length() <= LONGEST_TITLE
        && (apart || longer || BodyText.indent(body.get(at + 1)) > BodyText.indent(body.get(at)));
  }
}
