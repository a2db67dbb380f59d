package org.stet.editor;

import java.beans.PropertyChangeListener;
import java.beans.VetoableChangeListener;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openide.text.CloneableEditorSupport;
import org.openide.windows.CloneableOpenSupport;
import org.stet.session.api.OpenStore;
import org.stet.session.api.SafeFile;
import org.stet.wire.api.RawItem;

/**
 * Where an article is read from and saved to: the store, and a copy file if it has one. What the
 * desk remembers between two starts is the path and the number in the store.
 */
final class ArticleFile implements CloneableEditorSupport.Env {
  private static final long serialVersionUID = 1;

  /** The file as text, since paths cannot be serialized; null if it has none. */
  private @Nullable String path;

  /** The number of the article in the store; 0 if it is not kept there. */
  private long article;

  /** What the article is called, so that its tab has a name before it is read; null if unknown. */
  private @Nullable String title;

  /**
   * Whether the file holds what was last read or saved, so that its age tells of others' changes.
   */
  private boolean known;

  private transient boolean modified;
  private transient @Nullable Work work;
  private transient @Nullable ArticleSupport support;

  /** Where the story was read, which is where to save it first. */
  private transient @Nullable Path folder;

  private ArticleFile(@Nullable Path path) {
    this.path = path == null ? null : path.toString();
    this.known = path != null;
  }

  /** The place of {@code work}, read from {@code source}; that is kept untouched. */
  static ArticleFile of(Work work, @Nullable Path source) {
    ArticleFile file = new ArticleFile(work.story().copyFile() ? source : null);
    file.work = work;
    file.article = work.stored() == null ? 0 : work.stored().id();
    file.folder = source == null ? null : source.getParent();
    return file;
  }

  /** Where an article was kept, to be read when it is opened: its file, else the store. */
  static ArticleFile at(@Nullable Path copy, long number) {
    ArticleFile file = new ArticleFile(copy);
    file.article = number;
    return file;
  }

  /** The number of the article in the store; 0 if it is not kept there. */
  long article() {
    return article;
  }

  /** The store keeps the article from now on. */
  void kept(long number) {
    article = number;
  }

  /** What the article was called last; empty if that is not known. */
  String title() {
    String known = title;
    return known == null
        ? path().map(file -> String.valueOf(file.getFileName())).orElse("")
        : known;
  }

  /** The article is called so now. */
  void call(String now) {
    title = now;
  }

  Optional<Path> path() {
    return Optional.ofNullable(path).map(Path::of);
  }

  /** Where the article was saved or read, or null. */
  @Nullable Path folder() {
    return path().map(Path::getParent).orElse(folder);
  }

  /** Goes to {@code target} from now on, which the next save writes, whatever it holds. */
  void moveTo(Path target) {
    path = target.toString();
    known = false;
  }

  /** Has no file any more. */
  void forget() {
    path = null;
    known = false;
  }

  /** The work on the article, read anew if the desk was started anew. Takes its time. */
  Work work() throws IOException {
    Work read = work;
    if (read == null) {
      OpenStore store = OpenStore.ofDesk();
      Optional<Path> file = path().filter(Files::isRegularFile);
      read = file.isPresent() ? fromFile(file.get(), store) : fromStore(store);
      work = read;
    }
    return read;
  }

  private static Work fromFile(Path file, OpenStore store) throws IOException {
    RawItem item = new RawItem(file.toString(), null, Files.readAllBytes(file));
    if (!(Story.read(item, String.valueOf(file.getFileName()))
        instanceof Story.Result.Ready ready)) {
      throw new IOException(file + " cannot be read");
    }
    try {
      return store.now(kept -> Work.takeIn(ready.story(), kept, store.who()).withOriginal(kept));
    } catch (IOException e) {
      return Work.begin(ready.story()); // The next save tries again, and says so.
    }
  }

  private Work fromStore(OpenStore store) throws IOException {
    if (article == 0) {
      throw new IOException("an article without a file");
    }
    return store.now(kept -> StoredStory.read(kept, article));
  }

  @Override
  public InputStream inputStream() throws IOException {
    return new ByteArrayInputStream(work().text().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public OutputStream outputStream() throws IOException {
    if (path == null && article > 0) {
      return OutputStream.nullOutputStream(); // It is in the store, and nowhere else.
    }
    if (path == null) {
      throw new IOException("the article has no file yet");
    }
    Path target = Path.of(path);
    return new ByteArrayOutputStream() {
      private boolean written;

      @Override
      public void close() throws IOException {
        if (!written) {
          SafeFile.write(target, toByteArray());
          written = true;
          known = true;
        }
      }
    };
  }

  @Override
  @SuppressWarnings("JavaUtilDate") // The platform asks for it.
  public Date getTime() {
    return new Date(known && path != null ? new File(path).lastModified() : 0);
  }

  @Override
  public String getMimeType() {
    return StetMime.TYPE;
  }

  @Override
  public boolean isValid() {
    return work != null || article > 0 || path().filter(Files::isRegularFile).isPresent();
  }

  @Override
  public boolean isModified() {
    return modified;
  }

  @Override
  public void markModified() {
    modified = true;
  }

  @Override
  public void unmarkModified() {
    modified = false;
  }

  @Override
  public CloneableOpenSupport findCloneableOpenSupport() {
    return support();
  }

  ArticleSupport support() {
    ArticleSupport existing = support;
    if (existing == null) {
      existing = new ArticleSupport(this);
      support = existing;
    }
    return existing;
  }

  @Override
  public void addPropertyChangeListener(PropertyChangeListener listener) {
    // Files are looked at when they are saved; nothing is told in between.
  }

  @Override
  public void removePropertyChangeListener(PropertyChangeListener listener) {
    // None is kept.
  }

  @Override
  public void addVetoableChangeListener(VetoableChangeListener listener) {
    // Nothing can be vetoed.
  }

  @Override
  public void removeVetoableChangeListener(VetoableChangeListener listener) {
    // None is kept.
  }
}
