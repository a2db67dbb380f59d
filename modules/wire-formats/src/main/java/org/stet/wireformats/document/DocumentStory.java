package org.stet.wireformats.document;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.FieldName;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.StoryStatus;
import org.stet.wire.api.TakeWords;
import org.stet.wireformats.story.FieldWords;
import org.stet.wireformats.story.Part;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.story.Stories;

/**
 * Tells a story from the paragraphs of a document. Styles count most, then what a line says of
 * itself, then looks; what the document says beside its text counts least. For one thread.
 */
public final class DocumentStory {
  private static final int REACH = 14;
  private static final int LINES_OF_NOTICES = 6;

  private final DocumentText document;
  private final List<Paragraph> paragraphs;
  private final Sheet sheet = new Sheet();
  private final Look body;
  private final int textStart;
  private final int headline;

  private DocumentStory(DocumentText document) {
    this.document = document;
    this.paragraphs = TabbedRows.in(document.paragraphs());
    this.body = BodyLook.of(paragraphs);
    this.textStart = BodyLook.textStart(paragraphs, body, REACH);
    this.headline =
        new StoryHeadline(paragraphs, textStart, body).index(document.properties().title());
  }

  /** The story in {@code document}, which is of {@code format}. */
  public static Reading read(RawItem item, String format, DocumentText document) {
    return new DocumentStory(document).read(item, format);
  }

  private Reading read(RawItem item, String format) {
    TopLines top = new TopLines(sheet, body, document.properties());
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      int before = sheet.size();
      if (i == headline) {
        line(paragraph, FieldName.HEADLINE, "The headline of the document");
      } else if (i >= textStart || !top.takes(paragraph, i - headline, headline >= 0)) {
        body(i, paragraph);
      }
      if (sheet.size() == before + 1 && !paragraph.passage().edits().isEmpty()) {
        Passage passage = paragraph.passage();
        sheet.repair(before, passage.before(), passage.edits());
      }
    }
    properties();
    return Stories.read(item, format, kind(), sheet, 0, document.notices());
  }

  private void line(Paragraph paragraph, FieldName field, String reason) {
    sheet.field(field, paragraph.words(), reason);
  }

  private void body(int index, Paragraph paragraph) {
    String words = paragraph.words();
    String reason = paragraph.reason();
    int group = paragraph.group();
    switch (paragraph.role()) {
      case DROPPED -> sheet.drop(words, reason);
      case TITLE, HEADING, SUBTITLE -> sheet.line(Part.SUBHEAD, words, "A heading of the document");
      case LIST_ITEM -> sheet.line(Part.LIST_ITEM, words, reason);
      case QUOTE -> sheet.line(Part.QUOTE, words, reason);
      case CAPTION -> sheet.line(Part.CAPTION, words, sheet.newGroup(), reason);
      case CREDIT -> sheet.line(Part.CREDIT, words, sheet.newGroup(), reason);
      case ROW -> sheet.line(Part.ROW, words, group, reason);
      case NOTE -> sheet.line(Part.NOTE, words, group, reason);
      case BYLINE -> byline(paragraph);
      case SLUG -> line(paragraph, FieldName.SLUG, "The slug of the story");
      case TEXT -> text(index, paragraph, words);
    }
  }

  /** A second byline names those who took the pictures, or helped. */
  private void byline(Paragraph paragraph) {
    if (sheet.has(FieldName.BYLINE)) {
      sheet.line(Part.NOTE, paragraph.words(), sheet.newGroup(), "A second byline, kept as a note");
    } else {
      line(paragraph, FieldName.BYLINE, "Says who wrote the story");
    }
  }

  private void text(int index, Paragraph paragraph, String words) {
    if (EndMark.is(words)) {
      sheet.drop(words, "The mark that ends the story");
    } else if (index > textStart && isSubhead(index, paragraph, words)) {
      sheet.line(Part.SUBHEAD, words, "A short line that stands out from the text around it");
    } else {
      sheet.line(Part.PARAGRAPH, words, paragraph.reason());
    }
  }

  /** A short line without a full stop, set stronger than the text, with text below. */
  private boolean isSubhead(int index, Paragraph paragraph, String words) {
    boolean textBelow =
        index + 1 < paragraphs.size()
            && paragraphs.get(index + 1).is(ParagraphRole.TEXT)
            && !paragraphs.get(index + 1).look().isStrongerThan(body);
    return textBelow
        && paragraph.look().isStrongerThan(body)
        && Words.count(words) <= 12
        && words.codePoints().anyMatch(Character::isLetter)
        && ".:;,?!\"”“«»…".indexOf(words.charAt(words.length() - 1)) < 0;
  }

  private void properties() {
    DocumentProperties properties = document.properties();
    sheet.set(FieldName.LANGUAGE, properties.language());
    FieldWords.keywords(sheet, properties.keywords());
    if (!properties.date().isEmpty()) {
      sheet.offer(FieldName.DATE, properties.date());
    }
    if (PropertyWords.isName(properties.creator())) {
      sheet.offer(FieldName.BYLINE, properties.creator());
    }
    if (headline < 0 && PropertyWords.isTitleOf(properties.title(), paragraphs)) {
      sheet.offer(FieldName.HEADLINE, properties.title());
    }
  }

  /** What the headline and the first lines say of the story; a status is written down. */
  private StoryKind kind() {
    List<String> lines = new ArrayList<>();
    sheet.value(FieldName.HEADLINE).ifPresent(lines::add);
    for (int index : sheet.text()) {
      if (lines.size() < LINES_OF_NOTICES) {
        lines.add(sheet.get(index).words());
      }
    }
    String headlineWords = sheet.value(FieldName.HEADLINE).orElse("");
    TakeWords.leading(headlineWords).ifPresent(take -> sheet.set(FieldName.TAKE, take));
    StoryStatus status = StoryStatus.of(sheet.value(FieldName.TAKE).orElse(""), lines);
    if (status == StoryStatus.CANCELLED || status == StoryStatus.WITHHELD) {
      sheet.set(FieldName.STATUS, status.status());
    }
    return status.kind();
  }
}
