package org.stet.factcheck;

import java.util.List;
import java.util.Optional;
import org.stet.facts.api.CitedSource;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.Source;

/**
 * What the store knows about the facts of one article, at one moment.
 *
 * @param files the files on its facts, oldest first
 * @param sources all sources of the desk, oldest first
 */
record FactFiles(List<CheckedFact> files, List<Source> sources) {
  /** Nothing was ever checked. */
  static final FactFiles NONE = new FactFiles(List.of(), List.of());

  FactFiles {
    files = List.copyOf(files);
    sources = List.copyOf(sources);
  }

  Optional<Source> source(long id) {
    return sources.stream().filter(source -> source.id() == id).findFirst();
  }

  /** Whether what was cited is what counts of its source now. */
  boolean isCurrent(CitedSource cited) {
    return source(cited.source()).filter(source -> source.backs(cited)).isPresent();
  }

  /** What a verdict given now rests on: the sources that were cited, as they are now. */
  List<CitedSource> restsOn(CheckRow row) {
    CheckedFact file = row.file();
    if (file == null) {
      return List.of();
    }
    return file.support().stream()
        .flatMap(support -> Optional.ofNullable(support.source()).stream())
        .map(CitedSource::source)
        .distinct()
        .flatMap(id -> source(id).stream())
        .filter(source -> !source.withdrawn())
        .map(source -> new CitedSource(source.id(), source.current()))
        .toList();
  }
}
