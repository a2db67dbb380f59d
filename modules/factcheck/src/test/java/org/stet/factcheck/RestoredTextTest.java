package org.stet.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.facts.api.Standing.Change;
import org.stet.facts.api.Verdict.Status;
import org.stet.testkit.EventThread;

/**
 * What is signed stays with its words when the whole text is another at once: an older version that
 * is restored, a new take that is merged, also after a restart. Only what was touched has changed.
 */
@Timeout(120)
class RestoredTextTest {
  private static final String FLOUR = "We are going";
  private static final String WHEEL = "The wheel";

  @TempDir Path folder;

  private static void sign(DeskOfTest desk, String words) {
    CheckRow row = desk.await(words, Mark.OPEN);
    EventThread.run(() -> desk.checker.sign(row, Status.VERIFIED, "", () -> {}));
    desk.await(words, Mark.VERIFIED);
  }

  /** As restoring and merging do it: all of the text is put in place of all of it. */
  private static void become(DeskOfTest desk, String text) {
    EventThread.run(
        () -> {
          desk.document().delete(0, desk.session.text().length());
          desk.document().type(0, text);
        });
  }

  @Test
  void anOlderVersionThatIsRestoredHasItsVerdictsAgain() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder).kept()) {
      String first = desk.session.text();
      sign(desk, FLOUR);
      sign(desk, WHEEL);
      desk.replace("grind flour", "grind corn");
      desk.await(FLOUR, Mark.CHANGED);
      become(desk, first);
      desk.await(FLOUR, Mark.VERIFIED);
      desk.await(WHEEL, Mark.VERIFIED);
    }
  }

  @Test
  void aTakeThatIsMergedTurnsOnlyWhatItTouches() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder).kept()) {
      sign(desk, FLOUR);
      sign(desk, WHEEL);
      String merged =
          desk.session
              .text()
              .replace("The council of", "It rained in the morning.\n\nThe council of")
              .replace("is sound, but the gate is not", "is sound, and the gate is too")
              .replace("twice as much", "three times as much");
      become(desk, merged);
      assertEquals(Set.of(Change.WORDS), desk.await(WHEEL, Mark.CHANGED).changes());
      desk.await(FLOUR, Mark.VERIFIED);
    }
    try (DeskOfTest desk = new DeskOfTest(folder).kept()) {
      desk.await(FLOUR, Mark.VERIFIED);
      desk.await(WHEEL, Mark.VERIFIED);
    }
  }

  @Test
  void paragraphsThatChangePlacesKeepTheirVerdicts() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder).kept()) {
      sign(desk, FLOUR);
      String text = desk.session.text();
      String line = "\"We are going to grind flour by midsummer,\" Mayor Petra Lund said.\n\n";
      become(desk, text.replace(line, "") + "\n" + line);
      desk.await(FLOUR, Mark.VERIFIED);
      desk.await(WHEEL, Mark.OPEN);
    }
  }
}
