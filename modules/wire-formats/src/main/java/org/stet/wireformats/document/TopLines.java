package org.stet.wireformats.document;

import java.util.Optional;
import java.util.regex.Matcher;
import org.stet.text.api.Dateline;
import org.stet.text.api.FieldName;
import org.stet.wire.api.BylineWords;
import org.stet.wire.api.EditorsNotes;
import org.stet.wire.api.EmbargoWords;
import org.stet.wire.api.TakeWords;
import org.stet.wireformats.agency.DateLine;
import org.stet.wireformats.html.Folded;
import org.stet.wireformats.pressrelease.ReleaseLabels;
import org.stet.wireformats.story.Part;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.story.WireDate;
import org.stet.wireformats.xml.Spaces;

/** Puts the lines above the text of a document where they belong. For one thread. */
final class TopLines {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_STANDFIRST = 90;
  private static final int SHORTEST_STANDFIRST = 6;

  private final Sheet sheet;
  private final Look body;
  private final DocumentProperties properties;

  TopLines(Sheet sheet, Look body, DocumentProperties properties) {
    this.sheet = sheet;
    this.body = body;
    this.properties = properties;
  }

  /**
   * Whether {@code paragraph} is a header line, or says something about the story.
   *
   * @param below how many paragraphs it stands below the headline; negative above
   * @param headed whether there is a headline
   */
  boolean takes(Paragraph paragraph, int below, boolean headed) {
    String words = Spaces.fold(paragraph.words());
    if (words.isEmpty()) {
      return false;
    }
    return switch (paragraph.role()) {
      case DROPPED -> embargoOfHeader(words);
      case SUBTITLE -> field(FieldName.STANDFIRST, words, words, "The subtitle of the document");
      case TITLE, HEADING, TEXT, LIST_ITEM, QUOTE ->
          (paragraph.is(ParagraphRole.TITLE) && below == 1 && secondTitle(words))
              || saysItself(words)
              || (headed && below > 0 && byLook(paragraph, words, below));
      default -> false;
    };
  }

  /** The head of a page may say from when on the story may be used. */
  private boolean embargoOfHeader(String words) {
    Optional<String> embargo = EmbargoWords.in(words);
    return embargo.isPresent()
        && field(FieldName.EMBARGO, words, embargo.get(), "Says from when on it may be used");
  }

  private boolean secondTitle(String words) {
    return !sheet.has(FieldName.STANDFIRST)
        && field(FieldName.STANDFIRST, words, words, "The second title of the document");
  }

  private boolean field(FieldName name, String words, String value, String reason) {
    if (words.contains(value)) {
      sheet.field(name, words, value, reason);
    } else {
      sheet.set(name, value);
      sheet.drop(words, reason);
    }
    return true;
  }

  private boolean saysItself(String words) {
    Optional<LabelledLine> labelled = LabelledLine.of(words);
    Optional<String> embargo = EmbargoWords.in(words);
    Optional<String> note = EditorsNotes.in(words);
    Matcher release = ReleaseLabels.RELEASE.matcher(words);
    Matcher source = ReleaseLabels.SOURCE.matcher(words);
    if (embargo.isPresent()) {
      return field(FieldName.EMBARGO, words, embargo.get(), "Says from when on it may be used");
    } else if (release.matches()) {
      sheet.set(FieldName.SLUG, release.group(1) == null ? "" : release.group(1));
      sheet.drop(words, "Says only that this is a press release");
      return true;
    } else if (ReleaseLabels.IMMEDIATE.matcher(words).matches()) {
      return field(FieldName.EDNOTE, words, words, "Says when it may be used");
    } else if (note.isPresent()) {
      return field(FieldName.EDNOTE, words, note.get(), "A note to editors");
    } else if (source.matches()) {
      return field(FieldName.SOURCE, words, source.group(1), "Says who sends the story");
    } else if (labelled.isPresent()) {
      return labelled(words, labelled.get());
    } else if (BylineWords.isByline(words)) {
      return field(FieldName.BYLINE, words, words, "Says who wrote the story");
    } else if (ReleaseLabels.CONTACT.matcher(words).matches()) {
      sheet.line(Part.NOTE, words, sheet.newGroup(), "Whom to ask, not part of the text");
      return true;
    } else if (TakeWords.isTake(TakeWords.bare(words))) {
      return field(FieldName.TAKE, words, TakeWords.bare(words), "Says which version this is");
    }
    return DateLine.isDate(words) && date(words);
  }

  private boolean labelled(String words, LabelledLine line) {
    if (line.name() == FieldName.DATE) {
      return date(words, line.value());
    }
    return field(line.name(), words, line.value(), "Says by itself which header line it is");
  }

  private boolean date(String words) {
    return date(words, words);
  }

  private boolean date(String words, String value) {
    Optional<String> iso = WireDate.iso(value);
    if (iso.isPresent() && !sheet.has(FieldName.DATE)) {
      sheet.set(FieldName.DATE, iso.get());
      sheet.drop(words, "The date of the story; it is in its header line");
      return true;
    }
    return field(FieldName.DATE, words, value, "The date of the story");
  }

  private boolean byLook(Paragraph paragraph, String words, int below) {
    int count = Words.count(words);
    String creator = Folded.words(properties.creator());
    if (count <= LONGEST_NAME && !creator.isEmpty() && Folded.words(words).equals(creator)) {
      return field(FieldName.BYLINE, words, words, "Names whoever made the document");
    }
    Look look = paragraph.look();
    boolean standsOut = look.isStrongerThan(body) || (look.italic() && !body.italic());
    boolean standfirst =
        standsOut
            && below <= 2
            && count >= SHORTEST_STANDFIRST
            && count <= LONGEST_STANDFIRST
            && !sheet.has(FieldName.STANDFIRST)
            && Dateline.of(words).isEmpty();
    return standfirst
        && paragraph.is(ParagraphRole.TEXT)
        && field(FieldName.STANDFIRST, words, words, "Stands out between headline and text");
  }
}
