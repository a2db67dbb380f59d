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
    ChangeSet reading = ChangeSet.of(text.length(), edits);
    Article article = Article.of(reading.applyTo(text.toString()));
    Subject subject = Subject.of(head.getOrDefault(Line.SUBJECT, ""));
    ChangeSet fields = add(article, FieldName.HEADLINE, subject.headline());
    fields = fields.then(add(article, fields, FieldName.EMBARGO, subject.embargo()));
    Optional<String> date =
        Optional.ofNullable(head.get(Line.DATE))
            .map(when -> WireDate.iso(when.replace(" at ", " ")).orElse(when));
    fields = fields.then(add(article, fields, FieldName.DATE, date));
    List<Notice> notices = new ArrayList<>(story.notices());
    notices.addAll(more);
    return WireStory.of(format, story.kind(), text.toString(), reading.then(fields), notices);
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

  private ChangeSet add(Article article, FieldName name, Optional<String> words) {
    return words
        .filter(w -> article.field(name).isEmpty() && !w.isBlank())
        .map(
            w ->
                ChangeSet.of(
                    article.text().length(),
                    List.of(
                        CopyFile.addField(
                            article, name, w, format + "-fields", "From the head of the message"))))
        .orElse(ChangeSet.none(article.text().length()));
  }

  private ChangeSet add(Article article, ChangeSet before, FieldName name, Optional<String> words) {
    return add(Article.of(before.applyTo(article.text())), name, words);
  }
}
