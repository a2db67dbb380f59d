package org.stet.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.ActionEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.session.api.ArticleListener;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.OpenStore;
import org.stet.storejdbc.H2Stores;
import org.stet.testkit.DeskDocument;
import org.stet.testkit.EventThread;
import org.stet.text.api.TextRange;

/** The panel, worked by its keys, without a display. */
@Timeout(60)
@SuppressWarnings("NullAway.Init") // Each test starts with open().
class CheckPanelTest {
  @TempDir Path folder;

  private OpenStore store;
  private ArticleSession session;
  private CheckPanel panel;
  private FactList list;
  private final AtomicInteger wentToText = new AtomicInteger();

  @BeforeEach
  void open() {
    store = OpenStore.in(folder, new H2Stores());
    EventThread.run(
        () -> {
          session = Story.session();
          panel =
              new CheckPanel(new CheckStore(store, Clock.systemUTC()), wentToText::incrementAndGet);
          list = panel.rows();
          store.addListener(panel.checker().live());
          session.addListener(panel.checker().live());
          session.addListener(
              new ArticleListener() {
                @Override
                public void selectionChanged(ArticleSession changed, Object chooser) {
                  panel.selected(changed, chooser);
                }
              });
          panel.checker().follow(Optional.of(session));
        });
    await(() -> list.rows().size() >= 4);
  }

  @AfterEach
  void close() throws IOException {
    EventThread.run(session::close);
    store.close();
  }

