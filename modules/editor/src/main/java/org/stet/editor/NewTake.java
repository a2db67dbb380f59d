package org.stet.editor;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.stet.store.api.AgencyText;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.TakeLink;
import org.stet.store.api.Version;
import org.stet.wire.api.LinkKind;

/**
 * The newest take of the story of an article, if our copy has not been merged with it yet.
 *
 * @param link what it is to an earlier take, and how that is known
 * @param take the article it is
 * @param base the agency's text that our copy was made of, or was merged with last
 * @param text the agency's new text
 */
@Messages({
  "# {0} - number of the article that is the take",
  "NewTake.reason=Merged with the take that is article {0}"
})
record NewTake(TakeLink link, ArticleRecord take, String base, String text) {
  /** What takes the place of the take before; a next take only goes on. */
  private static final Set<LinkKind> REPLACING =
      EnumSet.of(LinkKind.UPDATE, LinkKind.WRITETHRU, LinkKind.CORRECTION);

  /** Looks for it. Takes its time. */
  static Optional<NewTake> of(DeskStore store, long article) throws StoreFailure {
    TakeLink newest = newest(store.links(article), article);
    List<Version> versions = newest == null ? List.of() : store.versions(article);
    if (newest == null || versions.isEmpty() || isMerged(versions, newest.newer())) {
      return Optional.empty();
    }
    String base = AgencyText.of(versions);
    for (TakeLink link : store.links(article)) {
      if (isMerged(versions, link.newer())) {
        base = AgencyText.of(store.versions(link.newer()));
      }
    }
    String text = AgencyText.of(store.versions(newest.newer()));
    String known = base;
    return store.article(newest.newer()).map(take -> new NewTake(newest, take, known, text));
  }

  /** The link to the newest of the takes that follow {@code article}, directly or one by one. */
  private static @Nullable TakeLink newest(List<TakeLink> links, long article) {
    Set<Long> following = new HashSet<>(Set.of(article));
    TakeLink newest = null;
    boolean more = true;
    while (more) {
      more = false;
      for (TakeLink link : links) {
        if (REPLACING.contains(link.kind())
            && following.contains(link.older())
            && following.add(link.newer())) {
          newest = newest == null || isNewer(link, newest) ? link : newest;
          more = true;
        }
      }
    }
    return newest;
  }

  private static boolean isNewer(TakeLink link, TakeLink other) {
    int order = link.at().compareTo(other.at());
    return order > 0 || (order == 0 && link.newer() > other.newer());
  }

  private static boolean isMerged(List<Version> versions, long take) {
    String reason = reason(take);
    return versions.stream().anyMatch(version -> version.reason().equals(reason));
  }

  /** Why the version is made that our copy becomes by the merge. */
  String reason() {
    return reason(take.id());
  }

  private static String reason(long take) {
    return Bundle.NewTake_reason(String.valueOf(take));
  }
}
