package org.stet.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.ArticleToKeep;
import org.stet.session.api.OpenStore;
import org.stet.session.api.Origin;
import org.stet.session.api.Resumed;
import org.stet.session.api.ReviewMarks;
import org.stet.session.api.ReviewedChange;
import org.stet.session.api.ReviewedChange.Kind;
import org.stet.session.api.Standing;
import org.stet.session.api.StoredArticle;
import org.stet.store.api.Draft;
import org.stet.store.api.Version;
import org.stet.storejdbc.H2Stores;
import org.stet.testkit.DeskDocument;
import org.stet.testkit.EventThread;

/** Work that is kept in a real store and taken up again. */
class KeptWorkTest {
  @TempDir Path folder;
  private OpenStore store;
  private final Origin origin = Sample.origin(Sample.FERRY);
  private final ArticleSession session = EventThread.call(() -> Sample.cleaned(origin));

  @BeforeEach
  void open() {
    store = OpenStore.in(folder, new H2Stores());
  }

  @AfterEach
  void close() throws Exception {
    EventThread.run(session::close);
    store.close();
  }

  private StoredArticle keep() throws Exception {
    ArticleToKeep snapshot = EventThread.call(() -> session.toKeep("Edited", "Runa"));
    StoredArticle kept = store.now(snapshot::in);
    EventThread.run(() -> session.kept(kept));
    return kept;
  }

  private List<Version> versions() throws Exception {
    return store.now(open -> open.versions(1));
  }

  private void type(int offset, String words) {
    EventThread.run(() -> ((DeskDocument) session.document()).type(offset, words));
  }

  private String text() {
    return EventThread.call(session::text);
  }

