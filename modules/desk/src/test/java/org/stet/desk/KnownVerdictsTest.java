package org.stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.export.api.Exported;
import org.stet.export.api.GateFile;
import org.stet.export.api.GateProfile;
import org.stet.export.api.OpenPoint;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.ReportExporter;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.Claim;
import org.stet.facts.api.Fact;
import org.stet.facts.api.Verdict;
import org.stet.facts.api.Verdict.Status;
import org.stet.session.api.ArticleFacts;
import org.stet.session.api.OpenStore;
import org.stet.session.api.StoredArticle;
import org.stet.store.api.Arrival;
import org.stet.store.api.DeskStore;
import org.stet.store.api.LegalMark;
import org.stet.store.api.NewSource;
import org.stet.store.api.Source;
import org.stet.store.api.TakenIn;
import org.stet.storejdbc.H2Stores;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/** The fact check of an article in a real store, as the export sees it. */
class KnownVerdictsTest {
  private static final String TEXT = "Headline: Pier\n\nThe pier is 900 metres long.\n";

  @TempDir Path folder;
  private OpenStore store;

  private final ArticleFacts facts =
      new ArticleFacts(
          Article.of(TEXT),
          true,
          List.of(),
          List.of(new Claim(new TextRange(16, 44), 0.9, true, List.of("figure"))),
          List.of());

  @BeforeEach
  void open() {
    store = OpenStore.in(folder, new H2Stores());
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  private static StoredArticle keep(DeskStore open) throws java.io.IOException {
    return keep(open, TEXT);
  }

  private static StoredArticle keep(DeskStore open, String text) throws java.io.IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    TakenIn taken =
        open.takeIn(new Arrival("p.stet", null, null, bytes, text, text, "Pier", "cleaned", "Ea"));
    return new StoredArticle(taken.article().id(), taken.head());
  }

  private List<String> open(StoredArticle article) {
    return new KnownVerdicts(store, Optional.ofNullable(article))
        .openPoints(facts).stream().map(OpenPoint::id).toList();
  }

  private StoredArticle verified(DeskStore open, List<CitedSource> sources)
      throws java.io.IOException {
    StoredArticle kept = keep(open);
    Fact fact = Fact.all(facts.article(), List.of(), facts.claims()).get(0);
    Verdict verdict = new Verdict(Status.VERIFIED, fact.anchor(), sources, "", "Ea", Instant.EPOCH);
    open.check(kept.id(), kept.version().id(), verdict);
    return kept;
  }

  @Test
  void whatIsVerifiedIsNotOpen() throws Exception {
    assertEquals(List.of("unchecked-claims"), open(store.now(KnownVerdictsTest::keep)));
    assertEquals(List.of(), open(store.now(open -> verified(open, List.of()))));
  }

  @Test
  void aSourceThatIsWithdrawnOpensItAgain() throws Exception {
    Source source =
        store.now(open -> open.addSource(new NewSource(0, "Survey", null, "900 m", "", "Ea")));
    StoredArticle kept =
        store.now(open -> verified(open, List.of(new CitedSource(source.id(), 1))));
    assertEquals(List.of(), open(kept));
    store.now(open -> open.withdrawSource(source.id(), "an old survey", "Ea"));
    assertEquals(List.of("changed-since-checked"), open(kept));
  }

  @Test
  void whatTheAgencySaidSinceComesFirst() throws Exception {
    StoredArticle kept = store.now(KnownVerdictsTest::keep);
    String kill = "Headline: Kill\nTake: KILL\n\nKill \"Pier\" of this morning.\n";
    String sluggedText = "Slug: pier\n" + TEXT;
    StoredArticle slugged = store.now(open -> keep(open, sluggedText));
    store.now(open -> keep(open, "Slug: pier\n" + kill));
    assertEquals(List.of("killed-by-agency", "unchecked-claims"), open(slugged));
    assertEquals(List.of("unchecked-claims"), open(kept));
  }

  @Test
  void aHoldForLegalReasonsIsOpenUntilItIsCleared() throws Exception {
    StoredArticle kept = store.now(KnownVerdictsTest::keep);
    mark(kept, LegalMark.Act.HOLD);
    assertEquals(List.of("legal-hold", "unchecked-claims"), open(kept));
    KnownVerdicts known = new KnownVerdicts(store, Optional.of(kept));
    assertEquals(List.of("legal-hold"), known.standing().stream().map(OpenPoint::id).toList());
    mark(kept, LegalMark.Act.CLEAR);
    assertEquals(List.of("unchecked-claims"), open(kept));
  }

  private void mark(StoredArticle kept, LegalMark.Act act) throws Exception {
    long version = kept.version().id();
    LegalMark mark = new LegalMark(kept.id(), version, act, "Ada", "why", Instant.EPOCH);
    store.now(
        open -> {
          open.keep(mark);
          return "";
        });
  }

  @Test
  void aStoreThatCannotBeAskedIsSaid() throws Exception {
    StoredArticle kept = store.now(KnownVerdictsTest::keep);
    store.close();
    List<OpenPoint> points = new KnownVerdicts(store, Optional.of(kept)).openPoints(facts);
    assertEquals(1, points.size());
    assertTrue(points.get(0).message().contains("the desk is closed"), points.get(0).message());
  }

  private static ReportExporter report() {
    return Lookup.getDefault().lookupAll(Exporter.class).stream()
        .filter(each -> each.id().equals("factcheck-html"))
        .map(ReportExporter.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private String page(StoredArticle article) {
    return page(Optional.of(article));
  }

  private String page(Optional<StoredArticle> article) {
    Exported exported = new KnownVerdicts(store, article).exported(report(), facts);
    return assertInstanceOf(Exported.Made.class, exported).file().words();
  }

  @Test
  void theReportHasWhoSignedAndWhatIsOpen() throws Exception {
    StoredArticle kept = store.now(KnownVerdictsTest::keep);
    assertTrue(page(kept).contains("Nobody has signed it."), page(kept));
    StoredArticle signed = store.now(open -> verified(open, List.of()));
    assertTrue(page(signed).contains("Nothing is open."), page(signed));
    assertTrue(page(signed).contains("<bdi>Ea</bdi>"), page(signed));
    String unknown = page(Optional.empty());
    assertTrue(unknown.contains("The store does not have this story"), unknown);
  }

  @Test
  void thereIsNoReportWhereTheStoreCannotBeAsked() throws Exception {
    StoredArticle kept = store.now(KnownVerdictsTest::keep);
    store.close();
    Exported exported = new KnownVerdicts(store, Optional.of(kept)).exported(report(), facts);
    String why = assertInstanceOf(Exported.Refused.class, exported).message();
    assertEquals("Fact check: what was checked cannot be told: the desk is closed", why);
    Preview preview =
        Preview.of(
            report(),
            facts,
            new KnownVerdicts(store, Optional.of(kept)),
            new Sending(facts.article(), ""),
            new GateFile.Read(GateProfile.WARN));
    assertEquals(exported, preview.exported());
  }

  @Test
  void aReportOfATextThatWasNotReadYetMissesNothing() {
    Article typed = Article.of("Headline: Pier\n\n\"We will not close it,\" Ada Falk said.\n");
    Exported exported =
        new KnownVerdicts(store, Optional.empty()).exported(report(), ArticleFacts.none(typed));
    String page = assertInstanceOf(Exported.Made.class, exported).file().words();
    assertTrue(page.contains("We will not close it"), page);
  }
}
