package org.stet.wireformats.mail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.CopyFile;
import org.stet.text.api.Edit;
import org.stet.text.api.FieldName;
import org.stet.text.api.TextRange;
import org.stet.wire.api.Notice;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.WireStory;
import org.stet.wireformats.mail.Letter.Dropped;
import org.stet.wireformats.mail.MailParts.Line;
import org.stet.wireformats.story.WireDate;

/**
 * Puts a story together with the letter around it: the text is the letter as it is read, head
 * first, and all that is not the story goes, each line with its reason. For one message.
 */
final class MailStory {
  private final String format;
  private final StringBuilder text = new StringBuilder();
  private final List<Edit> edits = new ArrayList<>();

  MailStory(String format) {
    this.format = format;
  }

  /** The story {@code found} in {@code mail}. */
  WireStory of(MailParts mail, MailBody.Found found, WireStory story, List<Notice> more) {
    Map<Line, String> head = new EnumMap<>(Line.class);
    for (int message = 0; message <= found.message(); message++) {
      for (Map.Entry<Line, String> line : mail.head(message).entrySet()) {
        head.put(line.getKey(), line.getValue());
        String words = line.getKey().label() + ": " + line.getValue();
        drop(new Dropped(words, "header", "The head of the message"));
      }
    }
    head.putAll(found.letter().forwarded());
    found.letter().before().forEach(this::drop);
    int start = text.length();
    text.append(story.text());
    for (Edit edit : story.reading().edits()) {
      edits.add(
          new Edit(edit.range().shift(start), edit.replacement(), edit.rule(), edit.reason()));
    }
    after(found.letter().after());
    edits.addAll(0, fields(head, found.letter(), story.article()));
    ChangeSet reading = ChangeSet.of(text.length(), edits);
    List<Notice> notices = new ArrayList<>(story.notices());
    notices.addAll(more);
    StoryKind kind = mail.report() ? StoryKind.SERVICE : story.kind();
    return WireStory.of(format, kind, text.toString(), reading, notices).withIds(story.ids());
  }

  private void drop(Dropped line) {
    int from = text.length();
    text.append(line.words()).append('\n');
    edits.add(
        Edit.remove(new TextRange(from, text.length()), format + "-" + line.rule(), line.reason()));
  }

  private void after(List<Dropped> lines) {
    for (Dropped line : lines) {
      int from = text.length();
      text.append('\n').append(line.words());
      edits.add(
          Edit.remove(
              new TextRange(from, text.length()), format + "-" + line.rule(), line.reason()));
    }
  }

  /** Header lines that the story lacks, from the head of the message; they go on top. */
  private List<Edit> fields(Map<Line, String> head, Letter letter, Article story) {
    Subject subject = Subject.of(head.getOrDefault(Line.SUBJECT, ""));
    CopyFile fields = new CopyFile();
    add(fields, story, FieldName.HEADLINE, subject.headline());
    String when = head.getOrDefault(Line.DATE, "").replace(" at ", " ");
    add(fields, story, FieldName.DATE, Optional.of(WireDate.iso(when).orElse(when)));
    add(fields, story, FieldName.EMBARGO, subject.embargo().or(() -> LetterEmbargo.in(letter)));
    String lines = fields.text();
    if (lines.isEmpty()) {
      return List.of();
    }
    String gap = story.fields().isEmpty() ? "\n" : "";
    return List.of(Edit.insert(0, lines + gap, format + "-fields", "From the head of the message"));
  }

  private static void add(CopyFile fields, Article story, FieldName name, Optional<String> words) {
    words
        .filter(value -> !value.isBlank() && story.field(name).isEmpty())
        .ifPresent(value -> fields.field(name, value));
  }
}
