package org.stet.acceptance;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import javax.swing.Action;
import javax.swing.JEditorPane;
import javax.swing.JFileChooser;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.AttributeSet;
import javax.swing.text.JTextComponent;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import org.jspecify.annotations.Nullable;
import org.netbeans.api.actions.Savable;
import org.netbeans.junit.NbTestCase;
import org.netbeans.spi.editor.highlighting.HighlightsContainer;
import org.netbeans.spi.editor.highlighting.HighlightsSequence;
import org.openide.awt.Actions;
import org.openide.util.Lookup;
import org.openide.util.Utilities;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.ReviewedChange;
import org.stet.session.api.Standing;
import org.stet.store.api.Version;

/**
 * Works at the desk as an editor would, inside the booted platform; see {@link PlatformBootTest}.
 */
public class InDesk extends NbTestCase {
  private static final long MOST_CPU_NANOS = 100_000_000;

  public InDesk(String name) {
    super(name);
  }

  @Override
  protected void setUp() throws Exception {
    clearWorkDir();
  }

  @SuppressWarnings("NullAway") // Whether null comes back is up to what is called.
  private static <T> T onEventThread(Callable<T> what) throws Exception {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Exception> failed = new AtomicReference<>();
    EventQueue.invokeAndWait(
        () -> {
          try {
            result.set(what.call());
          } catch (Exception e) {
            failed.set(e);
          }
        });
    if (failed.get() != null) {
      throw failed.get();
    }
    return result.get();
  }

