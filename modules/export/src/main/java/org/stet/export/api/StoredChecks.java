package org.stet.export.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.Support;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.DeskStore;
import org.stet.store.api.LetOut;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.Version;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Role;

/**
 * What the store has of the fact check of one article, at one moment. Immutable.
 *
 * @param kept whether the store has the article at all
 * @param files the files on its facts, oldest first
 * @param sources all sources of the desk, oldest first
 * @param versions those versions of sources that the files cite
 * @param ofNotes the ids of the files on words that stood in a note to colleagues when they were
 *     last decided on
 * @param releases who let the article out although a gate held it back, oldest first
 */
public record StoredChecks(
    boolean kept,
    List<CheckedFact> files,
    List<Source> sources,
    List<SourceVersion> versions,
    Set<Long> ofNotes,
    List<ReportedRelease> releases) {

  /** The store does not have the article. */
  public static final StoredChecks NONE =
      new StoredChecks(false, List.of(), List.of(), List.of(), Set.of(), List.of());

  public StoredChecks {
    files = List.copyOf(files);
    sources = List.copyOf(sources);
    versions = List.copyOf(versions);
    ofNotes = Set.copyOf(ofNotes);
    releases = List.copyOf(releases);
  }

  /** What {@code open} has of {@code article}, which is in it. Not on the event thread. */
  public static StoredChecks of(DeskStore open, long article) throws StoreFailure {
    List<CheckedFact> files = open.checkedFacts(article);
    return new StoredChecks(
        true,
        files,
        open.sources(0),
        versions(open, cited(files)),
        ofNotes(open, files),
        releases(open, article));
  }

  private static List<ReportedRelease> releases(DeskStore open, long article) throws StoreFailure {
    List<ReportedRelease> releases = new ArrayList<>();
    for (LetOut each : open.letOut(article)) {
      int number = open.version(each.version()).map(Version::number).orElse(0);
      releases.add(ReportedRelease.of(each, number));
    }
    return releases;
  }

  private static Set<CitedSource> cited(List<CheckedFact> files) {
    Set<CitedSource> cited = new LinkedHashSet<>();
    for (CheckedFact file : files) {
      for (Support support : file.support()) {
        Optional.ofNullable(support.source()).ifPresent(cited::add);
      }
      file.decisions().forEach(decision -> cited.addAll(decision.verdict().sources()));
    }
    return cited;
  }

  private static List<SourceVersion> versions(DeskStore open, Set<CitedSource> cited)
      throws StoreFailure {
    Map<Long, List<SourceVersion>> known = new HashMap<>();
    List<SourceVersion> versions = new ArrayList<>();
    for (CitedSource each : cited) {
      if (!known.containsKey(each.source())) {
        known.put(each.source(), open.sourceVersions(each.source()));
      }
      known.get(each.source()).stream()
          .filter(version -> version.number() == each.number())
          .forEach(versions::add);
    }
    return versions;
  }

  private static Set<Long> ofNotes(DeskStore open, List<CheckedFact> files) throws StoreFailure {
    Map<Long, Article> texts = new HashMap<>();
    Set<Long> ofNotes = new HashSet<>();
    for (CheckedFact file : files) {
      CheckedFact.Decision last = file.decisions().get(file.decisions().size() - 1);
      Article text = texts.get(last.version());
      if (text == null) {
        text = Article.of(open.version(last.version()).map(Version::text).orElse(""));
        texts.put(last.version(), text);
      }
      Anchor anchor = last.verdict().anchor();
      if (text.blockAt(anchor.range().start())
          .map(Block::role)
          .filter(Role.NOTE::equals)
          .isPresent()) {
        ofNotes.add(file.id());
      }
    }
    return ofNotes;
  }

  /** The source with this id, in whatever version. */
  Optional<Source> source(long id) {
    return sources.stream().filter(source -> source.id() == id).findFirst();
  }

  /** What was cited, as a report has it; nothing if it is not in the store. */
  Stream<ReportedSource> reported(CitedSource cited) {
    return source(cited.source()).stream()
        .flatMap(
            source ->
                version(cited).stream()
                    .map(version -> ReportedSource.of(source, version, isCurrent(cited))));
  }

  /** The version that was cited. */
  Optional<SourceVersion> version(CitedSource cited) {
    return versions.stream()
        .filter(each -> each.source() == cited.source() && each.number() == cited.number())
        .findFirst();
  }

  /** Whether what was cited is what counts of its source now. */
  boolean isCurrent(CitedSource cited) {
    return source(cited.source()).filter(source -> source.backs(cited)).isPresent();
  }
}
