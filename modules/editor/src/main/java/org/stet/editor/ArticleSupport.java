package org.stet.editor;

import java.awt.EventQueue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.text.BadLocationException;
import javax.swing.text.EditorKit;
import javax.swing.text.StyledDocument;
import org.jspecify.annotations.Nullable;
import org.openide.awt.StatusDisplayer;
import org.openide.cookies.EditorCookie;
import org.openide.text.CloneableEditor;
import org.openide.text.CloneableEditorSupport;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.UserCancelException;
import org.openide.util.lookup.AbstractLookup;
import org.openide.util.lookup.InstanceContent;
import org.stet.session.api.ArticleListener;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.DraftKeeper;
import org.stet.session.api.Origin;
import org.stet.session.api.StoredArticle;

/**
 * One article as the platform's editor knows it: loads and saves its document, and publishes its
 * session in the Lookup of its window.
 */
@Messages({
  "# {0} - headline or name",
  "ArticleSupport.save=\"{0}\" has changes that are not saved. Save them?",
  "# {0} - headline or name",
  "ArticleSupport.opening=Opening {0} ...",
  "# {0} - headline or name",
  "ArticleSupport.stored={0} (in the store)",
  "# {0} - headline or name",
  "ArticleSupport.unsaved={0} (not saved yet)"
})
final class ArticleSupport extends CloneableEditorSupport implements EditorCookie.Observable {
  private static final Logger LOG = Logger.getLogger(ArticleSupport.class.getName());
  private static final int LONGEST_TAB = 36;

  private final ArticleFile file;
  private final InstanceContent content;
  private final Lookup published;
  private @Nullable ArticleSession session;
  private @Nullable UnsavedArticle unsaved;
  private @Nullable String recovered;

  /** The number of the version that the store kept last; 0 if it kept none. */
  private long keptVersion;

  ArticleSupport(ArticleFile file) {
    this(file, new InstanceContent());
  }

  private ArticleSupport(ArticleFile file, InstanceContent content) {
    this(file, content, new AbstractLookup(content));
  }

  private ArticleSupport(ArticleFile file, InstanceContent content, Lookup published) {
    super(file, published);
    this.file = file;
    this.content = content;
    this.published = published;
    content.add(this);
    content.add(getUndoRedo());
    addPropertyChangeListener(
        event -> {
          if (PROP_DOCUMENT.equals(event.getPropertyName()) && event.getNewValue() != null) {
            EventQueue.invokeLater(this::start);
          }
        });
  }

  /** What windows of the article publish: its session, what can be saved, undo and redo. */
  Lookup published() {
    return published;
  }

  /** The session, once the document is loaded. Event thread only. */
  Optional<ArticleSession> session() {
    return Optional.ofNullable(session);
  }

  /** Starts the session on the document that was loaded, and cleans it. Event thread only. */
  void start() {
    StyledDocument document = getDocument();
    if (session != null || document == null) {
      return;
    }
    try {
      Work work = file.work();
      Origin origin = work.story().origin();
      ArticleSession started = begin(document, work);
      session = started;
      ArticleMarks.of(document).follow(started);
      file.path().ifPresent(started::saved);
      started.setModified(isModified());
      if (work.stored() != null) {
        started.kept(work.stored());
        keptVersion = work.stored().version().id();
      }
      if (origin.cleaning() != null && work.resumed() == null) {
        started.clean(origin.cleaning());
      }
      started.addListener(
          new ArticleListener() {
            @Override
            public void textChanged(ArticleSession changed) {
              updateTitles();
            }

            @Override
            public void stateChanged(ArticleSession changed) {
              changed.stored().ifPresent(stored -> keptIn(stored, changed));
            }

            @Override
            public void reviewChanged(ArticleSession changed) {
              KeptDecisions.keep(changed);
            }
          });
      content.add(started);
      settle(work);
      DraftKeeper.ofDesk().follow(started);
      updateTitles();
    } catch (IOException e) {
      LOG.log(Level.INFO, "the article is gone: " + file.path(), e);
    }
  }

  private ArticleSession begin(StyledDocument document, Work work) {
    Story story = work.story();
    return work.resumed() == null
        ? ArticleSession.of(document, story.origin(), story.name(), published)
        : ArticleSession.resume(document, story.origin(), work.resumed(), story.name(), published);
  }

  /** What the store keeps as it was cleaned is saved; what it does not keep is not. */
  private void settle(Work work) throws IOException {
    if (work.stored() == null && file.path().isEmpty()) {
      notifyModified();
    } else if (work.stored() != null && file.path().isEmpty() && isModified()) {
      super.saveDocument();
    }
  }

  /** The store keeps it, be it since a fact was signed; what has no file is saved by that. */
  private void keptIn(StoredArticle stored, ArticleSession changed) {
    file.kept(stored.id());
    boolean isNew =
        stored.version().id() != keptVersion; // Not while the text only begins to change.
    keptVersion = stored.version().id();
    boolean same = stored.version().text().equals(changed.text());
    if (isNew && same && isModified() && file.path().isEmpty()) {
      try {
        super.saveDocument();
      } catch (IOException e) {
        LOG.log(Level.INFO, "what is kept in the store still counts as not saved", e);
      }
    }
  }