  /** Waits until {@code what}, asked on the event thread, gives something. */
  private static <T> T eventually(String name, Callable<@Nullable T> what) throws Exception {
    long end = System.nanoTime() + 60_000_000_000L;
    while (System.nanoTime() < end) {
      T found = onEventThread(what);
      if (found != null) {
        return found;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("waited in vain for " + name);
  }

  private static <T extends Component> @Nullable T find(Container in, Class<T> type) {
    for (Component child : in.getComponents()) {
      if (type.isInstance(child)) {
        return type.cast(child);
      }
      T found = child instanceof Container container ? find(container, type) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static void act(String category, String id) {
    Action action = Actions.forID(category, id);
    assertNotNull(id, action);
    EventQueue.invokeLater(() -> action.actionPerformed(new ActionEvent(id, 0, id)));
  }

  /** Answers the next dialog that asks for a file. */
  private static void choose(Path file) throws Exception {
    eventually(
        "a dialog that asks for a file",
        () -> {
          for (Window window : Window.getWindows()) {
            JFileChooser chooser = window.isShowing() ? find(window, JFileChooser.class) : null;
            if (chooser != null) {
              chooser.setSelectedFile(file.toFile());
              if (chooser.isMultiSelectionEnabled()) {
                chooser.setSelectedFiles(new java.io.File[] {file.toFile()});
              }
              chooser.approveSelection();
              return true;
            }
          }
          return null;
        });
  }

  private static ArticleSession open(Path story, String title) throws Exception {
    act("File", "org.stet.editor.OpenStory");
    choose(story);
    return eventually(
        "the article " + title,
        () -> {
          ArticleSession session = Utilities.actionsGlobalContext().lookup(ArticleSession.class);
          return session != null && session.title().equals(title) ? session : null;
        });
  }

  private static JEditorPane pane(ArticleSession session) throws Exception {
    return eventually(
        "the pane of " + session,
        () -> {
          for (TopComponent window : TopComponent.getRegistry().getOpened()) {
            JEditorPane pane = find(window, JEditorPane.class);
            if (pane != null && pane.isShowing() && pane.getDocument() == session.document()) {
              return pane;
            }
          }
          return null;
        });
  }

  /** How {@code words} look in the editor. */
  private static AttributeSet look(JEditorPane pane, String words) throws Exception {
    return look(pane, words, "Bottom");
  }

  private static AttributeSet look(JEditorPane pane, String words, String where) throws Exception {
    int at = pane.getDocument().getText(0, pane.getDocument().getLength()).indexOf(words);
    assertTrue(words, at >= 0);
    Class<?> type =
        Lookup.getDefault()
            .lookup(ClassLoader.class)
            .loadClass("org.netbeans.modules.editor.lib2.highlighting.HighlightingManager");
    Object manager = type.getMethod("getInstance", JTextComponent.class).invoke(null, pane);
    HighlightsContainer all =
        (HighlightsContainer) type.getMethod("get" + where + "Highlights").invoke(manager);
    HighlightsSequence there = all.getHighlights(at, at + 1);
    return there.moveNext() ? there.getAttributes() : SimpleAttributeSet.EMPTY;
  }

  private static void waitForLook(JEditorPane pane, String words, Object key) throws Exception {
    eventually(
        key + " of " + words, () -> look(pane, words).getAttribute(key) != null ? true : null);
  }

  private static Standing standing(ArticleSession session, int number) throws Exception {
    return onEventThread(
        () ->
            session.review().stream()
                .filter(change -> change.number() == number)
                .findFirst()
                .orElseThrow()
                .standing());
  }

  /** Opens a wire story, looks at it, lets a removal stand, undoes that, saves. */
  public void testStoryIsCleanedReviewedAndSaved() throws Exception {
    Path sample = Built.top().resolve("samples/harbour-bridge.txt");
    byte[] before = Files.readAllBytes(sample);
    ArticleSession session = open(sample, "Harbour bridge to close for two years, council says");
    JEditorPane pane = pane(session);
    assertEquals("text/x-stet", pane.getContentType());

    waitForLook(pane, "Harbour bridge", StyleConstants.FontSize);
    AttributeSet headline = onEventThread(() -> look(pane, "Harbour bridge"));
    assertTrue(StyleConstants.isBold(headline));
    assertEquals("Serif", StyleConstants.getFontFamily(headline));
    assertTrue(StyleConstants.getFontSize(headline) > 20);
    assertTrue(StyleConstants.isItalic(onEventThread(() -> look(pane, "The Kesterby suspension"))));
    assertTrue(StyleConstants.isBold(onEventThread(() -> look(pane, "Shopkeepers not"))));
    assertTrue(StyleConstants.getFontSize(onEventThread(() -> look(pane, "Headline:"))) < 13);
    eventually(
        "quotes to be marked",
        () ->
            look(pane, "\"We have looked", "Top").getAttribute(StyleConstants.Background) != null
                ? true
                : null);

    String cleaned = onEventThread(session::text);
    TopComponent review =
        eventually(
            "the review",
            () -> {
              TopComponent window = WindowManager.getDefault().findTopComponent("CleaningWindow");
              return window != null && window.isShowing() ? window : null;
            });
    JTable table = onEventThread(() -> find(review, JTable.class));
    assertNotNull(table);
    ReviewedChange removal =
        onEventThread(
            () ->
                session.review().stream()
                    .filter(change -> change.kind() == ReviewedChange.Kind.REMOVED)
                    .findFirst()
                    .orElseThrow());
    String words = removal.places().get(0).was().strip();
    assertFalse(cleaned.contains(words));
    onEventThread(
        () -> {
          table.setRowSelectionInterval(0, 0);
          Object key = table.getInputMap().get(KeyStroke.getKeyStroke("S"));
          table.getActionMap().get(key).actionPerformed(new ActionEvent(table, 0, "S"));
          return true;
        });
    assertEquals(Standing.LET_STAND, standing(session, removal.number()));
    assertTrue(onEventThread(session::text).contains(words));
    assertEquals(words, onEventThread(() -> pane.getSelectedText()));
    picture("desk-review");

    TopComponent window = onEventThread(() -> window(pane));
    onEventThread(
        () -> {
          window.getUndoRedo().undo();
          return true;
        });
    assertEquals(cleaned, onEventThread(session::text));
    assertEquals(Standing.OPEN, standing(session, removal.number()));
    onEventThread(
        () -> {
          window.getUndoRedo().undo();
          return true;
        });
    assertEquals(session.origin().start().text(), onEventThread(session::text));
    assertEquals(List.of(), onEventThread(session::review));
    onEventThread(
        () -> {
          window.getUndoRedo().redo();
          return true;
        });
    assertEquals(cleaned, onEventThread(session::text));

    assertFalse("what was opened and cleaned is kept", onEventThread(session::isModified));
    long kept = onEventThread(() -> session.stored().orElseThrow().version().id());
    session.document().insertString(session.document().getLength(), "A last line.\n", null);
    assertTrue(onEventThread(session::isModified));
    save(window);
    eventually("the article to be saved", () -> session.isModified() ? null : true);
    Version version = onEventThread(() -> session.stored().orElseThrow().version());
    assertEquals(cleaned + "A last line.\n", version.text());
    assertEquals(Long.valueOf(kept), version.parent());

    Path file = getWorkDir().toPath().resolve("bridge.stet");
    act("File", "org.stet.editor.SaveArticleAs");
    choose(file);
    eventually("the article to have a file", () -> session.file().isPresent() ? true : null);
    assertEquals(version.text(), Files.readString(file, StandardCharsets.UTF_8));
    assertEquals(file, session.file().orElseThrow());
    assertTrue(
        "the original is as it was", java.util.Arrays.equals(before, Files.readAllBytes(sample)));
    assertTrue(onEventThread(window::close));
    eventually(
        "the desk to be empty",
        () ->
            TopComponent.getRegistry().getOpened().stream()
                    .anyMatch(open -> open.getName().equals("EmptyDesk"))
                ? true
                : null);
  }

  /** No key waits for the checks: 5,000 words, typed into at the top, in the middle, at the end. */
  public void testTypingNeverWaits() throws Exception {
    StringBuilder story = new StringBuilder("Headline: A long story\n\n");
    for (int i = 0; i < 250; i++) {
      story
          .append("\"We saw ")
          .append(i)
          .append(" boats that day,\" said Runa Falk, who keeps the harbour of Marsund and ")
          .append("counts them every morning from her window.\n\n");
    }
    Path file = getWorkDir().toPath().resolve("long.stet");
    Files.writeString(file, story);
    ArticleSession session = open(file, "A long story");
    JEditorPane pane = pane(session);
    eventually("facts", () -> session.facts().current() ? true : null);
    StyledDocument document = session.document();
    var threads = ManagementFactory.getThreadMXBean();
    long worst = 0;
    int warmUp = 30;
    for (int i = 0; i < 120; i++) {
      int at =
          switch (i % 3) {
            case 0 -> 12;
            case 1 -> document.getLength() / 2;
            default -> document.getLength();
          };
      long before = onEventThread(threads::getCurrentThreadCpuTime);
      onEventThread(
          () -> {
            pane.setCaretPosition(at);
            document.insertString(at, "x", null);
            return true;
          });
      onEventThread(() -> true); // What the key set off on the event thread is done, too.
      long spent = onEventThread(threads::getCurrentThreadCpuTime) - before;
      if (i >= warmUp) {
        worst = Math.max(worst, spent);
      }
      Thread.sleep(10);
    }
    System.out.println(
        "Slowest key in 5,000 words: " + worst / 1_000_000 + " ms on the event thread");
    assertTrue("ms: " + worst / 1_000_000, worst < MOST_CPU_NANOS);
    save(window(pane));
    eventually("the article to be saved", () -> session.isModified() ? null : true);
    assertEquals(onEventThread(session::text), Files.readString(file, StandardCharsets.UTF_8));
    assertTrue(onEventThread(window(pane)::close));
  }

  private static void save(TopComponent window) throws Exception {
    onEventThread(
        () -> {
          window.requestActive();
          return true;
        });
    eventually(
        "something to save",
        () -> Utilities.actionsGlobalContext().lookup(Savable.class) != null ? true : null);
    act("System", "org.openide.actions.SaveAction");
  }

  private static TopComponent window(JEditorPane pane) {
    return (TopComponent) SwingUtilities.getAncestorOfClass(TopComponent.class, pane);
  }

  private static void picture(String name) throws Exception {
    Frame frame = onEventThread(() -> WindowManager.getDefault().getMainWindow());
    onEventThread(
        () -> {
          frame.setSize(new Dimension(1200, 740));
          frame.setLocation(20, 20);
          frame.toFront();
          return true;
        });
    Thread.sleep(1000);
    Path file = Path.of(System.getProperty("stet.screenshots"), name + ".png");
    Files.createDirectories(file.getParent());
    ImageIO.write(
        new Robot().createScreenCapture(onEventThread(frame::getBounds)), "png", file.toFile());
  }
}
