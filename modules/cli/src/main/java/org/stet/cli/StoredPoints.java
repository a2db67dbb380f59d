package org.stet.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.export.api.AgencyGate;
import org.stet.export.api.OpenPoint;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;

/**
 * What the store knows against sending out a story: its agency killed it, or set an embargo. Where
 * there is no store nothing is known; where it cannot be asked, that is said once.
 */
final class AgencyPoints {
  private final Surroundings surroundings;
  private final StoreAccess access;
  private @Nullable DeskStore store;
  private boolean asked;

  AgencyPoints(Surroundings surroundings, StoreAccess access) {
    this.surroundings = surroundings;
    this.access = access;
  }

  List<OpenPoint> openPoints(Copy copy) {
    DeskStore open = open();
    if (open == null) {
      return List.of();
    }
    try {
      Optional<ArticleRecord> article =
          open.copyOf(copy.item().sha256(), copy.story().article().text());
      return article.isEmpty()
          ? List.of()
          : AgencyGate.openPoints(open.notices(article.get().id()));
    } catch (StoreFailure e) {
      notAsked(e.inWords());
      return List.of();
    }
  }

  private @Nullable DeskStore open() {
    if (!asked) {
      asked = true;
      try {
        store = access.openAtOnce();
      } catch (StoreHeld e) {
        notAsked(e.inWords());
      } catch (StoreFailure e) {
        notAsked(e.inWords());
      } catch (Failure e) {
        return null; // No store is installed.
      }
    }
    return store;
  }

  private void notAsked(String why) {
    surroundings.out().flush();
    surroundings
        .err()
        .line("stet: not looked up whether an agency killed or embargoed this: " + why)
        .flush();
  }

  void finish() {
    DeskStore open = store;
    if (open != null) {
      try {
        open.close();
      } catch (StoreFailure e) {
        surroundings.err().line("stet: " + e.inWords());
      }
    }
  }
}
