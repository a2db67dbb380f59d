package org.stet.factcheck;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.netbeans.api.progress.ProgressHandle;
import org.openide.util.NbBundle.Messages;
import org.stet.facts.api.CitedSource;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.OpenStore;
import org.stet.session.api.StoredArticle;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;

/**
 * What quotes are compared with: the sources of the desk, in the versions that count. Of a large
 * library only those are read that may have one of the quotes, as the index of the store tells;
 * while there is none yet, all are.
 *
 * @param against the sources that count and that whoever works here may know of
 * @param texts the words of those that may have one of the quotes
 * @param wordings by words of a quote, how other stories of the desk have it otherwise
 */
@Messages("Library.reading=Reading sources")
record Library(
    Set<CitedSource> against,
    List<Comparer.Text> texts,
    Map<String, List<OtherStories.Wording>> wordings) {
  /** So many are read all, which tells best how rare each word is. */
  static final int FEW = 200;

  /** Of so many more is known than one quote needs. */
  private static final int MOST_OF_ONE = 50;

  Library {
    against = Set.copyOf(against);
    texts = List.copyOf(texts);
    wordings = Map.copyOf(wordings);
  }

  /** Of which all words are known. */
  static Library of(List<Comparer.Text> texts) {
    return new Library(
        texts.stream().map(Comparer.Text::source).collect(Collectors.toSet()), texts, Map.of());
  }

  /** How other stories of the desk have the quote of {@code words}, where with other words. */
  List<OtherStories.Wording> others(String words) {
    return wordings.getOrDefault(words, List.of());
  }

  /**
   * Asks {@code store} for what {@code quotes} of an article are compared with.
   *
   * @param found is told on the event thread; nothing is found if it was stopped
   */
  static void ask(
      OpenStore store,
      ArticleSession session,
      List<String> quotes,
      Consumer<Optional<Library>> found,
      Consumer<IOException> failure) {
    long own = session.stored().map(StoredArticle::id).orElse(0L);
    store.ask(db -> readWithProgress(db, store.who(), own, quotes), found, failure);
  }

  /** In how many sources words are looked for: in all, where the index looked through them. */
  long size() {
    long read = texts.stream().filter(text -> !text.words().isBlank()).count();
    return against.size() > texts.size() ? against.size() : read;
  }

  /** Is told how many sources are read, of all that have to be. */
  interface Step {
    /** So many are; returns whether to go on. */
    boolean goOn(int read, int of);
  }

  /**
   * The same for a story that is article {@code own}, or 0, with what other stories have, progress
   * and a way to stop it; nothing if it was stopped.
   */
  static Optional<Library> readWithProgress(
      DeskStore store, String who, long own, List<String> quotes) throws IOException {
    AtomicBoolean stopped = new AtomicBoolean();
    ProgressHandle progress =
        ProgressHandle.createHandle(
            Bundle.Library_reading(), () -> stopped.compareAndSet(false, true));
    progress.start();
    progress.switchToIndeterminate();
    try {
      Optional<Library> library =
          read(
              store,
              who,
              quotes,
              (read, of) -> {
                if (read == 0) {
                  progress.switchToDeterminate(Math.max(1, of));
                }
                progress.progress(read);
                return !stopped.get();
              });
      progress.switchToIndeterminate();
      OtherStories stories = new OtherStories(store, own);
      Map<String, List<OtherStories.Wording>> wordings = new HashMap<>();
      for (String quote : library.isPresent() ? quotes : List.<String>of()) {
        if (stopped.get()) {
          return Optional.empty();
        }
        wordings.put(quote, stories.of(quote));
      }
      return library.map(read -> new Library(read.against(), read.texts(), wordings));
    } finally {
      progress.finish();
    }
  }

  /** What {@code who} may compare {@code quotes} with; nothing if it was stopped. */
  static Optional<Library> read(DeskStore store, String who, List<String> quotes, Step step)
      throws IOException {
    Map<Long, Source> all = new HashMap<>();
    for (Source source : store.sources(0)) {
      if (!source.withdrawn() && source.isOpenTo(who)) {
        all.put(source.id(), source);
      }
    }
    List<Source> wanted = new ArrayList<>();
    for (long id : candidates(store, all, quotes)) {
      wanted.add(all.get(id));
    }
    List<Comparer.Text> texts = new ArrayList<>();
    for (Source source : wanted) {
      if (!step.goOn(texts.size(), wanted.size())) {
        return Optional.empty();
      }
      List<SourceVersion> versions = store.sourceVersions(source.id());
      SourceVersion newest = versions.get(versions.size() - 1);
      CitedSource cited = new CitedSource(source.id(), newest.number());
      texts.add(new Comparer.Text(cited, newest.text(), source.particulars().interpreted()));
    }
    Set<CitedSource> against =
        all.values().stream()
            .map(source -> new CitedSource(source.id(), source.current()))
            .collect(Collectors.toSet());
    return Optional.of(new Library(against, texts, Map.of()));
  }

  private static Set<Long> candidates(DeskStore store, Map<Long, Source> all, List<String> quotes)
      throws IOException {
    Set<Long> ids = new LinkedHashSet<>();
    if (all.size() > FEW && store.sourcesLike("", 1).isPresent()) {
      // No index knows of confidential ones.
      all.values().stream().filter(Source::isConfidential).map(Source::id).forEach(ids::add);
      for (String quote : quotes) {
        Optional<List<Source>> like = store.sourcesLike(quote, MOST_OF_ONE);
        if (like.isEmpty()) {
          return sorted(all); // Something was added just now.
        }
        like.get().stream().map(Source::id).filter(all::containsKey).forEach(ids::add);
      }
      return ids;
    }
    return sorted(all);
  }

  private static Set<Long> sorted(Map<Long, Source> all) {
    return new LinkedHashSet<>(all.keySet().stream().sorted().toList());
  }
}
