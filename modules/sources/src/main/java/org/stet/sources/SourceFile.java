package org.stet.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.openide.util.NbBundle.Messages;
import org.stet.text.api.FieldName;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/** Reads a source out of a file of any format Stet knows. Takes its time. */
@Messages({
  "# {0} - name of the file",
  "# {1} - why not",
  "SourceFile.refused={0} cannot be a source: {1}.",
  "SourceFile.missing=there is no such file",
  "SourceFile.folder=it is a folder",
  "# {0} - what went wrong",
  "SourceFile.unreadable=it cannot be read ({0})",
  "SourceFile.tooLarge=it is larger than 64 MB",
  "# {0} - number of the line",
  "SourceFile.line=(line {0})"
})
final class SourceFile {
  private static final long LARGEST = 64L << 20;

  private SourceFile() {}

  /** What came of reading. */
  sealed interface Result {
    /**
     * It was read.
     *
     * @param draft its name, its path and all its words
     * @param notices what is to be known about the reading; may be empty
     */
    record Ready(SourceDraft draft, String notices) implements Result {}

    /** It was not, for the reason {@code message}. */
    record Refused(String message) implements Result {}
  }

  /** Reads {@code file} by what {@code reader} knows. */
  static Result read(Path file, WireReader reader) {
    Path real = file.toAbsolutePath().normalize();
    String name = String.valueOf(real.getFileName());
    try {
      if (Files.isDirectory(real)) {
        return refused(name, Bundle.SourceFile_folder());
      }
      if (Files.size(real) > LARGEST) {
        return refused(name, Bundle.SourceFile_tooLarge());
      }
      RawItem item = new RawItem(real.toString(), null, Files.readAllBytes(real));
      Reading reading = reader.read(item);
      if (reading instanceof Reading.Rejected rejected) {
        String line =
            rejected.line() > 0
                ? " " + Bundle.SourceFile_line(String.valueOf(rejected.line()))
                : "";
        return refused(name, rejected.message() + line);
      }
      return ready(((Reading.Read) reading).story(), real, name);
    } catch (NoSuchFileException e) {
      return refused(name, Bundle.SourceFile_missing());
    } catch (IOException e) {
      return refused(name, Bundle.SourceFile_unreadable(String.valueOf(e.getLocalizedMessage())));
    }
  }

  private static Result refused(String name, String why) {
    return new Result.Refused(Bundle.SourceFile_refused(name, why));
  }

  /** All that can be read in it, menus of a web page and all: a source is not shortened. */
  private static Result ready(WireStory story, Path file, String fileName) {
    String name = story.article().field(FieldName.HEADLINE).orElse(fileName);
    String notices =
        story.notices().stream().map(Notice::message).collect(Collectors.joining("; "));
    return new Result.Ready(
        new SourceDraft(name, file.toString(), SourceDraft.lineFeeds(story.text()), ""), notices);
  }
}
