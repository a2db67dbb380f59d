package org.stet.intake.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.openide.util.lookup.ServiceProvider;
import org.stet.store.api.StoreFolder;
import org.stet.wire.api.Limits;
import org.stet.wire.spi.LimitsChoice;

/**
 * How far reading goes, as {@code limits.txt} in the folder of the store says: {@code size=300} on
 * a line; a line that begins with {@code #} is a remark. Without the file, or with one that says
 * something else, what is usual holds.
 */
@ServiceProvider(service = LimitsChoice.class)
public final class LimitsFile implements LimitsChoice {
  private static final Logger LOG = Logger.getLogger(LimitsFile.class.getName());

  private final Path file;

  /** That of the store of this user. */
  public LimitsFile() {
    this(StoreFolder.of(null, Path.of("").toAbsolutePath()));
  }

  /** The one in {@code desk}, the folder of the store. */
  LimitsFile(Path desk) {
    this.file = desk.resolve("limits.txt");
  }

  @Override
  public Limits limits() {
    try {
      String words =
          Files.readAllLines(file, StandardCharsets.UTF_8).stream()
              .filter(line -> !line.strip().startsWith("#"))
              .collect(Collectors.joining(" "));
      return Limits.USUAL.with(words);
    } catch (NoSuchFileException e) {
      return Limits.USUAL;
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "{0} does not count: {1}", new Object[] {file, e.getMessage()});
      return Limits.USUAL;
    }
  }
}
