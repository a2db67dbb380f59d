package org.stet.intake.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openide.util.lookup.ServiceProvider;
import org.stet.store.api.StoreFolder;
import org.stet.wire.api.RecipeFile;
import org.stet.wire.spi.RecipeChoice;

/**
 * The recipes for pages that the desks have: each a file {@code desks/NAME.page} in the folder of
 * the store. Read anew each time, so that a recipe can be changed while Stet runs.
 */
@ServiceProvider(service = RecipeChoice.class)
public final class RecipeFiles implements RecipeChoice {
  private static final String ENDING = ".page";
  private static final int MOST_FILES = 1000;
  private static final long MOST_BYTES = 64 << 10;

  private final Path folder;

  /** Those of the store of this user. */
  public RecipeFiles() {
    this(StoreFolder.of(null, Path.of("").toAbsolutePath()));
  }

  /** Those in {@code desk}, the folder of the store. */
  RecipeFiles(Path desk) {
    this.folder = desk.resolve("desks");
  }

  @Override
  public List<RecipeFile> recipes() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).endsWith(ENDING))
          .sorted()
          .limit(MOST_FILES)
          .map(RecipeFiles::read)
          .toList();
    } catch (IOException e) {
      return List.of(RecipeFile.unread("desks", "the folder cannot be read: " + e.getMessage()));
    }
  }

  private static RecipeFile read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (!Files.isRegularFile(file)) {
        return RecipeFile.unread(name, "this is no file");
      }
      if (Files.size(file) > MOST_BYTES) {
        return RecipeFile.unread(name, "this file is too long to be a recipe");
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return RecipeFile.of(name, StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return RecipeFile.unread(name, "this is no text in UTF-8");
    } catch (IOException e) {
      return RecipeFile.unread(name, "it cannot be read: " + e.getMessage());
    }
  }
}
