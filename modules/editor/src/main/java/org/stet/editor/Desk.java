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
import org.stet.session.api.OpenStore;
import org.stet.session.api.StoredArticle;
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
  "Desk.pasted=Pasted story",
  "Desk.alreadyOpen=it is the article that is open here already; close that first",
  "# {0} - name of the file",
  "Desk.newer={0} has a newer text. It is kept as a version; the window shows the text as it was (F9 compares)",
  "# {0} - number of the article",
  "Desk.article=article {0}",
  "# {0} - what went wrong",
  "Desk.notKept=Opened, but the store does not keep it now: {0}",
  "# {0} - number of the version",
  "# {1} - who made it",
  "Desk.resumed=Opened as it was left here: version {0}, by {1}"
})
final class Desk {
  private static final Logger LOG = Logger.getLogger(Desk.class.getName());
  private static final RequestProcessor READER = new RequestProcessor("stet-story-reader", 1);
  private static final long LARGEST = 64L << 20;

  private Desk() {}

  /** Opens the story in {@code file}, or goes to its window if it is open. */
  static void open(Path file) {
    Path real = file.toAbsolutePath().normalize();
    if (ArticleWindow.show(article -> article.path().equals(Optional.of(real)))) {
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
                    throw new Refused(Bundle.Desk_tooLarge());
                  }
                  RawItem item = new RawItem(real.toString(), null, Files.readAllBytes(real));
                  return read(item, name);
                }));
  }

  /** Opens the article of this number in the store, or goes to its window if it is open. */
  static void open(long number) {
    if (ArticleWindow.show(article -> article.article() == number)) {
      return;
    }
    String name = Bundle.Desk_article(String.valueOf(number));
    READER.post(
        () ->
            read(
                name,
                null,
                () -> OpenStore.ofDesk().now(store -> StoredStory.read(store, number))));
  }

  /** Opens a story that was pasted. */
  static void paste(String text) {
    String name = Bundle.Desk_pasted();
    READER.post(
        () ->
            read(
                name,
                null,
                () -> {
                  byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                  return read(new RawItem(name, "text/plain;charset=utf-8", bytes), name);
                }));
  }

  private interface Source {
    Work read() throws IOException;
  }

  /** What was read is no story. */
  private static final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    private final String why;

    Refused(String why) {
      super(why);
      this.why = why;
    }
  }

  /** Reads a story that came in, and has the store keep it. */
  private static Work read(RawItem item, String name) throws IOException {
    Story.Result result = Story.read(item, name);
    if (result instanceof Story.Result.Refused refused) {
      throw new Refused(refused.message());
    }
    Story story = ((Story.Result.Ready) result).story();
    OpenStore store = OpenStore.ofDesk();
    try {
      return store.now(kept -> Work.takeIn(story, kept, store.who()));
    } catch (IOException e) {
      LOG.log(Level.INFO, "not kept: " + name, e);
      StatusDisplayer.getDefault()
          .setStatusText(Bundle.Desk_notKept(String.valueOf(e.getLocalizedMessage())));
      return Work.begin(story);
    }
  }

  private static void read(String name, @Nullable Path file, Source source) {
    ProgressHandle progress = ProgressHandle.createHandle(Bundle.Desk_reading(name));
    progress.start();
    try {
      Work work = source.read();
      ArticleSupport support = ArticleFile.of(work, file).support();
      support.openDocument();
      EventQueue.invokeLater(() -> show(support, work));
    } catch (NoSuchFileException e) {
      refuse(name, Bundle.Desk_missing());
    } catch (Refused e) {
      refuse(name, e.why);
    } catch (IOException e) {
      LOG.log(Level.INFO, "not opened: " + name, e);
      refuse(name, Bundle.Desk_unreadable(String.valueOf(e.getLocalizedMessage())));
    } finally {
      progress.finish();
    }
  }

  private static void show(ArticleSupport support, Work work) {
    long number = support.article();
    if (number > 0 && ArticleWindow.show(article -> article.article() == number)) {
      alreadyOpen(support, work);
      return;
    }
    Story story = work.story();
    support.start();
    support.open();
    resumedInWords(work).ifPresent(StatusDisplayer.getDefault()::setStatusText);
    if (story.origin().cleaning() != null && !story.origin().cleaning().steps().isEmpty()) {
      CleaningWindow.showBehind();
    }
    story.notices().stream()
        .map(Notice::message)
        .reduce((one, other) -> one + "; " + other)
        .ifPresent(StatusDisplayer.getDefault()::setStatusText);
  }

  /**
   * The same story came from another file, or once more: its window is there. What a copy file
   * holds cannot be shown in it without losing one or the other.
   */
  private static void alreadyOpen(ArticleSupport support, Work work) {
    String name = work.story().name();
    if (work.story().copyFile() && support.path().isPresent()) {
      refuse(name, Bundle.Desk_alreadyOpen());
    } else if (work.isNewer()) {
      StatusDisplayer.getDefault().setStatusText(Bundle.Desk_newer(name));
    }
  }

  private static Optional<String> resumedInWords(Work work) {
    StoredArticle stored = work.stored();
    return stored == null || work.resumed() == null
        ? Optional.empty()
        : Optional.of(
            Bundle.Desk_resumed(
                String.valueOf(stored.version().number()), stored.version().author()));
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
