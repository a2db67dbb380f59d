package org.stet.exportformats.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.spi.DeskExporters;
import org.stet.export.spi.Exporter;

/**
 * The templates in the folder {@code desks} of the store, for all desks, and in the folder of each
 * desk in it. Only their names are looked at.
 */
@ServiceProvider(service = DeskExporters.class)
public final class TemplateFolder implements DeskExporters {
  private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}";

  @Override
  public List<Exporter> in(Path desks) {
    List<Exporter> found = new ArrayList<>();
    for (Path each : files(desks)) {
      String name = String.valueOf(each.getFileName());
      if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
        files(each).forEach(file -> add(file, name + "/", found));
      } else {
        add(each, "", found);
      }
    }
    found.sort(Comparator.comparing(Exporter::id));
    return found;
  }

  private static void add(Path file, String desk, List<Exporter> found) {
    String name = String.valueOf(file.getFileName());
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      TemplateKind.of(name).ifPresent(kind -> found.add(new HouseTemplate(file, desk, kind)));
    }
  }

  /** What lies in {@code folder}; nothing if it cannot be read. */
  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> isName(String.valueOf(file.getFileName()))).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Whether {@code name} can be no way out of a folder. */
  static boolean isName(String name) {
    return name.matches(NAME);
  }
}
