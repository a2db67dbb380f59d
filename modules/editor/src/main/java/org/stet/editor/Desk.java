package org.stet.editor;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.netbeans.api.progress.ProgressHandle;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.openide.windows.TopComponent;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;

/** Opens stories in windows: reads and cleans them off the event thread, one after the other. */
@Messages({
  "# {0} - name of the file",
  "Desk.reading=Reading {0}",
  "# {0} - name of the file",
  "# {1} - why not",
  "Desk.refused={0} was not opened: {1}.",
  "Desk.missing=there is no such file",
  "# {0} - what went wrong",
  "Desk.unreadable=it cannot be read ({0})",
  "Desk.tooLarge=it is larger than 64 MB, which no story is",
  "Desk.pasted=Pasted story"
})
final class Desk {
  private static final Logger LOG = Logger.getLogger(Desk.class.getName());
  private static final RequestProcessor READER = new RequestProcessor("stet-story-reader", 1);
  private static final long LARGEST = 64L << 20;

  private Desk() {}

  /** Opens the story in {@code file}, or goes to its window if it is open. */
  static void open(Path file) {
    Path real = file.toAbsolutePath().normalize();
    Optional<ArticleWindow> open = ArticleWindow.opened(real);
    if (open.isPresent()) {
      open.get().requestActive();
      return;
    }
    String name = String.valueOf(real.getFileName());
    READER.post(
        () ->
            read(
                name,
                real,
                () -> {
                  if (Files.size(real) > LARGEST) {
                    throw new IOException(Bundle.Desk_tooLarge());
                  }
                  return new RawItem(real.toString(), null, Files.readAllBytes(real));
                }));
  }

  /** Opens a story that was pasted. */
  static void paste(String text) {
    String name = Bundle.Desk_pasted();
    READER.post(
        () ->
            read(
                name,
                null,
                () ->
                    new RawItem(
                        name, "text/plain;charset=utf-8", text.getBytes(StandardCharsets.UTF_8))));
  }

  private interface Source {
    RawItem item() throws IOException;
  }

  private static void read(String name, @Nullable Path file, Source source) {
    ProgressHandle progress = ProgressHandle.createHandle(Bundle.Desk_reading(name));
    progress.start();
    try {
      Story.Result result = Story.read(source.item(), name);
      if (result instanceof Story.Result.Ready ready) {
        ArticleSupport support = ArticleFile.of(ready.story(), file).support();
        support.openDocument();
        EventQueue.invokeLater(() -> show(support, ready.story()));
      } else {
        refuse(name, ((Story.Result.Refused) result).message());
      }
    } catch (NoSuchFileException e) {
      refuse(name, Bundle.Desk_missing());
    } catch (IOException e) {
      LOG.log(Level.INFO, "not opened: " + name, e);
      refuse(name, Bundle.Desk_unreadable(String.valueOf(e.getLocalizedMessage())));
    } finally {
      progress.finish();
    }
  }

  private static void show(ArticleSupport support, Story story) {
    support.start();
    support.open();
    if (story.origin().cleaning() != null && !story.origin().cleaning().steps().isEmpty()) {
      CleaningWindow.showBehind();
    }
    story.notices().stream()
        .map(Notice::message)
        .reduce((one, other) -> one + "; " + other)
        .ifPresent(StatusDisplayer.getDefault()::setStatusText);
  }

  private static void refuse(String name, String why) {
    DialogDisplayer.getDefault()
        .notifyLater(
            new NotifyDescriptor.Message(
                Bundle.Desk_refused(name, why), NotifyDescriptor.WARNING_MESSAGE));
  }

  /** Whether an article is open. */
  static boolean isEmpty() {
    return TopComponent.getRegistry().getOpened().stream()
        .noneMatch(ArticleWindow.class::isInstance);
  }
}
