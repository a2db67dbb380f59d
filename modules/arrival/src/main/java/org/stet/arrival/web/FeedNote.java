package org.stet.arrival.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Properties;

/**
 * What is known of a feed from one start of the program to the next, so that its server is not
 * asked for what it has sent, nor sooner than it wants. Losing it costs no story.
 *
 * @param validators what the last answer that was taken in said
 * @param movedTo where it is asked now, or empty
 * @param notBefore until when its server wants to be left alone
 */
public record FeedNote(Validators validators, String movedTo, Instant notBefore) {
  /** Nothing is known. */
  public static final FeedNote NOTHING = new FeedNote(Validators.NONE, "", Instant.EPOCH);

  private static final int LARGEST = 100_000;

  /** What {@code file} says; nothing if there is no such file, or it cannot be read. */
  public static FeedNote read(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return NOTHING;
      }
      Properties lines = new Properties();
      lines.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
      return new FeedNote(
          new Validators(
              lines.getProperty("from", ""),
              lines.getProperty("tag", ""),
              lines.getProperty("modified", "")),
          lines.getProperty("moved-to", ""),
          Instant.parse(lines.getProperty("not-before", Instant.EPOCH.toString())));
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      return NOTHING;
    }
  }

  /**
   * Writes it to {@code file}, whose folder is made if it is not there.
   *
   * @throws IOException if that cannot be done; the file then is as it was
   */
  public void write(Path file) throws IOException {
    Properties lines = new Properties();
    lines.setProperty("from", validators.from());
    lines.setProperty("tag", validators.tag());
    lines.setProperty("modified", validators.modified());
    lines.setProperty("moved-to", movedTo);
    lines.setProperty("not-before", notBefore.toString());
    StringWriter text = new StringWriter();
    lines.store(text, null);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(beside, text.toString(), StandardCharsets.UTF_8);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
