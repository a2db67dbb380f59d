package org.stet.wireformats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openide.util.lookup.ServiceProvider;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.CopyFile;
import org.stet.text.api.Edit;
import org.stet.text.api.FieldName;
import org.stet.text.api.TextRange;
import org.stet.wire.api.CharacterSets;
import org.stet.wire.api.Decoded;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.Sniff;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.StoryStatus;
import org.stet.wire.api.WireStory;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.agency.AgencyCopy;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.AgencyReading;
import org.stet.wireformats.agency.AgencyTop;
import org.stet.wireformats.agency.BodyText;
import org.stet.wireformats.agency.ColumnRows;
import org.stet.wireformats.agency.StoryHead;

/**
 * Plain text, as which anything can be read that no other format takes. Every line that is not
 * blank is a paragraph; what the lines really are, the cleaning rules find out.
 */
@ServiceProvider(service = WireFormat.class, position = 10_000)
public final class PlainTextFormat implements WireFormat {
  static final String RULE = "plain-text-lines";
  static final String STATUS_RULE = "plain-text-status";
  private static final int NOTICE_LINES = 2;

  /** And in so many it may say so in a sentence. */
  private static final int SENTENCE_LINES = 4;

  private static final String STATUS = "Its first lines kill the story";
  private static final String LINE_ENDS = "Line ends become line feeds";
  private static final String LITERAL = "What would be read as a mark is made literal";

  @Override
  public String id() {
    return "plain-text";
  }

  @Override
  public Sniff sniff(RawItem item) {
    String type = item.mediaType() == null ? "" : item.mediaType().toLowerCase(Locale.ROOT);
    boolean named = item.name().toLowerCase(Locale.ROOT).endsWith(".txt");
    return type.startsWith("text/plain") || named
        ? new Sniff(10, "called plain text")
        : new Sniff(1, "anything can be read as text");
  }

  @Override
  public Reading read(RawItem item) {
    Optional<Rejected> rejected = NotText.reject(item);
    if (rejected.isPresent()) {
      return rejected.get();
    }
    Decoded decoded = CharacterSets.decode(item);
    String text = decoded.text();
    Optional<Rejected> blank = NotText.rejectBlank(item, text);
    if (blank.isPresent()) {
      return blank.get();
    }
    Optional<String> markup = UnreadMarkup.in(text);
    if (markup.isPresent()) {
      return new Rejected(
          "unknown-format", "this is " + markup.get() + ", which no installed format reads", 0);
    }
    if (AgencyTop.isOf(text)) {
      return AgencyReading.of(item, id(), PlainTextFormat::ofAgency);
    }
    ChangeSet lines = lineEnds(text);
    ChangeSet reading = lines.then(CopyFile.quoting(lines.applyTo(text), RULE, LITERAL));
    StoryStatus status = StoryStatus.of("", firstLines(text));
    if (status != StoryStatus.CANCELLED) {
      status = StoryStatus.USABLE; // A heading in capitals may well tell somebody to hold the line.
    } else {
      String line = FieldName.STATUS.label() + ": " + status.status() + "\n\n";
      Edit said = new Edit(TextRange.ofLength(0, 0), line, STATUS_RULE, STATUS);
      int length = reading.applyTo(text).length();
      reading = reading.then(ChangeSet.of(length, List.of(said)));
    }
    return new Reading.Read(WireStory.of(id(), status.kind(), text, reading, decoded.notices()));
  }

  /** Copy of an agency that came without its header: it is read as that of any agency. */
  private static StoryKind ofAgency(AgencyCopy copy) {
    List<AgencyLine> lines = copy.lines();
    List<AgencyLine> text = lines.subList(new AgencyTop(copy, lines).read(), lines.size());
    ColumnRows.label(copy, text);
    BodyText.labelItems(copy, text);
    BodyText.joinWrapped(copy, text);
    BodyText.cutIndents(copy, text);
    BodyText.liftDateline(copy, text);
    return StoryHead.judge(copy, text);
  }

  /** The lines in which a supplier says that a story is killed. */
  private static List<String> firstLines(String text) {
    List<String> first =
        text.lines().filter(line -> !line.isBlank()).limit(SENTENCE_LINES).toList();
    return IntStream.range(0, first.size())
        .filter(i -> i < NOTICE_LINES || StoryStatus.takesBack(first.get(i)))
        .mapToObj(first::get)
        .filter(line -> !line.strip().startsWith("KILL THE "))
        .toList();
  }

  /**
   * The edits that make every line end of the Unicode Standard (5.8) a line feed. A form feed ends
   * a page, and so a line.
   */
  private static ChangeSet lineEnds(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      int length =
          switch (text.charAt(at)) {
            case '\r' -> text.startsWith("\n", at + 1) ? 2 : 1;
            case '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> 1;
            default -> 0;
          };
      if (length > 0) {
        edits.add(new Edit(TextRange.ofLength(at, length), "\n", RULE, LINE_ENDS));
        at += length - 1;
      }
    }
    return ChangeSet.of(text.length(), edits);
  }
}
