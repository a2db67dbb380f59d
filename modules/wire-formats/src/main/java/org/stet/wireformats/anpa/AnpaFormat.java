package org.stet.wireformats.anpa;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.openide.util.lookup.ServiceProvider;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.SlugLine;
import org.stet.wire.api.Sniff;
import org.stet.wire.api.TakeWords;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.AgencyReading;

/**
 * ANPA 1312, in which American agencies send: a header between SOH and STX, the text between STX
 * and ETX with codes for the typesetter, and a trailer. Looser forms of it, without quads or with a
 * header that is cut or not there at all, are read as far as they go.
 */
@ServiceProvider(service = WireFormat.class, position = 200)
public final class AnpaFormat implements WireFormat {
  static final String ID = "anpa1312";
  private static final int HEAD = 2048;
  private static final int KEYWORD_LINE = 60;
  private static final Pattern KEYWORDS =
      Pattern.compile("\\^?(?:BC|AM|PM)-{1,2}[\\p{Lu}\\p{N}][^.!?:\"<]{1,80}<?");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Sniff sniff(RawItem item) {
    String head = new String(item.head(HEAD), StandardCharsets.ISO_8859_1);
    List<AgencyLine> lines = AgencyLine.of(head);
    int confidence = AnpaHeader.confidence(lines);
    if (confidence > 0) {
      return new Sniff(confidence, "has a header of ANPA 1312");
    }
    return beginsWithKeywords(lines)
        ? new Sniff(KEYWORD_LINE, "begins with a keyword line of an agency")
        : Sniff.NO;
  }

  /** Whether the first line is a keyword line, as it is left where a message lost its header. */
  private static boolean beginsWithKeywords(List<AgencyLine> lines) {
    List<AgencyLine> written = lines.stream().filter(line -> !line.isBlank()).limit(2).toList();
    return written.size() == 2 && isKeywordLine(written.get(0).words());
  }

  /**
   * One word behind the cycle, or a take or number behind a comma: {@code AM-Radio is back} is not.
   */
  private static boolean isKeywordLine(String line) {
    String take = SlugLine.of(line).take();
    boolean counted = line.indexOf(',') > 0 && (take.isEmpty() || TakeWords.isTake(take));
    return KEYWORDS.matcher(line).matches() && (line.indexOf(' ') < 0 || counted);
  }

  @Override
  public Reading read(RawItem item) {
    return AgencyReading.of(item, ID, copy -> new AnpaStory(copy).read());
  }
}
