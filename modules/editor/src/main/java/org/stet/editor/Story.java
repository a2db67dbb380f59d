package org.stet.editor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stet.clean.api.CleanPipeline;
import org.stet.clean.api.CleanResult;
import org.stet.revision.api.Revision;
import org.stet.session.api.Origin;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.wire.api.CharacterSets;
import org.stet.wire.api.Decoded;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/**
 * A story that was read and may be opened.
 *
 * @param origin where it came from and what cleaning makes of it
 * @param name what to call it while it has no headline
 * @param copyFile whether what was read is a copy file, and saving goes to where it was read
 * @param notices what an editor should know about the reading
 */
record Story(Origin origin, String name, boolean copyFile, List<Notice> notices) {

  /** What came of reading. */
  sealed interface Result {
    /** It can be opened. */
    record Ready(Story story) implements Result {}

    /** It cannot be opened, for the reason {@code message}. */
    record Refused(String message) implements Result {}
  }

  /** Whether a file of this name is read as a copy file. */
  static boolean isCopyFile(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith("." + StetMime.EXTENSION);
  }

  /** Reads {@code item} and, unless it is a copy file, cleans it. Takes its time. */
  static Result read(RawItem item, String name) {
    if (isCopyFile(name)) {
      Decoded decoded = CharacterSets.decode(item);
      return new Result.Ready(
          of(item, null, decoded.text(), decoded.text(), name, decoded.notices()));
    }
    Reading reading = WireReader.standard().read(item);
    if (reading instanceof Reading.Rejected rejected) {
      String place = rejected.line() > 0 ? " (line " + rejected.line() + ")" : "";
      return new Result.Refused(rejected.message() + place);
    }
    WireStory story = ((Reading.Read) reading).story();
    return new Result.Ready(
        of(item, story, story.text(), story.article().text(), name, story.notices()));
  }

  /** A copy file that is in no file yet: {@code text}, typed at a desk under this name. */
  static Story typed(String name, String text) {
    RawItem item =
        new RawItem(name, "text/plain;charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    return of(item, null, text, text, name, List.of());
  }

  /** The same, with {@code received} as the text that the article began with. */
  Story as(String received) {
    Article start = Article.of(received);
    Origin now =
        new Origin(
            origin.item(),
            origin.story(),
            start,
            Revision.between(origin.original(), received).changeSet(),
            origin.original(),
            copyFile ? null : CleanPipeline.standard().clean(start));
    return new Story(now, name, copyFile, notices);
  }

  private static Story of(
      RawItem item,
      @Nullable WireStory story,
      String original,
      String text,
      String name,
      List<Notice> notices) {
    ChangeSet lineEnds = LineEnds.toLineFeeds(text);
    ChangeSet reading = story == null ? ChangeSet.none(text.length()) : story.reading();
    Article start = Article.of(lineEnds.applyTo(text));
    CleanResult cleaning = story == null ? null : CleanPipeline.standard().clean(start);
    Origin origin = new Origin(item, story, start, reading.then(lineEnds), original, cleaning);
    return new Story(origin, name, story == null, notices);
  }
}
