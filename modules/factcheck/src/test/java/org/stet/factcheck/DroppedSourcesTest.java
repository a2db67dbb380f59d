package org.stet.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JPanel;
import javax.swing.TransferHandler.TransferSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.session.api.OpenStore;
import org.stet.store.api.Source;
import org.stet.storejdbc.H2Stores;
import org.stet.testkit.EventThread;

/** Files dropped on the panel become sources that the quotes are compared with. */
@Timeout(60)
@SuppressWarnings("NullAway.Init") // Each test starts with open().
class DroppedSourcesTest {
  @TempDir Path folder;
  @TempDir Path files;

  private OpenStore store;
  private DroppedSources drop;
  private final List<String> said = new ArrayList<>();
  private final AtomicInteger compared = new AtomicInteger();
  private long article;

  @BeforeEach
  void open() throws IOException {
    store = OpenStore.in(folder, new H2Stores());
    store.setWho("Ida Holm");
    drop =
        new DroppedSources(
            store,
            new DroppedSources.Desk() {
              @Override
              public long article() {
                return article;
              }

              @Override
              public void say(String words, boolean trouble) {
                said.add(words);
              }

              @Override
              public void compare() {
                compared.incrementAndGet();
              }
            });
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  /** Files on their way from another window. */
  private record Dragged(List<File> list) implements Transferable {
    @Override
    public DataFlavor[] getTransferDataFlavors() {
      return new DataFlavor[] {DataFlavor.javaFileListFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
      return flavor.equals(DataFlavor.javaFileListFlavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
      if (!isDataFlavorSupported(flavor)) {
        throw new UnsupportedFlavorException(flavor);
      }
      return list;
    }
  }

  private boolean drop(Transferable what) {
    return EventThread.call(() -> drop.importData(new TransferSupport(new JPanel(), what)));
  }

  private boolean drop(Path... dropped) {
    List<File> list = new ArrayList<>();
    for (Path file : dropped) {
      list.add(file.toFile());
    }
    return drop(new Dragged(list));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(files.resolve(name), text);
  }

  private List<Source> sources() throws IOException {
    return store.now(open -> open.sources(0));
  }

  @Test
  void aTranscriptIsAddedAndComparedWith() throws IOException {
    Path tape = file("tape.txt", "MAYOR LUND: We grind flour.\r\nBy midsummer.\n");
    assertTrue(drop(tape));
    EventThread.until("it was compared", () -> compared.get() == 1);
    Source added = sources().get(0);
    assertEquals("tape.txt", added.name());
    assertEquals(tape.toRealPath().toString(), Path.of(added.address()).toRealPath().toString());
    assertEquals("Ida Holm", added.keeper());
    String text = store.now(open -> open.sourceVersions(added.id())).get(0).text();
    assertEquals("MAYOR LUND: We grind flour.\nBy midsummer.\n", text);
  }

  @Test
  void theSameFileAgainIsTheSameSourceAndAChangedOneANewerVersion() throws IOException {
    Path tape = file("tape.txt", "We grind flour.\n");
    drop(tape);
    EventThread.until("it was compared", () -> compared.get() == 1);
    drop(tape);
    EventThread.until("it was compared", () -> compared.get() == 2);
    assertEquals(1, sources().get(0).current());
    file("tape.txt", "We never grind flour.\n");
    drop(tape);
    EventThread.until("it was compared", () -> compared.get() == 3);
    assertEquals(1, sources().size());
    assertEquals(2, sources().get(0).current());
  }

  @Test
  void whatIsNoSourceIsNamedAndTheOthersAreTaken() throws IOException {
    Path photo = files.resolve("photo.jpg");
    Files.write(photo, new byte[] {-1, -40, -1, -32, 0, 16, 74, 70, 73, 70, 0});
    Path gone = files.resolve("gone.txt");
    assertTrue(
        drop(photo, files, gone, file("subs.srt", "1\n00:00:01,000 --> 00:00:02,000\nHi.\n")));
    EventThread.until("all was said", () -> said.size() == 2);
    assertEquals(1, compared.get());
    assertEquals(List.of("subs.srt"), sources().stream().map(Source::name).toList());
    String last = said.get(1);
    assertTrue(last.contains("photo.jpg cannot be a source"), last);
    assertTrue(last.contains("it is a folder"), last);
    assertTrue(last.contains("gone.txt cannot be a source: it cannot be read"), last);
  }

  @Test
  void nothingElseIsTaken() throws IOException {
    assertFalse(drop(new StringSelection("We grind flour.")));
    assertFalse(drop(new Dragged(List.of())));
    article = -1;
    assertFalse(drop(file("tape.txt", "x")), "no article is open");
    assertEquals(List.of(), sources());
    assertEquals(List.of(), said);
  }
}
