package org.stet.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.StoreFailure;

/**
 * A source as the list shows it, and its newest version.
 *
 * @param source the source
 * @param newest the version that counts, or the one by which it was withdrawn
 */
record ListedSource(Source source, SourceVersion newest) {

  ListedSource {
    if (newest.source() != source.id() || newest.number() != source.current()) {
      throw new IllegalArgumentException(newest.number() + " is not the newest of " + source);
    }
  }

  /**
   * The sources of {@code article}, or of all articles if it is 0; what was changed last comes
   * first, what is withdrawn comes last. What {@code who} may not know of is not among them.
   */
  static List<ListedSource> read(DeskStore store, long article, String who) throws StoreFailure {
    List<ListedSource> listed = new ArrayList<>();
    for (Source source : store.sources(article)) {
      if (!source.isOpenTo(who)) {
        continue;
      }
      List<SourceVersion> versions = store.sourceVersions(source.id());
      SourceVersion newest = versions.get(versions.size() - 1);
      listed.add(new ListedSource(source, newest));
    }
    listed.sort(
        Comparator.comparing((ListedSource each) -> each.source().withdrawn())
            .thenComparing(each -> each.newest().at(), Comparator.reverseOrder())
            .thenComparing(each -> each.source().id(), Comparator.reverseOrder()));
    return List.copyOf(listed);
  }

  long id() {
    return source.id();
  }

  /** Its name, by which a list is searched when somebody types. */
  @Override
  public String toString() {
    return source.name();
  }
}
