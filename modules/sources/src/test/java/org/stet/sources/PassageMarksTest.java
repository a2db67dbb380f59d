package org.stet.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JViewport;
import org.junit.jupiter.api.Test;
import org.stet.session.api.PassageToShow;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.testkit.EventThread;
import org.stet.text.api.TextRange;

/** A passage is marked in its source, and scrolled to. */
class PassageMarksTest {
  private static final String SAID = "The wheel is sound. ".repeat(4) + "\n";

  private static TextRange range(int start, int end) {
    return new TextRange(start, end);
  }

  private static PassageToShow passage(List<TextRange> spans, TextRange... differing) {
    return new PassageToShow(3, 1, spans, List.of(differing));
  }

  @Test
  void theWordsAndWhatDiffersAreMarked() {
    EventThread.run(
        () -> {
          JTextArea text = new JTextArea(SAID);
          PassageMarks marks = new PassageMarks(text);
          marks.show(passage(List.of(range(4, 9), range(13, 18)), range(10, 12), range(20, 20)));
          List<TextRange> marked = new ArrayList<>(marks.marked());
          marked.sort(null);
          assertEquals(
              List.of(range(4, 9), range(10, 12), range(13, 18), range(20, 21)),
              marked,
              "a place where words are missing is a letter wide");
          marks.show(passage(List.of(range(0, 3))));
          assertEquals(List.of(range(0, 3)), marks.marked(), "the marks of the last are gone");
          marks.clear();
          assertEquals(List.of(), marks.marked());
        });
  }

  /** The text may be shorter than what is told: a place behind its end marks nothing. */
  @Test
  void aPlaceThatIsNotThereIsNotMarked() {
    EventThread.run(
        () -> {
          PassageMarks marks = new PassageMarks(new JTextArea("Short."));
          marks.show(passage(List.of(range(2, 90)), range(50, 60), range(6, 6)));
          assertEquals(List.of(range(2, 6)), marks.marked());
        });
  }

  @Test
  void theTextIsScrolledToThePassage() {
    EventThread.run(
        () -> {
          JTextArea text = new JTextArea(SAID.repeat(400));
          JScrollPane scroll = new JScrollPane(text);
          JViewport port = scroll.getViewport();
          port.setSize(300, 200);
          text.setSize(text.getPreferredSize());
          int start = SAID.length() * 350;
          new PassageMarks(text).show(passage(List.of(range(start, start + 9))));
          Rectangle seen = port.getViewRect();
          int line = text.getFontMetrics(text.getFont()).getHeight();
          assertTrue(seen.y > 300 * line && seen.y <= 350 * line, seen + " of lines of " + line);
          assertEquals(start, text.getCaretPosition());
        });
  }

  private static SourceVersion version(int number, String text) {
    return new SourceVersion(3, number, text, false, "", "Ana Roe", Instant.EPOCH);
  }

  @Test
  void theVersionThatWasComparedIsShown() {
    EventThread.run(
        () -> {
          SourceTextView view = new SourceTextView(new SourceInWords(ZoneId.of("UTC")), p -> {});
          assertFalse(view.show(passage(List.of(range(0, 3)))), "nothing is read yet");
          view.show(List.of(version(1, "The wheel."), version(2, "A wheel.")));
          assertFalse(view.show(new PassageToShow(4, 1, List.of(range(0, 3)), List.of())));
          assertTrue(view.show(passage(List.of(range(0, 3)))));
          assertFalse(view.show(new PassageToShow(3, 9, List.of(range(0, 3)), List.of())));
        });
  }

  /** First its source is listed, which may take another list, then its versions are read. */
  @Test
  void aWantedPassageIsShownAsSoonAsItsSourceIsThere() {
    EventThread.run(
        () -> {
          SourceInWords words = new SourceInWords(ZoneId.of("UTC"));
          List<String> done = new ArrayList<>();
          SourceBar bar = new SourceBar(() -> done.add("all"));
          SourceListView list = new SourceListView(words, () -> {});
          SourceTextView text = new SourceTextView(words, p -> {});
          WantedPassage wanted = new WantedPassage(bar, list, text, () -> done.add("reload"));
          wanted.show(passage(List.of(range(0, 3))));
          assertEquals("reload", done.get(done.size() - 1));
          assertTrue(bar.isAll());
          Source source = new Source(3, 9, "Tape", null, 1, false);
          list.show(List.of(new ListedSource(source, version(1, "The wheel."))), "");
          wanted.listed();
          text.show(List.of(version(1, "The wheel.")));
          assertFalse(wanted.isSeen());
          wanted.read();
          assertTrue(wanted.isSeen());
        });
  }
}