  private static void await(BooleanSupplier awaited) {
    for (int i = 0; i < 600; i++) {
      if (EventThread.call(awaited::getAsBoolean)) {
        return;
      }
      try {
        Thread.sleep(25);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError("never came");
  }

  /** Does what {@code key} does while {@code focused} has the keyboard. */
  private static void press(JComponent focused, String key) {
    EventThread.run(
        () ->
            Objects.requireNonNull(focused.getActionForKeyStroke(KeyStroke.getKeyStroke(key)), key)
                .actionPerformed(new ActionEvent(focused, ActionEvent.ACTION_PERFORMED, key)));
  }

  private CheckRow chosen() {
    return EventThread.call(list::getSelectedValue);
  }

  private void choose(int index) {
    EventThread.run(() -> list.choose(index));
  }

  @Test
  void choosingARowChoosesItsWordsInTheArticle() {
    choose(1);
    EventThread.run(
        () ->
            assertEquals(
                "The wheel is sound, but the gate is not.",
                session.selection().orElseThrow().in(session.text())));
  }

  @Test
  void aPlaceChosenInTheArticleChoosesItsRow() {
    choose(1);
    EventThread.run(
        () -> session.select(TextRange.at(session.text().indexOf("flour")), "the editor"));
    assertTrue(chosen().words().startsWith("We are"));
    EventThread.run(() -> session.select(TextRange.at(0), "the editor"));
    assertTrue(chosen().words().startsWith("We are"), "no row there: what was chosen stays");
    EventThread.run(() -> assertEquals(TextRange.at(0), session.selection().orElseThrow()));
  }

  @Test
  void whoGoesToThePanelIsAtTheRowOfTheCaretElseAtTheFirst() {
    EventThread.run(panel::activate);
    assertTrue(chosen().words().startsWith("We are"), "no caret yet");
    EventThread.run(() -> assertTrue(session.selection().isPresent(), "and the text follows"));
    EventThread.run(() -> list.clearSelection());
    int repair = session.text().indexOf("340,000");
    EventThread.run(() -> session.select(TextRange.at(repair), "the editor"));
    EventThread.run(panel::activate);
    assertTrue(chosen().words().startsWith("The repair"), "the claim at the caret");
  }

  @Test
  void aLetterSignsTheChosenRow() {
    choose(0);
    press(list, "typed v");
    await(() -> list.rows().get(0).mark() == Mark.VERIFIED);
    choose(1);
    press(list, "typed d");
    await(() -> list.rows().get(1).mark() == Mark.DISPUTED);
    press(list, "typed w");
    await(() -> list.rows().get(1).mark() == Mark.WRONG);
    press(list, "typed o");
    await(() -> list.rows().get(1).mark() == Mark.OPEN);
    assertEquals(3, Objects.requireNonNull(list.rows().get(1).file()).decisions().size());
    assertEquals(Mark.VERIFIED, list.rows().get(0).mark());
  }

  @Test
  void theNextOpenRowIsAKeyAway() {
    choose(0);
    press(list, "typed v");
    await(() -> list.rows().get(0).mark() == Mark.VERIFIED);
    int last = list.rows().size() - 1;
    choose(last);
    press(list, "typed n");
    assertEquals(list.rows().get(1), chosen(), "round the end, past what is verified");
  }

  @Test
  void whatIsShownIsAKeyAwayAndWhatIsSignedLeavesTheOpenOnes() {
    int all = list.rows().size();
    press(list, "typed 2");
    assertTrue(list.rows().stream().allMatch(row -> row.group() == Group.QUOTES));
    press(list, "typed 3");
    assertTrue(list.rows().stream().allMatch(row -> row.group() == Group.CLAIMS));
    press(list, "typed 4");
    assertEquals(all, list.rows().size());
    choose(0);
    CheckRow second = list.rows().get(1);
    press(list, "typed v");
    await(() -> list.rows().size() == all - 1);
    assertEquals(second.words(), chosen().words(), "the next one is there then");
    press(list, "typed 1");
    assertEquals(all, list.rows().size());
  }

  @Test
  void enterGoesToTheTextAndTypingLettersJumpsNowhere() {
    choose(0);
    press(list, "ENTER");
    assertEquals(1, wentToText.get());
    assertEquals(-1, list.getNextMatch("W", 0, javax.swing.text.Position.Bias.Forward));
  }

  @Test
  void aTypedWordKeepsTheRowAndShowsTheChange() {
    choose(0);
    press(list, "typed v");
    await(() -> list.rows().get(0).mark() == Mark.VERIFIED);
    EventThread.run(
        () -> ((DeskDocument) session.document()).type(session.text().indexOf("going"), "surely "));
    await(() -> list.rows().get(0).mark() == Mark.CHANGED);
    assertEquals(0, EventThread.call(list::getSelectedIndex));
    press(list, "typed r");
    await(() -> list.rows().get(0).mark() == Mark.VERIFIED);
    assertTrue(chosen().words().contains("surely"));
  }

  @Test
  void whoTypesAboveAQuoteIsNotTakenToIt() {
    EventThread.run(list::clearSelection);
    String words = " It will be paid for by the province.";
    int at = EventThread.call(() -> session.text().indexOf("\n\n\"We are"));
    for (int i = 0; i < words.length(); i++) {
      int next = at + i;
      String letter = words.substring(i, i + 1);
      EventThread.run(
          () -> {
            ((DeskDocument) session.document()).type(next, letter);
            session.select(TextRange.at(next + 1), "editor");
          });
    }
    await(() -> panel.checker().live().isCurrent());
    assertEquals(-1, EventThread.call(list::getSelectedIndex));
    EventThread.run(
        () -> {
          ((DeskDocument) session.document()).type(0, "Slug: mill\n");
          session.select(TextRange.at(session.text().indexOf("flour")), "editor");
        });
    await(() -> list.getSelectedIndex() >= 0);
    assertTrue(chosen().words().startsWith("We are"), "followed when the list was there");
  }

  @Test
  void theWordsInTheArticleAreTintedByWhatWasDecided() {
    choose(0);
    press(list, "typed v");
    await(() -> list.rows().get(0).mark() == Mark.VERIFIED);
    CheckList now = EventThread.call(() -> panel.checker().live().list());
    assertEquals(1, MarkedText.runs(now).size());
    MarkedText.Run run = MarkedText.runs(now).get(0);
    assertTrue(run.range().in(now.article().text()).startsWith("\"We"), "with its marks");
    assertEquals(Mark.VERIFIED, run.mark());
  }

  @Test
  void withoutAnArticleThePanelSaysSoInPlaceOfTheList() {
    assertTrue(EventThread.call(() -> list.getParent().getParent().isVisible()));
    EventThread.run(() -> panel.checker().follow(Optional.empty()));
    assertFalse(EventThread.call(() -> list.getParent().getParent().isVisible()));
    EventThread.run(() -> panel.checker().follow(Optional.of(session)));
    await(() -> list.getParent().getParent().isVisible());
  }
}
