package org.stet.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.session.api.OpenStore;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Reliability;
import org.stet.store.api.Terms;
import org.stet.store.spi.DeskStores;
import org.stet.testkit.EventThread;

/** Adding, revising and withdrawing by the form, into a real store. */
class SourceChangesTest {
  @TempDir Path folder;

  private final List<Long> told = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private OpenStore store;

  @SuppressWarnings("NullAway.Init")
  private SourceListView list;

  @SuppressWarnings("NullAway.Init")
  private SourceSplit split;

  @SuppressWarnings("NullAway.Init")
  private SourceChanges changes;

  @BeforeEach
  void open() throws IOException {
    store = OpenStore.in(folder, Lookup.getDefault().lookup(DeskStores.class));
    store.setWho("Ana Roe");
    store.addListener(article -> told.add(article));
    EventThread.run(
        () -> {
          list = new SourceListView(new SourceInWords(ZoneOffset.UTC), () -> {});
          split = new SourceSplit(list, new JPanel());
          changes = new SourceChanges(store, split, list);
        });
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private SourceForm form() {
    return find(split);
  }

  private static SourceForm find(Container in) {
    for (Component child : in.getComponents()) {
      if (child instanceof SourceForm form) {
        return form;
      }
      if (child instanceof JPanel panel && panel.getComponentCount() > 0) {
        for (Component inside : panel.getComponents()) {
          if (inside instanceof SourceForm form) {
            return form;
          }
        }
      }
    }
    throw new AssertionError("no form");
  }

  private void submit(SourceDraft draft) {
    EventThread.run(
        () -> {
          form().fill(draft);
          Object key =
              form()
                  .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                  .get(KeyStroke.getKeyStroke("ctrl ENTER"));
          form().getActionMap().get(key).actionPerformed(null);
        });
  }

  private void waitUntilTold(int times) {
    EventThread.until("the store was changed", () -> told.size() >= times);
    EventThread.run(
        () -> {
          try {
            list.show(store.now(open -> ListedSource.read(open, 0, "Ana Roe")), "none");
            changes.shown();
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  @Test
  void aSourceIsAddedRevisedAndWithdrawn() throws IOException {
    EventThread.run(() -> changes.add(0));
    submit(new SourceDraft("Minutes", "minutes.txt", "It is safe.", "from the clerk"));
    waitUntilTold(1);
    ListedSource added = list.selected().orElseThrow();
    assertEquals("Minutes", added.source().name());
    assertEquals("Ana Roe", added.newest().who());

    EventThread.run(() -> changes.revise(added));
    assertEquals("It is safe.", form().draft().text(), "one begins with what is there");
    submit(new SourceDraft("Minutes", "minutes.txt", "It is not safe.", "corrected"));
    waitUntilTold(2);
    ListedSource revised = list.selected().orElseThrow();
    assertEquals(2, revised.source().current());
    assertEquals("It is not safe.", revised.newest().text());

    EventThread.run(() -> changes.withdraw(revised));
    submit(new SourceDraft("Minutes", "", "", "  "));
    EventThread.run(() -> {});
    assertEquals(2, told.size(), "nothing is withdrawn without a reason");
    submit(new SourceDraft("Minutes", "", "", "another board"));
    waitUntilTold(3);
    ListedSource withdrawn = list.selected().orElseThrow();
    assertTrue(withdrawn.source().withdrawn());
    assertEquals("another board", withdrawn.newest().reason());
    assertEquals(3, store.now(open -> open.sourceVersions(withdrawn.id())).size());
  }

  @Test
  void whatIsKnownOfASourceChangesWithoutANewVersion() throws IOException {
    EventThread.run(() -> changes.add(0));
    submit(new SourceDraft("Minutes", "", "It is safe.", ""));
    waitUntilTold(1);
    ListedSource added = list.selected().orElseThrow();
    EventThread.run(() -> changes.revise(added));
    ParticularsDraft known =
        new ParticularsDraft(
            " Jan\tVos ",
            "office",
            "noon",
            "Radio",
            Reliability.DOUBTFUL,
            "ours",
            Terms.BACKGROUND,
            "nl",
            true,
            "2026-05-03");
    submit(new SourceDraft("Minutes", "", "It is safe.", "", known));
    waitUntilTold(2);
    ListedSource described = list.selected().orElseThrow();
    assertEquals(1, described.source().current());
    assertEquals("Jan Vos", described.source().particulars().speaker());
    assertEquals(Terms.BACKGROUND, described.source().particulars().terms());
    assertEquals("2026-05-03", ParticularsDraft.of(described.source().particulars()).seen());
    String where = new SourceInWords(ZoneId.of("UTC")).where(described);
    assertEquals(
        "Jan Vos \u00b7 office \u00b7 noon \u00b7 Radio \u00b7 background \u00b7 interpreter's"
            + " words \u00b7 No address",
        where);
    EventThread.run(() -> changes.revise(described));
    assertEquals(
        "Jan Vos", EventThread.call(() -> form().draft()).known().speaker(), "it is filled in");
    submit(new SourceDraft("Minutes", "", "It is not safe.", "", known));
    waitUntilTold(3);
    assertEquals(2, list.selected().orElseThrow().source().current());
    assertEquals("nl", list.selected().orElseThrow().source().particulars().language());
  }

  @Test
  void theKeyboardGoesToTheFormWhileItIsOpen() {
    EventThread.run(
        () -> {
          assertSame(list.keyed(), changes.keyed());
          changes.add(0);
          assertEquals("Name", changes.keyed().getAccessibleContext().getAccessibleName());
          JComponent why =
              (JComponent) Objects.requireNonNull(form().keyed().getParent()).getComponent(8);
          for (FocusListener listener : why.getFocusListeners()) {
            listener.focusGained(new FocusEvent(why, FocusEvent.FOCUS_GAINED));
          }
          assertSame(why, changes.keyed(), "where it was");
          form()
              .getActionMap()
              .get(
                  form()
                      .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                      .get(KeyStroke.getKeyStroke("ESCAPE")))
              .actionPerformed(null);
          assertSame(list.keyed(), changes.keyed());
        });
  }

  @Test
  void whenTheStoreIsHeldTheFormSaysByWhomAndKeepsWhatWasWritten() throws IOException {
    try (DeskStore other = Lookup.getDefault().lookup(DeskStores.class).open(folder, "an import")) {
      assertEquals(folder, other.folder());
      EventThread.run(() -> changes.add(0));
      submit(new SourceDraft("Minutes", "", "It is safe.", ""));
      EventThread.until("the form says why", () -> said().contains("an import"));
      assertEquals("It is safe.", EventThread.call(() -> form().draft()).text());
    }
    submit(new SourceDraft("Minutes", "", "It is safe.", ""));
    waitUntilTold(1);
    assertEquals("Minutes", list.selected().orElseThrow().source().name());
  }

  private String said() {
    StringBuilder all = new StringBuilder();
    collect(form(), all);
    return all.toString();
  }

  private static void collect(Container in, StringBuilder all) {
    for (Component child : in.getComponents()) {
      if (child instanceof JTextArea area) {
        all.append(area.getText()).append('\n');
      }
      if (child instanceof Container container) {
        collect(container, all);
      }
    }
  }
}
