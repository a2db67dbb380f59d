package org.stet.wireformats.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.CopyFile;
import org.stet.text.api.Dateline;
import org.stet.text.api.Edit;
import org.stet.text.api.FieldName;
import org.stet.text.api.TextRange;
import org.stet.wire.api.BylineWords;
import org.stet.wire.api.Notice;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.StoryStatus;
import org.stet.wire.api.WireStory;
import org.stet.wireformats.mail.Letter.Dropped;
import org.stet.wireformats.mail.MailParts.Line;

/**
 * Puts a story together with the letter around it: the text is the letter as it is read, head
 * first, and all that is not the story goes, each line with its reason. For one message.
 */
final class MailStory {
  private static final int LONGEST_HEADLINE = 140;
  private static final int LONGEST_STANDFIRST = 200;
  private static final int LOOKED_AT = 4000;
  private static final int SHORTEST_WORD = 4;

  private final String format;
  private final StringBuilder text = new StringBuilder();
  private final List<Edit> edits = new ArrayList<>();

  MailStory(String format) {
    this.format = format;
  }

  /** The story {@code found} in {@code mail}. */
  WireStory of(MailParts mail, MailBody.Found found, WireStory story, List<Notice> more) {
    Map<Line, String> head = new EnumMap<>(Line.class);
    List<String> subjects = new ArrayList<>();
    for (int message = 0; message <= found.message(); message++) {
      for (Map.Entry<Line, String> line : mail.head(message).entrySet()) {
        head.put(line.getKey(), line.getValue());
        if (line.getKey() == Line.SUBJECT) {
          subjects.add(line.getValue());
        }
        String words = line.getKey().label() + ": " + line.getValue();
        drop(new Dropped(words, "header", "The head of the message"));
      }
    }
    head.putAll(found.letter().forwarded());
    subjects.add(head.getOrDefault(Line.SUBJECT, ""));
    found.letter().before().forEach(this::drop);
    int start = text.length();
    text.append(story.text());
    for (Edit edit : story.reading().edits()) {
      edits.add(
          new Edit(edit.range().shift(start), edit.replacement(), edit.rule(), edit.reason()));
    }
    after(found.letter().after());
    StoryStatus status = LetterStatus.of(subjects, found.letter());
    edits.addAll(
        0,
        fields(
            head,
            embargo(subjects, found.letter()),
            status,
            CorrectingLetter.note(found.letter()),
            story,
            found.attached()));
    ChangeSet reading = ChangeSet.of(text.length(), edits);
    List<Notice> notices = new ArrayList<>(story.notices());
    notices.addAll(more);
    StoryKind kind = mail.report() ? StoryKind.SERVICE : kind(story.kind(), status);
    return WireStory.of(format, kind, text.toString(), reading, notices).withIds(story.ids());
  }

  private static StoryKind kind(StoryKind kind, StoryStatus status) {
    return kind == StoryKind.STORY ? status.kind() : kind;
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

  /**
   * What binds the story until when: the subjects, the innermost first, then the letter; but one
   * that says a time before one that only says that there is an embargo.
   */
  private static Optional<String> embargo(List<String> subjects, Letter letter) {
    List<String> said = new ArrayList<>();
    for (int i = subjects.size() - 1; i >= 0; i--) {
      Subject.of(subjects.get(i)).embargo().ifPresent(said::add);
    }
    LetterEmbargo.in(letter).ifPresent(said::add);
    return said.stream()
        .filter(until -> until.chars().anyMatch(Character::isDigit))
        .findFirst()
        .or(() -> said.stream().findFirst());
  }

  /** Header lines that the story lacks, from the head of the message; they go on top. */
  private List<Edit> fields(
      Map<Line, String> head,
      Optional<String> embargo,
      StoryStatus status,
      String note,
      WireStory found,
      boolean attached) {
    Article story = found.article();
    CopyFile fields = new CopyFile();
    Subject subject = Subject.of(head.getOrDefault(Line.SUBJECT, ""));
    boolean foreign =
        subject.answers()
            && subject.headline().filter(words -> !speaksOf(words, story)).isPresent();
    boolean said = subject.headline().filter(words -> isSaidAbove(words, story)).isPresent();
    if (!beginsWithHeadline(story, attached || foreign || said)) {
      add(fields, story, FieldName.HEADLINE, subject.headline());
    }
    add(fields, story, FieldName.TAKE, subject.take());
    add(fields, story, FieldName.EDNOTE, Optional.of(note));
    String when = head.getOrDefault(Line.DATE, "");
    add(fields, story, FieldName.DATE, Optional.of(MailDate.iso(when).orElse(when)));
    boolean forbids = status != StoryStatus.USABLE;
    add(fields, story, FieldName.STATUS, forbids ? Optional.of(status.status()) : Optional.empty());
    add(fields, story, FieldName.EMBARGO, embargo);
    String lines = fields.text();
    if (lines.isEmpty()) {
      return List.of();
    }
    String gap = story.fields().isEmpty() ? "\n" : "";
    return List.of(Edit.insert(0, lines + gap, format + "-fields", "From the head of the message"));
  }

  /**
   * Whether the first line is short and no sentence, so that cleaning makes it the headline; in a
   * letter only if a byline or a dateline follows, be it below a standfirst, since the subject is
   * there as well.
   *
   * @param alone whether there is no subject that could be it
   */
  private static boolean beginsWithHeadline(Article story, boolean alone) {
    List<Block> body = story.body();
    if (body.size() < 2) {
      return false;
    }
    String first = story.plain(body.get(0)).strip();
    String second = story.plain(body.get(1)).strip();
    boolean sentence = first.matches("(?s).*[.:!…”\"»]") || BylineWords.isByline(first);
    boolean summed =
        body.size() > 2
            && second.length() <= LONGEST_STANDFIRST
            && opensStory(story.plain(body.get(2)).strip());
    boolean followed = opensStory(second) || summed;
    boolean above = followed || (alone && second.length() > first.length());
    return !sentence && first.length() <= LONGEST_HEADLINE && above;
  }

  /**
   * Whether a word of {@code subject} stands in the story too; one like {@code Re: copy please}
   * says nothing of it.
   */
  private static boolean speaksOf(String subject, Article story) {
    StringBuilder start = new StringBuilder();
    for (Block block : story.body()) {
      start.append(story.plain(block)).append(' ');
      if (start.length() > LOOKED_AT) {
        break;
      }
    }
    Set<String> words = words(start.toString());
    return words(subject).stream().anyMatch(words::contains);
  }

  /** Whether the first line of {@code story} has all words of {@code subject}: it is said there. */
  private static boolean isSaidAbove(String subject, Article story) {
    Set<String> words = words(subject);
    return !words.isEmpty()
        && !story.body().isEmpty()
        && words(story.plain(story.body().get(0))).containsAll(words);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> word.length() >= SHORTEST_WORD || !word.matches("[\\p{IsLatin}]*"))
        .collect(Collectors.toSet());
  }

  private static boolean opensStory(String line) {
    return BylineWords.isByline(line) || Dateline.of(line).isPresent();
  }

  private static void add(CopyFile fields, Article story, FieldName name, Optional<String> words) {
    words
        .filter(value -> !value.isBlank() && story.field(name).isEmpty())
        .ifPresent(value -> fields.field(name, value));
  }
}
