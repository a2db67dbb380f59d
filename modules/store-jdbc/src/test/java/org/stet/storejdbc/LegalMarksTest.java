package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskStore;
import org.stet.store.api.LegalMark;
import org.stet.store.api.LegalMark.Act;
import org.stet.store.api.LetOut;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;

/** Who held a story for legal reasons, and who cleared it. */
class LegalMarksTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00.123456Z");

  @TempDir Path folder;

  private static LegalMark mark(long version, Act act, String who) {
    return new LegalMark(1, version, act, who, "The father may sue.\nAsk Tor.", NOON);
  }

  @Test
  void holdsAndTheirEndsAreKeptInOrderBesideWhoLetStoriesOut() throws Exception {
    LegalMark hold;
    LegalMark clear;
    LetOut letOut;
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      long version = store.takeIn(Stories.ferry()).head().id();
      hold = mark(version, Act.HOLD, "Runa");
      clear = mark(version, Act.CLEAR, "Olav");
      letOut = new LetOut(1, version, "legal", List.of("a: b"), "Ea", "x", NOON);
      store.keep(hold);
      store.keep(letOut);
      store.keep(clear);
    }
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      assertEquals(List.of(hold, clear), store.legalMarks(1));
      assertEquals(List.of(letOut), store.letOut(1), "a mark is nobody who let a story out");
      assertEquals(List.of(), store.legalMarks(2));
    }
  }

  @Test
  void theNewestCounts() {
    LegalMark hold = mark(1, Act.HOLD, "Runa");
    LegalMark clear = mark(1, Act.CLEAR, "Olav");
    assertEquals(Optional.empty(), LegalMark.standing(List.of()));
    assertEquals(Optional.of(hold), LegalMark.standing(List.of(hold)));
    assertEquals(Optional.empty(), LegalMark.standing(List.of(hold, clear)));
    assertEquals(Optional.of(hold), LegalMark.standing(List.of(clear, hold)));
  }

  @Test
  void somebodyAnswersForItAndItIsOfAVersionThatThereIs() throws Exception {
    assertThrows(IllegalArgumentException.class, () -> mark(1, Act.HOLD, " "));
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      store.takeIn(Stories.ferry());
      StoreFailure failure =
          assertThrows(StoreFailure.class, () -> store.keep(mark(99, Act.HOLD, "Runa")));
      assertEquals(Problem.NO_SUCH_THING, failure.problem());
      assertEquals(List.of(), store.legalMarks(1));
    }
  }
}