  private ReviewedChange change(Kind kind) {
    return EventThread.call(session::review).stream()
        .filter(change -> change.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  /** The same article, opened again from what the store has of it. */
  private ArticleSession again() throws Exception {
    Version head = versions().get(versions().size() - 1);
    ReviewMarks marks = ReviewMarks.read(store.now(open -> open.review(1)));
    Resumed resumed = Resumed.of(origin, marks, head.text());
    return EventThread.call(
        () ->
            ArticleSession.resume(
                new DeskDocument(resumed.text()), origin, resumed, "ferry.txt", Lookup.EMPTY));
  }

  @Test
  void whatCameInIsKeptBeforeTheFirstVersion() throws Exception {
    type(text().length(), "\nOne line more.\n");
    StoredArticle kept = keep();
    assertEquals(List.of(0, 1, 2), versions().stream().map(Version::number).toList());
    assertEquals(origin.start().text(), versions().get(0).text());
    assertEquals(Sample.cleaning(origin).after().text(), versions().get(1).text());
    assertEquals(text(), kept.version().text());
    assertEquals("Edited", kept.version().reason());
    assertEquals("Runa", kept.version().author());
    assertEquals(kept, EventThread.call(session::stored).orElseThrow());
  }

  @Test
  void keepingTheSameTextTwiceAddsNothing() throws Exception {
    StoredArticle first = keep();
    assertEquals(first, keep());
    assertEquals(2, versions().size());
  }

  @Test
  void versionsFollowEachOtherEvenIfTheSecondWasAskedForBeforeTheFirstWasKept() throws Exception {
    ArticleToKeep first = EventThread.call(() -> session.toKeep("Edited", "Runa"));
    type(text().length(), "\nTwo.\n");
    ArticleToKeep second = EventThread.call(() -> session.toKeep("Edited", "Olav"));
    StoredArticle one = store.now(first::in);
    StoredArticle two = store.now(second::in);
    assertEquals(Long.valueOf(one.version().id()), two.version().parent());
    assertEquals(two.version().id(), store.now(open -> open.article(1)).orElseThrow().head());
  }

  @Test
  void aReasonCountsForOneVersion() throws Exception {
    keep();
    EventThread.run(() -> session.because("Restored version 0"));
    type(0, "Note: a\n");
    assertEquals("Restored version 0", keep().version().reason());
    type(0, "Slug: b\n");
    assertEquals("Edited", keep().version().reason());
  }

  @Test
  void aReasonThatWasUndoneIsNotSaidWhateverIsTypedThen() throws Exception {
    keep();
    DeskDocument document = (DeskDocument) session.document();
    EventThread.run(
        () -> {
          session.because("Restored version 0");
          document.type(0, "Note: a\n");
        });
    EventThread.run(document::undo);
    EventThread.run(() -> {});
    type(0, "Slug: b\n");
    assertEquals("Edited", keep().version().reason());
  }

  @Test
  void aVersionThatCameMeanwhileIsFollowedAndTold() throws Exception {
    StoredArticle mine = keep();
    Version theirs =
        store.now(
            open ->
                open.save(
                        new Draft(
                            mine.id(), mine.version().id(), "Headline: X\n", "X", "Take 2", "AP"))
                    .version());
    type(text().length(), "\nOne line more.\n");
    StoredArticle kept = keep();
    assertEquals(theirs, kept.passedOver());
    assertEquals(Long.valueOf(theirs.id()), kept.version().parent());
    assertEquals(text(), kept.version().text());
    assertEquals(kept.version().id(), store.now(open -> open.article(1)).orElseThrow().head());
    type(0, "Slug: b\n");
    assertEquals(null, keep().passedOver(), "it is told once");
  }

  @Test
  void earlierWorkOnAStoryThatWasOpenedWithoutTheStoreIsTold() throws Exception {
    StoredArticle first = keep();
    type(text().length(), "\nEarlier work.\n");
    Version earlier = keep().version();
    ArticleSession blind = EventThread.call(() -> Sample.cleaned(origin));
    ArticleToKeep snapshot = EventThread.call(() -> blind.toKeep("Edited", "Olav"));
    StoredArticle kept = store.now(snapshot::in);
    assertEquals(first.id(), kept.id());
    assertEquals(earlier, kept.passedOver());
    EventThread.run(blind::close);
  }

  @Test
  void whatIsToldLateDoesNotLeadBackToAnOlderVersion() throws Exception {
    StoredArticle first = keep();
    type(text().length(), "\nTwo.\n");
    StoredArticle second = keep();
    EventThread.run(() -> session.kept(first));
    assertEquals(second, EventThread.call(session::stored).orElseThrow());
  }

  @Test
  void whatWasDecidedAndTypedIsThereAgain() throws Exception {
    ReviewedChange removal = change(Kind.REMOVED);
    String words = removal.places().get(0).was().strip();
    EventThread.run(() -> session.letStand(removal.number()));
    ReviewedChange accepted =
        EventThread.call(session::review).stream()
            .filter(change -> change.standing() == Standing.OPEN)
            .findFirst()
            .orElseThrow();
    EventThread.run(() -> session.accept(accepted.number()));
    type(text().indexOf("Council"), "County ");
    keep();

    ArticleSession again = again();
    assertEquals(text(), EventThread.call(again::text));
    assertEquals(EventThread.call(session::review), EventThread.call(again::review));
    assertFalse(EventThread.call(again::isModified));
    assertTrue(EventThread.call(again::text).contains(words));
    EventThread.run(() -> again.makeAgain(removal.number()));
    assertFalse(EventThread.call(again::text).contains(words));
    EventThread.run(again::close);
  }

  @Test
  void placesLeadBackToTheOriginalInAResumedArticle() throws Exception {
    type(text().indexOf("Council"), "County ");
    keep();
    ArticleSession again = again();
    int at = text().indexOf("A quarter");
    var range = org.stet.text.api.TextRange.ofLength(at, "A quarter".length());
    assertEquals(
        "A quarter", EventThread.call(() -> again.inOriginal(range)).in(origin.original()));
    EventThread.run(again::close);
  }

  @Test
  void aCopyFileOfTheArticleDoesNotUndoItsReview() throws Exception {
    keep();
    EventThread.run(session::acceptAll);
    keep();
    String decided = store.now(open -> open.review(1));
    String words = text();
    Origin copy =
        new Origin(
            origin.item(),
            null,
            EventThread.call(session::article),
            org.stet.text.api.ChangeSet.none(words.length()),
            words,
            null);
    ArticleSession other =
        EventThread.call(
            () -> ArticleSession.of(new DeskDocument(words), copy, "ferry.stet", Lookup.EMPTY));
    store.now(EventThread.call(() -> other.toKeep("Edited", "Olav"))::in);
    assertFalse(decided.isEmpty());
    assertEquals(decided, store.now(open -> open.review(1)));
    EventThread.run(other::close);
  }

  @Test
  void decisionsOnlyAreKeptAsWell() throws Exception {
    keep();
    EventThread.run(session::acceptAll);
    keep();
    assertEquals(2, versions().size());
    ArticleSession again = again();
    assertTrue(
        EventThread.call(again::review).stream()
            .allMatch(change -> change.standing() == Standing.ACCEPTED));
    EventThread.run(again::close);
  }
}
