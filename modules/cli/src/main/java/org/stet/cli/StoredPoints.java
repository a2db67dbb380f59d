package org.stet.cli;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.export.api.AgencyGate;
import org.stet.export.api.FactGate;
import org.stet.export.api.LegalGate;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.StoredChecks;
import org.stet.facts.api.Fact;
import org.stet.facts.api.Standing;
import org.stet.facts.api.Standings;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Source;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.text.api.Severity;

/**
 * What the store knows of a story that is to go out: that its agency killed it, or set an embargo,
 * that it is held for legal reasons, and how the verdicts of the fact check stand. Where there is
 * no store nothing is known; where it cannot be asked, that is said once.
 */
final class StoredPoints {
  private final Surroundings surroundings;
  private final StoreAccess access;
  private @Nullable DeskStore store;
  private @Nullable Failure closed;
  private boolean asked;
  private boolean needed;

  StoredPoints(Surroundings surroundings, StoreAccess access) {
    this.surroundings = surroundings;
    this.access = access;
  }

  /** From now on the store is waited for while another command has it. */
  void isNeeded() {
    needed = true;
  }

  /** A look at what the store has of an article. */
  private interface Look<T> {
    List<T> at(DeskStore open, long article) throws StoreFailure;
  }

  /** What the agency said against sending it out. */
  List<OpenPoint> ofAgency(Copy copy) {
    return look(copy, (open, article) -> AgencyGate.openPoints(open.notices(article)));
  }

  /**
   * That it is held for legal reasons. A file whose words have changed is still the story that was
   * held: it is known by its path too.
   */
  List<OpenPoint> ofLegal(Copy copy) {
    DeskStore open = open();
    if (open == null) {
      return List.of();
    }
    try {
      Set<Long> articles = new LinkedHashSet<>();
      article(open, copy).ifPresent(article -> articles.add(article.id()));
      String path = path(copy);
      for (ArticleRecord each : path.isEmpty() ? List.<ArticleRecord>of() : open.find(path)) {
        if (path.equals(each.origin())) {
          articles.add(each.id());
        }
      }
      List<OpenPoint> points = new ArrayList<>();
      for (long article : articles) {
        points.addAll(LegalGate.openPoints(open.legalMarks(article)));
      }
      return points;
    } catch (StoreFailure e) {
      notAsked(e.inWords());
      return List.of();
    }
  }

  private String path(Copy copy) {
    String name = copy.item().name();
    if (name.equals(InputFiles.STANDARD_INPUT)) {
      return "";
    }
    try {
      return surroundings.directory().resolve(name).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return "";
    }
  }

  /** How the newest verdicts stand in the text that goes out, which has {@code facts}. */
  List<Standing> standings(Copy copy, List<Fact> facts) {
    return look(
        copy,
        (open, article) -> {
          List<Source> sources = open.sources(0);
          return Standings.of(
              open.checkedFacts(article).stream().map(CheckedFact::verdict).toList(),
              facts,
              null,
              cited -> sources.stream().anyMatch(source -> source.backs(cited)));
        });
  }

  /**
   * The whole fact check of the story. Unlike with the points, a store that is there and cannot be
   * asked is a failure.
   */
  StoredChecks checks(Copy copy) throws Failure {
    DeskStore open = open();
    Failure why = closed;
    if (why != null) {
      throw why;
    }
    if (open == null) {
      return StoredChecks.NONE;
    }
    try {
      Optional<ArticleRecord> article = article(open, copy);
      return article.isEmpty() ? StoredChecks.NONE : StoredChecks.of(open, article.get().id());
    } catch (StoreFailure e) {
      throw StoreAccess.failure(e);
    }
  }

  /** That nobody knows what was checked, since the store is there and cannot be asked. */
  Optional<OpenPoint> unknown() {
    Failure why = closed;
    return why == null
        ? Optional.empty()
        : Optional.of(
            new OpenPoint(
                FactGate.UNKNOWN,
                Severity.WARNING,
                null,
                "what was checked, and what an agency said, cannot be told: " + why.inWords()));
  }

  /** The store, to keep something in it; begun if there is none. */
  DeskStore writable() throws Failure {
    DeskStore open = open();
    Failure why = closed;
    if (why != null) {
      throw why;
    }
    if (open != null) {
      return open;
    }
    try {
      DeskStore begun = access.open();
      store = begun;
      return begun;
    } catch (StoreHeld e) {
      closed = StoreAccess.failure(e);
      throw closed;
    } catch (StoreFailure e) {
      throw StoreAccess.failure(e);
    }
  }

  /** Whether another program has the store. */
  boolean isHeld() {
    Failure why = closed;
    return why != null && why.code().equals(StoreAccess.HELD);
  }

  private static Optional<ArticleRecord> article(DeskStore open, Copy copy) throws StoreFailure {
    return open.copyOf(copy.item().sha256(), copy.story().article().text());
  }

  private <T> List<T> look(Copy copy, Look<T> look) {
    DeskStore open = open();
    if (open == null) {
      return List.of();
    }
    try {
      Optional<ArticleRecord> article = article(open, copy);
      return article.isEmpty() ? List.of() : look.at(open, article.get().id());
    } catch (StoreFailure e) {
      notAsked(e.inWords());
      return List.of();
    }
  }

  private @Nullable DeskStore open() {
    if (!asked) {
      asked = true;
      try {
        store = needed ? access.openIfThere() : access.openAtOnce();
      } catch (StoreHeld e) {
        closed = StoreAccess.failure(e);
        notAsked(e.inWords());
      } catch (StoreFailure e) {
        closed = StoreAccess.failure(e);
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
        .line(
            "stet: not looked up whether an agency killed or embargoed this, or whether it is held"
                + " for legal reasons: "
                + why)
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
