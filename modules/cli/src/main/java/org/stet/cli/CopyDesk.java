package org.stet.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stet.clean.api.CleanPipeline;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;
import org.stet.wire.spi.WireFormat;

/** Takes bytes or text through the line: read, then clean. */
final class CopyDesk {
  private static final String PLAIN_TEXT = "plain-text";

  private final WireReader reader;
  private final CleanPipeline pipeline;

  CopyDesk(WireReader reader, CleanPipeline pipeline) {
    this.reader = reader;
    this.pipeline = pipeline;
  }

  /** The story in a file. */
  Copy ofBytes(String name, byte[] bytes) throws Failure {
    return ofItem(new RawItem(name, null, bytes));
  }

  /** The stories in a file, which may be a bundle of them. */
  List<RawItem> stories(String name, byte[] bytes) {
    return reader.stories(new RawItem(name, null, bytes));
  }

  /** The story in {@code item}. */
  Copy ofItem(RawItem item) throws Failure {
    WireStory story = read(item, item.name());
    boolean printsText = !story.format().equals(PLAIN_TEXT);
    return Copy.of(item, story, pipeline.clean(story.article()), printsText, 0);
  }

  /**
   * The story in {@code text}, so that offsets are those of {@code text}: a format that takes it
   * apart so that they are not is passed over for plain text, if it can be read as that.
   */
  Copy ofText(String name, String text) throws Failure {
    String whole = wholePairs(text);
    int mark = 0;
    while (whole.startsWith("\ufeff", mark)) {
      mark++;
    }
    String given = whole.substring(mark);
    RawItem item =
        new RawItem(name, "text/plain; charset=utf-8", given.getBytes(StandardCharsets.UTF_8));
    WireStory story = read(item, name);
    if (!story.text().equals(given)) {
      for (WireFormat format : reader.formats()) {
        if (format.id().equals(PLAIN_TEXT) && format.read(item) instanceof Reading.Read plain) {
          story = plain.story();
        }
      }
    }
    boolean printsText = !story.text().equals(given);
    return Copy.of(item, story, pipeline.clean(story.article()), printsText, mark);
  }

  private WireStory read(RawItem item, String name) throws Failure {
    if (reader.formats().isEmpty()) {
      throw new Failure("not-installed", "no format is installed, so nothing can be read", name);
    }
    return story(reader.read(item), name);
  }

  private static WireStory story(Reading reading, String name) throws Failure {
    if (reading instanceof Reading.Rejected rejected) {
      String message = rejected.message();
      if (message.startsWith(name + " ")) {
        message = InputFiles.inWords(name) + message.substring(name.length());
      }
      throw new Failure(rejected.code(), message, name, rejected.line());
    }
    return ((Reading.Read) reading).story();
  }

  /** {@code text} with a replacement character for each half of a surrogate pair. */
  private static String wholePairs(String text) {
    StringBuilder whole = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (whole == null) {
        whole = new StringBuilder(text);
      }
      whole.setCharAt(i, '\ufffd');
    }
    return whole == null ? text : whole.toString();
  }
}
