package org.stet.factcheck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.CitedSource;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.Source;

/**
 * What the store knows about the facts of one article, at one moment.
 *
 * @param files the files on its facts, oldest first
 * @param sources all sources of the desk, oldest first
 * @param comparisons what came of comparing quotes with sources
 */
record FactFiles(List<CheckedFact> files, List<Source> sources, Comparisons comparisons) {
  /** Nothing was ever checked. */
  static final FactFiles NONE = new FactFiles(List.of(), List.of());

  FactFiles {
    files = List.copyOf(files);
    sources = List.copyOf(sources);
  }

  /** Of which nothing was compared. */
  FactFiles(List<CheckedFact> files, List<Source> sources) {
    this(files, sources, Comparisons.NONE);
  }

  /**
   * What {@code who} may know: nothing of the confidential sources of others, and none of their
   * words.
   */
  FactFiles seenBy(String who) {
    List<Source> seen = sources.stream().map(source -> source.seenBy(who)).toList();
    Set<Long> hidden =
        seen.stream().filter(Source::isHidden).map(Source::id).collect(Collectors.toSet());
    return new FactFiles(
        files.stream().map(file -> file.withoutWordsOf(hidden)).toList(), seen, comparisons);
  }

  /** The same, with {@code others}. */
  FactFiles with(Comparisons others) {
    return new FactFiles(files, sources, others);
  }

  /** The versions that count of the sources that count. */
  List<CitedSource> current() {
    return sources.stream()
        .filter(source -> !source.withdrawn() && !source.isHidden())
        .map(source -> new CitedSource(source.id(), source.current()))
        .toList();
  }

  /** What came of the quote of {@code anchor}, if it was compared with the sources as they are. */
  @Nullable Compared compared(Anchor anchor) {
    return comparisons.against().equals(Set.copyOf(current())) ? comparisons.of(anchor) : null;
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
