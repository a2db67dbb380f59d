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
import org.stet.session.api.SafeFile;
import org.stet.wire.api.RawItem;

/**
 * Where an article is read from and saved to. What is kept between two starts of the desk is the
 * path; an article that was never saved is not kept.
 */
final class ArticleFile implements CloneableEditorSupport.Env {
  private static final long serialVersionUID = 1;

  /** The file as text, since paths cannot be serialized; null until it is saved. */
  private @Nullable String path;

  /**
   * Whether the file holds what was last read or saved, so that its age tells of others' changes.
   */
  private boolean known;

  private transient boolean modified;
  private transient @Nullable Story story;
  private transient @Nullable ArticleSupport support;

  /** Where the story was read, which is where to save it first. */
  private transient @Nullable Path folder;

  private ArticleFile(@Nullable Path path) {
    this.path = path == null ? null : path.toString();
    this.known = path != null;
  }

  /** The place of {@code story}, which was read from {@code source}; that is kept untouched. */
  static ArticleFile of(Story story, @Nullable Path source) {
    ArticleFile file = new ArticleFile(story.copyFile() ? source : null);
    file.story = story;
    file.folder = source == null ? null : source.getParent();
    return file;
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

  /** The story, read anew from the file if the desk was started anew. */
  Story story() throws IOException {
    Story read = story;
    if (read == null) {
      Path file = path().orElseThrow(() -> new IOException("an article without a file"));
      RawItem item = new RawItem(file.toString(), null, Files.readAllBytes(file));
      if (!(Story.read(item, file.getFileName().toString()) instanceof Story.Result.Ready ready)) {
        throw new IOException(file + " cannot be read");
      }
      read = ready.story();
      story = read;
    }
    return read;
  }

  @Override
  public InputStream inputStream() throws IOException {
    return new ByteArrayInputStream(
        story().origin().start().text().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public OutputStream outputStream() throws IOException {
    Path target = path().orElseThrow(() -> new IOException("the article has no file yet"));
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
    return story != null || path().filter(Files::isRegularFile).isPresent();
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
