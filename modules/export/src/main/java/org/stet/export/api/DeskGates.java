package org.stet.export.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The gates there are: Stet's own, and those of the desks, each a file {@code desks/NAME.gate} in
 * the folder of the store, that anybody can read and change. Read anew each time. Takes its time.
 */
public final class DeskGates {
  /** The folder in that of the store. */
  public static final String FOLDER = "desks";

  private static final String ENDING = ".gate";
  private static final long MOST_BYTES = 1 << 20;

  private final Path folder;

  private DeskGates(Path folder) {
    this.folder = folder;
  }

  /** The gates of the desks whose store is, or will be, in {@code store}. */
  public static DeskGates of(Path store) {
    return new DeskGates(store.resolve(FOLDER));
  }

  /** The ids of all: Stet's own first, then those of the desks in order of name. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>(GateProfile.ids());
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> String.valueOf(file.getFileName()))
            .filter(name -> name.endsWith(ENDING) && name.length() > ENDING.length())
            .map(name -> name.substring(0, name.length() - ENDING.length()))
            .filter(id -> !ids.contains(id))
            .sorted()
            .forEach(ids::add);
      } catch (IOException e) {
        return GateProfile.ids(); // A folder that cannot be read has no gates to choose from.
      }
    }
    return ids;
  }

  /** The gate with this id; empty if there is none. */
  public Optional<GateFile> named(String id) {
    Optional<GateProfile> own = GateProfile.of(id);
    Path file = file(id);
    boolean there = file != null && Files.isRegularFile(file);
    if (own.isPresent() && there) {
      String name = id + ENDING;
      String problem = name + ": '" + id + "' is a profile of Stet; give the file another name";
      return Optional.of(new GateFile.Wrong(List.of(problem)));
    }
    if (own.isPresent()) {
      return Optional.of(new GateFile.Read(own.get()));
    }
    return there && file != null ? Optional.of(read(id, file)) : Optional.empty();
  }

  /** A name is no way out of the folder. */
  private @Nullable Path file(String id) {
    return id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}")
        ? folder.resolve(id + ENDING)
        : null;
  }

  private static GateFile read(String id, Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > MOST_BYTES) {
        return new GateFile.Wrong(List.of(name + ": this file is too long to be a gate"));
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return GateFile.of(id, name, text);
    } catch (CharacterCodingException e) {
      return new GateFile.Wrong(List.of(name + ": this is no text in UTF-8"));
    } catch (IOException e) {
      return new GateFile.Wrong(List.of(name + " cannot be read: " + e.getMessage()));
    }
  }
}
