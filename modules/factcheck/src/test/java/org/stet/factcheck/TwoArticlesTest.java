package org.stet.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.OpenStore;
import org.stet.storejdbc.H2Stores;
import org.stet.testkit.EventThread;

/** Evidence begun for one article while the panel goes to another one and back. */
@Timeout(60)
@SuppressWarnings("NullAway.Init") // Each test starts with open().
class TwoArticlesTest {
  private static final String OTHER =
      "Headline: Ferry\n\n\"The ferry will sail at night,\" Mayor Rolf Quist said.\n";

  @TempDir Path folder;

  private OpenStore store;
  private ArticleSession mill;
  private ArticleSession ferry;
  private CheckPanel panel;

  @BeforeEach
  void open() {
    store = OpenStore.in(folder, new H2Stores());
    EventThread.run(
        () -> {
          mill = Story.session();
          ferry = Story.session("ferry.stet", OTHER);
          panel = new CheckPanel(new CheckStore(store, Clock.systemUTC()), () -> {});
          store.addListener(panel.checker().live());
          mill.addListener(panel.checker().live());
          ferry.addListener(panel.checker().live());
        });
    follow(mill);
  }

  @AfterEach
  void close() throws IOException {
    EventThread.run(mill::close);
    EventThread.run(ferry::close);
    store.close();
  }

  private void follow(ArticleSession session) {
    EventThread.run(() -> panel.checker().follow(Optional.of(session)));
    EventThread.until(
        "the list is there",
        () -> panel.checker().live().isCurrent() && panel.rows().getModel().getSize() > 0);
    EventThread.run(() -> panel.rows().choose(0));
  }

  private static @Nullable EvidenceForm find(Container in) {
    for (Component part : in.getComponents()) {
      boolean seen = part.isVisible();
      if (seen && part instanceof EvidenceForm form) {
        return form;
      }
      EvidenceForm found = seen && part instanceof Container inside ? find(inside) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private boolean isFormShown() {
    return EventThread.call(() -> find(panel) != null);
  }

  private EvidenceForm form() {
    return EventThread.call(() -> Objects.requireNonNull(find(panel)));
  }

  private static JTextArea words(EvidenceForm form) {
    return (JTextArea) form.keyed();
  }

  private EvidenceForm begin(String words) {
    EventThread.run(
        () -> {
          panel.perform(Act.EVIDENCE);
          words(Objects.requireNonNull(find(panel))).setText(words);
        });
    return form();
  }

  private static void add(EvidenceForm form) {
    KeyStroke key = KeyStroke.getKeyStroke("ctrl ENTER");
    EventThread.run(
        () ->
            Objects.requireNonNull(form.getActionForKeyStroke(key))
                .actionPerformed(new ActionEvent(form, ActionEvent.ACTION_PERFORMED, "")));
  }

  private String message() {
    return EventThread.call(() -> said(panel));
  }

  private static String said(Container in) {
    StringBuilder all = new StringBuilder();
    for (Component part : in.getComponents()) {
      if (part.isVisible() && part instanceof JTextArea area) {
        all.append(area.getText()).append('\n');
      } else if (part.isVisible() && part instanceof Container inside) {
        all.append(said(inside));
      }
    }
    return all.toString();
  }

  @Test
  void aFormIsSetAsideWithItsArticleAndComesBackWithWhatWasTyped() {
    EvidenceForm begun = begin("heard in the hall");
    follow(ferry);
    assertFalse(isFormShown(), "it belongs to the other article");
    EvidenceForm other = begin("read on the quay");
    assertNotSame(begun, other);
    follow(mill);
    assertSame(begun, form());
    assertEquals("heard in the hall", EventThread.call(words(begun)::getText));
    follow(ferry);
    assertEquals("read on the quay", EventThread.call(words(form())::getText));
    EventThread.run(() -> panel.checker().follow(Optional.empty()));
    assertFalse(isFormShown());
  }

  @Test
  void evidenceGoesToTheArticleItWasBegunForAndToNoOther() {
    EvidenceForm begun = begin("heard in the hall");
    follow(ferry);
    add(begun); // Nobody can, as it is not seen; and nothing comes of it.
    assertFalse(message().contains("words have changed"), message());
    assertTrue(EventThread.call(() -> ferry.stored().isEmpty()));
    follow(mill);
    add(form());
    EventThread.until("it is kept", () -> panel.rows().getModel().getElementAt(0).evidence() == 1);
    assertFalse(isFormShown(), "done");
    assertTrue(EventThread.call(() -> ferry.stored().isEmpty()));
  }

  @Test
  void whatWasKeptWhileAnotherArticleWasFollowedIsNotOfferedOnceMore() {
    add(begin("heard in the hall"));
    EventThread.run(() -> panel.checker().follow(Optional.of(ferry)));
    EventThread.until("it is kept", () -> mill.stored().isPresent());
    follow(mill);
    EventThread.until("it is there", () -> panel.rows().getModel().getElementAt(0).evidence() == 1);
    assertFalse(isFormShown());
  }

  @Test
  void aClosedArticleTakesItsFormWithIt() {
    begin("heard in the hall");
    EventThread.run(mill::close);
    assertFalse(isFormShown());
  }

  @Test
  void theKeyboardGoesToTheFormWhileItIsThere() {
    assertSame(panel.rows(), EventThread.call(panel::keyed));
    EvidenceForm begun = begin("");
    assertSame(begun.keyed(), EventThread.call(panel::keyed));
    follow(ferry);
    assertSame(panel.rows(), EventThread.call(panel::keyed));
  }
}
