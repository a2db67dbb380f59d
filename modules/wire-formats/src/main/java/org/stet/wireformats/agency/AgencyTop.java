package org.stet.wireformats.agency;

import java.util.List;
import org.stet.text.api.Dateline;
import org.stet.text.api.FieldName;
import org.stet.text.api.Sentences;
import org.stet.wire.api.EditorsNotes;
import org.stet.wire.api.HeadNote;
import org.stet.wire.api.TakeWords;

/** The lines above the story of an agency: headline, byline, date, notes. */
public final class AgencyTop {
  private static final int MOST_LINES = 8;
  private static final int LONGEST_TITLE = 140;

  private static final int FIRST_LINES = 3;

  private final AgencyCopy copy;
  private final List<AgencyLine> body;

  /**
   * Ready to read the top of {@code copy}.
   *
   * @param body the lines below the header, if there is one
   */
  public AgencyTop(AgencyCopy copy, List<AgencyLine> body) {
    this.copy = copy;
    this.body = body;
  }

  /**
   * Whether text without a header opens as an agency's does: with a note on what changed, or with
   * the version before the headline.
   */
  public static boolean isOf(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .limit(FIRST_LINES)
        .map(String::strip)
        .anyMatch(
            line ->
                line.length() <= LONGEST_TITLE
                    && (TakeWords.leading(line).isPresent()
                        || HeadNote.of(line).isPresent()
                        || (line.startsWith("(") && EditorsNotes.in(line).isPresent())));
  }

  /** The index of the first line of the story. */
  public int read() {
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
      if (Dateline.of(words).isPresent()) {
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
    boolean stop = words.endsWith(".") && !Sentences.endsInAbbreviation(words);
    boolean sentence = stop || words.endsWith(":") || words.endsWith(",");
    boolean longer = at + 1 < body.size() && body.get(at + 1).words().length() > words.length();
    return copy.field(FieldName.HEADLINE).isEmpty()
        && below
        && !sentence
        && !BodyText.isItem(body.get(at))
        && words.length() <= LONGEST_TITLE
        && (apart || longer || BodyText.indent(body.get(at + 1)) > BodyText.indent(body.get(at)));
  }
}
