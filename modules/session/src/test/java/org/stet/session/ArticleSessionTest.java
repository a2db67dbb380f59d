package org.stet.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openide.util.Lookup;
import org.stet.session.api.ArticleListener;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.Origin;
import org.stet.session.api.ReviewedChange;
import org.stet.session.api.ReviewedChange.Kind;
import org.stet.session.api.Standing;
import org.stet.testkit.DeskDocument;
import org.stet.testkit.EventThread;
import org.stet.text.api.TextRange;

/** An open article while it is cleaned, reviewed, edited and undone. */
class ArticleSessionTest {
  private final Origin origin = Sample.origin(Sample.FERRY);
  private ArticleSession session = EventThread.call(() -> Sample.cleaned(origin));

  private DeskDocument document() {
    return (DeskDocument) session.document();
  }

  @BeforeEach
  void cleaned() {
    assertEquals(Sample.cleaning(origin).after().text(), text());
  }

  @AfterEach
  void close() {
    EventThread.run(session::close);
  }

  private String text() {
    return EventThread.call(session::text);
  }

  private List<ReviewedChange> review() {
    return EventThread.call(session::review);
  }

  private ReviewedChange removal(String words) {
    return review().stream()
        .filter(change -> change.kind() == Kind.REMOVED)
        .filter(change -> change.places().get(0).was().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private Standing standing(int number) {
    return review().stream()
        .filter(change -> change.number() == number)
        .findFirst()
        .orElseThrow()
        .standing();
  }

  @Test
  void everythingCleaningDidIsListedWithAReason() {
    List<ReviewedChange> changes = review();
    assertEquals(6, changes.stream().filter(change -> change.kind() == Kind.REMOVED).count());
    for (Kind kind : Kind.values()) {
      if (kind != Kind.REPLACED) {
        assertTrue(changes.stream().anyMatch(change -> change.kind() == kind), kind.name());
      }
    }
    for (ReviewedChange change : changes) {
      assertFalse(change.reason().isBlank());
      assertEquals(Standing.OPEN, change.standing());
    }
  }

  @Test
  void placesSpeakOfTheTextAsItIsAndAsItWas() {
    for (ReviewedChange change : review()) {
      for (ReviewedChange.Place place : change.places()) {
        String now = place.now().in(text());
        assertEquals(place.is().strip(), now.strip(), change.toString());
        if (!place.was().isBlank()) {
          assertEquals(place.was(), place.original().in(origin.start().text()));
        }
      }
    }
  }

  @Test
  void aRemovalIsLetStandAsAParagraphOfItsOwn() {
    ReviewedChange lamp = removal("The lamp is in a museum");
    EventThread.run(() -> session.letStand(lamp.number()));
    assertTrue(
        text().endsWith("\n\nThe lamp is in a museum now, and nobody knows who has the key.\n"),
        text());
    assertEquals(Standing.LET_STAND, standing(lamp.number()));
    assertEquals(
        1, review().stream().filter(change -> change.standing() == Standing.LET_STAND).count());
  }

  @Test
  void everyChangeIsLetStandAndMadeAgain() {
    String cleaned = text();
    for (ReviewedChange change : review()) {
      EventThread.run(() -> session.letStand(change.number()));
      assertNotEquals(cleaned, text(), change.toString());
      assertEquals(Standing.LET_STAND, standing(change.number()), change.toString());
      EventThread.run(() -> session.makeAgain(change.number()));
      assertEquals(cleaned, text(), change.toString());
      assertEquals(Standing.OPEN, standing(change.number()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void removalsStandInTheirOldOrderWhateverTheOrderOfDeciding(long seed) {
    List<ReviewedChange> removals = new ArrayList<>(review());
    removals.removeIf(change -> change.kind() != Kind.REMOVED);
    List<ReviewedChange> shuffled = new ArrayList<>(removals);
    Collections.shuffle(shuffled, new Random(seed));
    for (ReviewedChange change : shuffled) {
      EventThread.run(() -> session.letStand(change.number()));
    }
    int at = 0;
    for (ReviewedChange change : removals) {
      at = text().indexOf(change.places().get(0).was().strip(), at);
      assertTrue(at >= 0, change + " in " + text());
      at++;
    }
    Collections.shuffle(shuffled, new Random(seed + 1));
    for (ReviewedChange change : shuffled) {
      EventThread.run(() -> session.makeAgain(change.number()));
    }
    assertEquals(Sample.cleaning(origin).after().text().strip(), text().strip());
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 9, 16, 25, 36, 49})
  void noWordIsLostByAnyDecision(long seed) {
    Random random = new Random(seed);
    List<ReviewedChange> changes = review();
    for (int i = 0; i < 60; i++) {
      ReviewedChange change = changes.get(random.nextInt(changes.size()));
      EventThread.run(
          () -> {
            if (random.nextBoolean()) {
              session.letStand(change.number());
            } else {
              session.makeAgain(change.number());
            }
          });
    }
    for (ReviewedChange change : changes) {
      EventThread.run(() -> session.letStand(change.number()));
    }
    assertEquals(words(Sample.FERRY), words(text()));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.strip().split("\\s+")));
    Collections.sort(words);
    return words;
  }

  @Test
  void oneCleaningIsOneUndo() {
    EventThread.run(() -> document().undo());
    assertEquals(origin.start().text(), text());
    assertEquals(List.of(), review());
    assertFalse(document().canUndo());
    EventThread.run(() -> document().redo());
    assertEquals(Sample.cleaning(origin).after().text(), text());
    assertFalse(review().isEmpty());
  }

  @Test
  void undoAndRedoTakeTheReviewWithThem() {
    int lamp = removal("The lamp is in a museum").number();
    int choir = removal("Thirty singers").number();
    EventThread.run(() -> session.letStand(lamp));
    EventThread.run(() -> session.letStand(choir));
    EventThread.run(() -> document().undo());
    assertEquals(Standing.OPEN, standing(choir));
    assertEquals(Standing.LET_STAND, standing(lamp));
    EventThread.run(() -> document().undo());
    assertEquals(Standing.OPEN, standing(lamp));
    EventThread.run(() -> document().redo());
    EventThread.run(() -> document().redo());
    assertEquals(Standing.LET_STAND, standing(lamp));
    assertEquals(Standing.LET_STAND, standing(choir));
    EventThread.run(() -> session.makeAgain(lamp));
    EventThread.run(() -> session.makeAgain(choir));
    assertEquals(Sample.cleaning(origin).after().text(), text());
  }

  @Test
  void typingElsewhereLeavesTheReviewAlone() {
    int lamp = removal("The lamp is in a museum").number();
    EventThread.run(() -> document().type(text0().indexOf("The county council"), "News: "));
    assertEquals(Standing.OPEN, standing(lamp));
    EventThread.run(() -> session.letStand(lamp));
    assertTrue(text().contains("News: The county council"));
    assertTrue(text().endsWith("nobody knows who has the key.\n"));
  }

  /** For use on the event thread. */
  private String text0() {
    return session.text();
  }

  @Test
  void whatWasEditedSinceCannotBeUndoneByItself() {
    ReviewedChange source =
        review().stream()
            .filter(change -> change.places().get(0).is().contains("Source: Nordkyst"))
            .findFirst()
            .orElseThrow();
    EventThread.run(() -> document().type(text0().indexOf("ource: Nordkyst"), "x"));
    ReviewedChange edited =
        review().stream().filter(c -> c.number() == source.number()).findFirst().orElseThrow();
    assertEquals(Standing.EDITED, edited.standing());
    String before = text();
    EventThread.run(() -> session.letStand(source.number()));
    assertEquals(before, text());
    EventThread.run(() -> document().undo());
    assertEquals(Standing.OPEN, standing(source.number()));
  }

  @Test
  void acceptingChangesNoCharacter() {
    String before = text();
    EventThread.run(() -> session.accept(removal0("Thirty singers")));
    assertEquals(Standing.ACCEPTED, standing(removal("Thirty singers").number()));
    EventThread.run(session::acceptAll);
    assertTrue(review().stream().allMatch(change -> change.standing() == Standing.ACCEPTED));
    assertEquals(before, text());
    EventThread.run(() -> session.letStand(removal0("Thirty singers")));
    assertEquals(Standing.LET_STAND, standing(removal("Thirty singers").number()));
  }

  private int removal0(String words) {
    return session.review().stream()
        .filter(change -> change.places().get(0).was().contains(words))
        .findFirst()
        .orElseThrow()
        .number();
  }

  @Test
  void cleaningAgainChangesNothing() {
    String before = text();
    int listed = review().size();
    EventThread.run(() -> session.clean());
    assertEquals(before, text());
    assertEquals(listed, review().size());
  }

  @Test
  void aSecondCleaningIsListedBelowTheFirst() {
    int listed = review().size();
    EventThread.run(
        () -> {
          document().type(text0().length(), "\n\n\n\nOne more line,   with gaps.\n");
          session.clean();
        });
    List<ReviewedChange> now = review();
    assertTrue(now.size() > listed, now.toString());
    ReviewedChange last =
        now.stream().max(java.util.Comparator.comparingInt(ReviewedChange::number)).orElseThrow();
    EventThread.run(() -> session.letStand(last.number()));
    assertEquals(Standing.LET_STAND, standing(last.number()));
  }

  @Test
  void aPlaceIsFoundInTheOriginal() {
    TextRange falk = range("Chair Runa Falk");
    TextRange there = EventThread.call(() -> session.inOriginal(falk));
    assertEquals("Chair Runa Falk", there.in(origin.original()));
  }

  private TextRange range(String words) {
    int at = text().indexOf(words);
    assertTrue(at >= 0, words);
    return TextRange.ofLength(at, words.length());
  }

  @Test
  void theChosenPlaceMovesWithTheText() {
    TextRange falk = range("Runa Falk");
    List<Object> choosers = new ArrayList<>();
    EventThread.run(
        () -> {
          session.addListener(
              new ArticleListener() {
                @Override
                public void selectionChanged(ArticleSession changed, Object chooser) {
                  choosers.add(chooser);
                }
              });
          session.select(falk, "panel");
          session.select(falk, "editor");
          document().type(0, "\n");
        });
    assertEquals(List.of("panel"), choosers);
    assertEquals(falk.shift(1), EventThread.call(session::selection).orElseThrow());
    assertThrows(
        IndexOutOfBoundsException.class,
        () -> EventThread.run(() -> session.select(new TextRange(0, 99_999), this)));
  }

  @Test
  void theTitleIsTheHeadlineAndElseTheName() {
    assertEquals(
        "Ferry line to Oster Island saved at the last minute", EventThread.call(session::title));
    EventThread.run(() -> document().delete(0, text0().length()));
    assertEquals("ferry.txt", EventThread.call(session::title));
  }

  @Test
  void listenersHearOnceOfWhatIsDoneAtOnce() {
    List<String> heard = new ArrayList<>();
    EventThread.run(
        () ->
            session.addListener(
                new ArticleListener() {
                  @Override
                  public void textChanged(ArticleSession changed) {
                    heard.add(changed.text());
                  }
                }));
    EventThread.run(
        () -> {
          document().type(0, "a");
          document().type(1, "b");
          document().type(2, "c");
        });
    EventThread.run(() -> {});
    assertEquals(1, heard.size());
    assertTrue(heard.get(0).startsWith("abc"));
  }

  @Test
  void aDocumentOfAnotherTextIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            EventThread.run(
                () -> ArticleSession.of(new DeskDocument("other"), origin, "other", Lookup.EMPTY)));
  }
}
