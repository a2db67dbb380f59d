package org.stet.factcheck;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.facts.api.Verdict.Status;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.ArticleToKeep;
import org.stet.session.api.OpenStore;
import org.stet.session.api.StoredArticle;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.DeskStore;
import org.stet.store.api.NewSource;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.text.api.TextRange;

/**
 * Keeps verdicts and evidence, and reads them again. Before a verdict the text it is given on is
 * kept as a version, so that the verdict belongs to a text that stays. Called on the event thread,
 * which is told what came of it; works off it.
 */
@Messages({
  "# {0} - Verified, Disputed ...",
  "# {1} - first words",
  "CheckStore.checked={0}: {1}",
  "# {0} - first words",
  "CheckStore.evidence=Evidence for: {0}",
  "# {0} - verbatim, form differs ...",
  "CheckStore.compared=Compared with the source: {0}",
  "CheckStore.named=named as evidence",
  "# {0} - name of the source",
  "CheckStore.notFound=Kept. The words are not in \"{0}\" as they stand here, so no place is"
      + " given.",
  "# {0} - name of the source",
  "CheckStore.found=Kept, with its place in \"{0}\"."
})
final class CheckStore {
  private final OpenStore store;
  private final Clock clock;

  CheckStore(OpenStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  OpenStore store() {
    return store;
  }

  /** What came of adding evidence: a word on it for people, or nothing to say. */
  private record Made(StoredArticle kept, String say) {}

  /** Reads what is known of {@code article}, which is 0 if it is not kept yet. */
  void read(long article, Consumer<FactFiles> found, Consumer<IOException> failure) {
    store.ask(
        open ->
            new FactFiles(article == 0 ? List.of() : open.checkedFacts(article), open.sources(0))
                .seenBy(store.who()),
        found,
        failure);
  }

  /**
   * Signs {@code row}, which has to be in the text of {@code session} as it is now.
   *
   * @param done is told when it is kept
   */
  void decide(
      ArticleSession session,
      CheckRow row,
      Status status,
      String note,
      List<CitedSource> restsOn,
      Added done,
      Consumer<IOException> failure) {
    Verdict verdict = new Verdict(status, row.anchor(), restsOn, note, store.who(), now());
    sign(session, row, verdict, null, done, failure);
  }

  /** Is told what was added to. */
  interface Added {
    /** Added to {@code article}; {@code say} is for people. */
    void to(long article, String say);
  }

  /** Adds {@code draft} to the file on {@code row}, which begins with it if there is none. */
  void add(
      ArticleSession session,
      CheckRow row,
      EvidenceDraft draft,
      Added done,
      Consumer<IOException> failure) {
    String who = store.who();
    ArticleToKeep text = session.toKeep(Bundle.CheckStore_evidence(row.firstWords()), who);
    Verdict open = new Verdict(Status.OPEN, row.anchor(), List.of(), "", who, now());
    make(session, db -> added(db, text, row, draft, open), done, failure);
  }

  /**
   * Signs {@code row} as verified, resting on the source that has its words, whose place is added
   * as evidence unless it is there already.
   */
  void accept(
      ArticleSession session,
      CheckRow row,
      Compared compared,
      String note,
      List<CitedSource> others,
      Added done,
      Consumer<IOException> failure) {
    String who = store.who();
    TextRange range = compared.range().orElseThrow();
    String said = range.in(compared.place().orElseThrow().source().text());
    CitedSource cited = compared.sources().get(0);
    Support place = Support.passage(cited, range, said, who, now());
    Set<CitedSource> restsOn = new LinkedHashSet<>(others);
    restsOn.add(cited);
    String why = note.isEmpty() ? Bundle.CheckStore_compared(compared.inWords()) : note;
    Verdict verdict =
        new Verdict(Status.VERIFIED, row.anchor(), List.copyOf(restsOn), why, who, now());
    sign(session, row, verdict, place, done, failure);
  }

  /** Keeps {@code verdict}, and {@code place} unless its file has it already. */
  private void sign(
      ArticleSession session,
      CheckRow row,
      Verdict verdict,
      @Nullable Support place,
      Added done,
      Consumer<IOException> failure) {
    String mark = Mark.of(verdict.status()).inWords();
    ArticleToKeep text =
        session.toKeep(Bundle.CheckStore_checked(mark, row.firstWords()), verdict.who());
    make(
        session,
        open -> {
          StoredArticle kept = text.in(open);
          CheckedFact file = keep(open, kept, row.file(), verdict);
          if (place != null && file.support().stream().noneMatch(known -> isSame(known, place))) {
            open.support(file.id(), place);
          }
          return new Made(kept, "");
        },
        done,
        failure);
  }

  private static boolean isSame(Support one, Support other) {
    return Objects.equals(one.source(), other.source())
        && Objects.equals(one.passage(), other.passage());
  }

  private void make(
      ArticleSession session,
      OpenStore.Work<Made> work,
      Added done,
      Consumer<IOException> failure) {
    store.ask(
        work,
        made -> {
          session.kept(made.kept());
          done.to(made.kept().id(), made.say());
          store.tellChanged(made.kept().id());
        },
        failure);
  }

  private static CheckedFact keep(
      DeskStore open, StoredArticle kept, @Nullable CheckedFact file, Verdict verdict)
      throws IOException {
    long version = kept.version().id();
    return file == null
        ? open.check(kept.id(), version, verdict)
        : open.decide(file.id(), version, verdict);
  }

  private static Made added(
      DeskStore db, ArticleToKeep text, CheckRow row, EvidenceDraft draft, Verdict first)
      throws IOException {
    StoredArticle kept = text.in(db);
    CheckedFact file = row.file() == null ? keep(db, kept, null, first) : row.file();
    CitedSource cited = null;
    TextRange passage = null;
    String say = "";
    if (!draft.source().isEmpty()) {
      Source source = source(db, kept.id(), draft.source(), first.who());
      List<SourceVersion> versions = db.sourceVersions(source.id());
      SourceVersion newest = versions.get(versions.size() - 1);
      cited = new CitedSource(source.id(), newest.number());
      if (draft.isPassage() && !newest.text().isBlank()) {
        passage = PassageFinder.find(draft.words(), newest.text()).orElse(null);
        say =
            passage == null
                ? Bundle.CheckStore_notFound(source.name())
                : Bundle.CheckStore_found(source.name());
      }
    }
    db.support(
        file.id(),
        new Support(
            draft.kind(),
            draft.words(),
            cited,
            passage,
            draft.position(),
            first.who(),
            first.at()));
    return new Made(kept, say);
  }

  /** The source of this name, rather one of this article; if there is none, there is one now. */
  private static Source source(DeskStore db, long article, String name, String who)
      throws IOException {
    Optional<Source> known = Optional.empty();
    for (Source source : db.sources(0)) {
      boolean named = source.name().equalsIgnoreCase(name) && source.isOpenTo(who);
      if (named && !source.withdrawn() && (known.isEmpty() || source.article() == article)) {
        known = Optional.of(source);
      }
    }
    if (known.isPresent()) {
      return known.get();
    }
    return db.addSource(new NewSource(article, name, null, "", Bundle.CheckStore_named(), who));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