  /**
   * Notes that the text was recovered, which {@code words} tell until it is saved. Event thread
   * only.
   */
  void recovered(String words) {
    recovered = words;
    if (!isModified()) {
      notifyModified();
    }
    session().ifPresent(open -> open.setModified(true));
  }

  /** What is to be told of a text that was recovered and is not saved yet. */
  Optional<String> recovered() {
    return isModified() ? Optional.ofNullable(recovered) : Optional.empty();
  }

  /** Lets go of a document that has no window. Event thread only. */
  void forget() {
    close(false);
  }

  /** The number of the article in the store; 0 if it is not kept there. */
  long article() {
    return file.article();
  }

  /** The file of the article; empty if it was never saved. */
  Optional<Path> path() {
    return file.path();
  }

  /** Where the article was saved or read, or null. */
  @Nullable Path folder() {
    return file.folder();
  }

  /** What to call the article. */
  String title() {
    ArticleSession open = session;
    if (open != null) {
      file.call(open.title());
    }
    return file.title();
  }

  /**
   * Saves to {@code target} from now on.
   *
   * @throws IOException if that fails; the article then is not saved
   */
  void saveAs(Path target) throws IOException {
    Optional<Path> before = file.path();
    file.moveTo(target);
    try {
      file.markModified(); // Else there would be nothing to save.
      saveDocument();
      if (isModified()) {
        notifyUnmodified(); // It was saved before, so the platform sees no change.
      }
    } catch (IOException e) {
      before.ifPresentOrElse(file::moveTo, file::forget);
      throw e;
    }
  }

  @Override
  public void saveDocument() throws IOException {
    ArticleSession saved = session;
    Optional<String> trouble = saved == null ? Optional.empty() : KeptInStore.keep(saved);
    if (trouble.isPresent() && file.path().isEmpty()) {
      KeptInStore.tell(trouble.get());
      Path chosen = SavePlace.choose(title(), file.folder()).orElseThrow(UserCancelException::new);
      file.moveTo(chosen);
    }
    if (saved != null) {
      saved.stored().ifPresent(stored -> file.kept(stored.id()));
    }
    super.saveDocument();
    if (saved != null) {
      file.path().ifPresentOrElse(saved::saved, () -> saved.setModified(false));
      StatusDisplayer.getDefault().setStatusText(SavedWords.of(saved, file.path(), trouble));
    }
    updateTitles();
  }

  @Override
  protected boolean notifyModified() {
    boolean may = super.notifyModified();
    if (may) {
      whenModified(true);
    }
    return may;
  }

  @Override
  protected void notifyUnmodified() {
    super.notifyUnmodified();
    whenModified(false);
  }

  private void whenModified(boolean modified) {
    if (!EventQueue.isDispatchThread()) {
      EventQueue.invokeLater(() -> whenModified(modified));
      return;
    }
    if (modified && unsaved == null) {
      UnsavedArticle article = new UnsavedArticle(this);
      unsaved = article;
      content.add(article);
    } else if (!modified && unsaved != null) {
      recovered = null;
      content.remove(unsaved);
      unsaved.settled();
      unsaved = null;
    }
    if (session != null) {
      session.setModified(modified);
    }
    updateTitles();
  }

  @Override
  protected void notifyClosed() {
    super.notifyClosed();
    whenModified(false);
    ArticleSession closed = session;
    if (closed != null) {
      content.remove(closed);
      closed.close();
      session = null;
    }
  }

  @Override
  protected void loadFromStreamToKit(StyledDocument document, InputStream stream, EditorKit kit)
      throws IOException, BadLocationException {
    document.insertString(0, new String(stream.readAllBytes(), StandardCharsets.UTF_8), null);
  }

  @Override
  protected void saveFromKitToStream(StyledDocument document, EditorKit kit, OutputStream stream)
      throws IOException, BadLocationException {
    String text = document.getText(0, document.getLength());
    stream.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  protected boolean asynchronousOpen() {
    return true;
  }

  @Override
  protected CloneableEditor createCloneableEditor() {
    return new ArticleWindow(this);
  }

  @Override
  protected String messageName() {
    String title = title();
    if (title.length() > LONGEST_TAB) {
      boolean pair = Character.isHighSurrogate(title.charAt(LONGEST_TAB - 1));
      title = title.substring(0, pair ? LONGEST_TAB - 1 : LONGEST_TAB).strip() + "\u2026";
    }
    return isModified() ? title + " *" : title;
  }

  @Override
  protected String documentID() {
    return title();
  }

  @Override
  protected String messageToolTip() {
    if (file.path().isPresent()) {
      return file.path().get().toString();
    }
    return file.article() > 0
        ? Bundle.ArticleSupport_stored(title())
        : Bundle.ArticleSupport_unsaved(title());
  }

  @Override
  protected String messageSave() {
    return Bundle.ArticleSupport_save(title());
  }

  @Override
  protected String messageOpening() {
    return Bundle.ArticleSupport_opening(title());
  }

  @Override
  protected String messageOpened() {
    return "";
  }
}
