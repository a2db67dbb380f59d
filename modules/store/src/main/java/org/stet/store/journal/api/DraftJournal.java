package org.stet.store.journal.api;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.store.journal.api.JournalChange.Drop;
import org.stet.store.journal.api.JournalChange.Keep;

/**
 * The file {@code drafts.journal}: the texts that are not saved, each change of them added at the
 * end. What {@link #write} was given is on the disk when it returns. One process at a time has it.
 *
 * <p>If writing fails, nothing that was written before is harmed, and the next write tries again.
 * Not to be used by two threads at once, nor by one that is interrupted, which closes the file.
 */
public final class DraftJournal implements Closeable {
  /** Bytes up to which the journal is never written anew. */
  static final long SMALL = 4L << 20;

  private static final String NAME = "drafts.journal";
  private static final int OFTEN = 4;

  private final Path file;
  private final JournalLock lock;
  private final Map<String, UnsavedText> live = new LinkedHashMap<>();
  private FileChannel channel;
  private @Nullable JournalDamage damage;

  /** Bytes that are whole records; what stands behind them was not written to its end. */
  private long end;

  private DraftJournal(Path file, JournalLock lock) throws IOException {
    this.file = file;
    this.lock = lock;
    this.channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** The journal in {@code folder}. */
  public static Path file(Path folder) {
    return folder.resolve(NAME);
  }

  /**
   * Opens the journal in {@code folder}, which is made if need be, and reads it. What cannot be
   * read of it is put aside.
   *
   * @throws JournalHeld if another desk has it open
   * @throws IOException if it can be neither read nor written, or there is no room to put aside
   *     what cannot be read; nothing was changed then
   */
  public static DraftJournal open(Path folder) throws IOException {
    Files.createDirectories(folder);
    JournalLock lock = JournalLock.take(folder);
    DraftJournal journal = null;
    boolean ready = false;
    try {
      journal = new DraftJournal(file(folder), lock);
      journal.read();
      ready = true;
      return journal;
    } finally {
      if (!ready) {
        if (journal != null) {
          journal.channel.close();
        }
        lock.close();
      }
    }
  }

  /**
   * Reads the journal in {@code folder} without a change, also while a desk writes it: what it has
   * up to the first place that cannot be read.
   *
   * @throws IOException if there is one that cannot be read at all
   */
  public static List<UnsavedText> look(Path folder) throws IOException {
    Path file = file(folder);
    if (!Files.exists(file)) {
      return List.of();
    }
    Map<String, UnsavedText> texts = new LinkedHashMap<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      JournalRecords.read(in, Files.size(file), change -> take(change, texts));
    } catch (EOFException e) {
      return List.copyOf(texts.values()); // A desk emptied it meanwhile.
    }
    return List.copyOf(texts.values());
  }

  private void read() throws IOException {
    long length = channel.size();
    // Not closed, since that would close the channel.
    BufferedInputStream in = new BufferedInputStream(Channels.newInputStream(channel.position(0)));
    end = JournalRecords.read(in, length, change -> take(change, live));
    if (end < length) {
      Path copy = JournalBytes.putAside(channel, end, file);
      damage = new JournalDamage(end, length - end, copy);
      channel.truncate(end);
    }
  }

  private static void take(JournalChange change, Map<String, UnsavedText> texts) {
    if (change instanceof Keep keep) {
      texts.put(keep.text().key(), keep.text());
    } else if (change instanceof Drop drop) {
      texts.remove(drop.key());
    }
  }

  /** The texts that are not saved, those first that were typed in first. */
  public List<UnsavedText> texts() {
    return List.copyOf(live.values());
  }

  /** Where the journal could not be read on when it was opened, if there was such a place. */
  public Optional<JournalDamage> damage() {
    return Optional.ofNullable(damage);
  }

  /**
   * Adds {@code changes} and waits until the disk has them.
   *
   * @throws IOException if that fails; then all of them are to be given again
   */
  public void write(List<? extends JournalChange> changes) throws IOException {
    Map<String, UnsavedText> after = new LinkedHashMap<>(live);
    changes.forEach(change -> take(change, after));
    if (after.isEmpty()) {
      empty(); // Takes no room, so what was saved can be dropped on a full disk.
    } else if (!after.equals(live)) {
      append(changes);
    }
    live.clear();
    live.putAll(after);
    tidy();
  }

  private void append(List<? extends JournalChange> changes) throws IOException {
    long at = end;
    try {
      if (at == 0) {
        at = JournalBytes.write(channel, JournalRecords.begin(), at);
      }
      for (JournalChange change : changes) {
        at = JournalBytes.write(channel, JournalRecords.encode(change), at);
      }
      channel.force(false);
    } catch (IOException e) {
      undoTo(end, e);
      throw e;
    }
    end = at;
  }

  private void undoTo(long good, IOException cause) {
    try {
      channel.truncate(good);
    } catch (IOException e) {
      cause.addSuppressed(e); // The next write writes over it, the next start puts it aside.
    }
  }

  private void empty() throws IOException {
    if (end > 0) {
      channel.truncate(0);
      end = 0;
      channel.force(true);
    }
  }

  /**
   * Takes the texts with these keys out of the file itself, and all that stands there of older
   * ones.
   *
   * @throws IOException if the file cannot be written anew; it is as it was then
   */
  public void purge(Set<String> keys) throws IOException {
    Map<String, UnsavedText> left = new LinkedHashMap<>(live);
    left.keySet().removeAll(keys);
    if (left.isEmpty()) {
      empty();
    } else {
      writeAnew(left.values());
    }
    live.keySet().removeAll(keys);
  }

  /** Writes the journal anew if most of it does not count any more. */
  private void tidy() throws IOException {
    if (end > SMALL) {
      long needed = 0;
      for (UnsavedText text : live.values()) {
        needed += 2L * text.text().length();
      }
      if (end > OFTEN * needed) {
        try {
          writeAnew(live.values());
        } catch (IOException e) {
          return; // What is there goes on as it is, only longer.
        }
      }
    }
  }

  private void writeAnew(Collection<UnsavedText> texts) throws IOException {
    JournalWriting fresh = JournalWriting.inPlaceOf(file, texts);
    channel.close();
    channel = fresh.channel();
    end = fresh.end();
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      lock.close();
    }
  }
}
