package org.stet.wireformats.iptc7901;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;
import org.stet.wire.api.ItemIds;
import org.stet.wire.api.StoryKind;
import org.stet.wireformats.agency.AgencyCopy;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.BodyText;
import org.stet.wireformats.agency.ColumnRows;
import org.stet.wireformats.agency.FurtherMessages;
import org.stet.wireformats.agency.Sections;
import org.stet.wireformats.agency.StoryHead;

/** Reads one message in IPTC 7901 from header to trailer. */
final class IptcStory {
  /** When the message was filed: {@code 121520 Dez 25}. */
  static final Pattern FILED =
      Pattern.compile("(\\d{6}\\s{1,3}(?:[A-Z]{2,4}\\s{1,3})?\\p{L}{3,4}\\.?\\s{1,3}\\d{2,4})");

  /** Categories for messages about the service. */
  private static final Set<String> SERVICE = Set.of("rs", "ser", "serv", "test", "tst");

  private static final Pattern SERVICE_HEADLINE =
      Pattern.compile(
          "(?i)(?:impressum|testmeldung|test|leitungstest|line test|service message)\\W*");
  private static final Pattern TEST_SLIP = Pattern.compile("(?:ry){4,}|(?:the quick brown fox)", 2);

  private static final String SUBHEAD = "## ";

  private final AgencyCopy copy;
  private final List<AgencyLine> lines;

  IptcStory(AgencyCopy copy) {
    this.copy = copy;
    this.lines = copy.lines();
  }

  StoryKind read() {
    Optional<IptcHeader> header = IptcHeader.of(lines);
    Sections sections = Sections.of(lines);
    int from = header.map(known -> known.index() + 1).orElse(0);
    int start = Math.max(from, sections.start() < lines.size() ? sections.start() : from);
    int end = Math.max(start, sections.end());
    for (AgencyLine line : lines.subList(0, from)) {
      copy.drop(line, "frame", "The header of the message: its values are in the fields");
    }
    header.ifPresent(this::values);
    GermanLetters.restore(copy, lines.subList(from, end));
    keywords(lines.subList(from, start));
    boolean more = trailer(lines.subList(end, lines.size()));
    List<AgencyLine> text = lines.subList(start, end);
    int body = new IptcHeading(copy, text).read();
    List<AgencyLine> story = text.subList(body, text.size());
    if (isService(header, story)) {
      return service(story);
    }
    Notebook.read(copy, story, header.map(IptcHeader::provider).orElse(""));
    story.forEach(this::subhead);
    ColumnRows.label(copy, story);
    BodyText.labelItems(copy, story);
    BodyText.joinWrapped(copy, story);
    BodyText.cutIndents(copy, story);
    BodyText.liftDateline(copy, story);
    StoryKind kind = StoryHead.judge(copy, story);
    return kind == StoryKind.STORY && more ? StoryKind.PACKAGE : kind;
  }

  /** Heads inside a long story are marked as those of the notebook are. */
  private void subhead(AgencyLine line) {
    boolean marked = line.words().startsWith(SUBHEAD) && line.words().length() > SUBHEAD.length();
    if (marked && !copy.isDropped(line) && copy.role(line) == Role.PARAGRAPH) {
      copy.role(line, Role.SUBHEAD);
      TextRange mark = TextRange.ofLength(line.firstSeen(), SUBHEAD.length());
      copy.cut(mark, "subheads", "The sign of a head inside the story");
    }
  }

  private void values(IptcHeader header) {
    copy.identify(ItemIds.ofNumber(header.provider() + header.number()));
    copy.field(FieldName.URGENCY, header.priority());
    copy.field(FieldName.CATEGORY, header.category());
    copy.field(FieldName.WORDCOUNT, header.words());
  }

  /** The lines between header and text: the keywords, set apart by strokes. */
  private void keywords(List<AgencyLine> between) {
    StringBuilder slug = new StringBuilder();
    for (AgencyLine line : between) {
      if (!line.isBlank()) {
        slug.append(line.words());
      }
      copy.drop(line, "header", "Moved to the field Slug");
    }
    String words = slug.toString().replaceAll("[/\\s]{1,20}$", "");
    copy.field(FieldName.SLUG, words);
    if (words.indexOf('/') > 0) {
      copy.field(FieldName.KEYWORDS, words.replace("/", ", "));
    }
  }

  /** Whether another message follows. */
  private boolean trailer(List<AgencyLine> after) {
    for (AgencyLine line : after) {
      Matcher matcher = FILED.matcher(line.words());
      if (line.opensWith(AgencyLine.SOH)) {
        break;
      }
      if (copy.field(FieldName.DATE).isEmpty() && matcher.find()) {
        copy.field(FieldName.DATE, matcher.group(1));
      }
    }
    return FurtherMessages.read(copy, after, further -> BodyText.joinWrapped(copy, further));
  }

  private boolean isService(Optional<IptcHeader> header, List<AgencyLine> story) {
    String category = header.map(IptcHeader::category).orElse("").toLowerCase(Locale.ROOT);
    String headline = copy.field(FieldName.HEADLINE);
    return SERVICE.contains(category)
        || SERVICE_HEADLINE.matcher(headline).matches()
        || story.stream().anyMatch(line -> TEST_SLIP.matcher(line.text()).find());
  }

  private StoryKind service(List<AgencyLine> story) {
    story.forEach(line -> copy.role(line, Role.NOTE));
    return StoryKind.SERVICE;
  }
}
