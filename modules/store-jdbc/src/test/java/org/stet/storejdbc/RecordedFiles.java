package org.stet.storejdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/** A file system of H2 that notes, in order, all that is written to a database. */
public final class RecordedFiles extends FilePathWrapper {
  static final String SCHEME = "recorded";

  // H2 makes the paths itself, from one that it was given: only what is static is the same in all.
  private static final List<Act> ACTS = Collections.synchronizedList(new ArrayList<>());

  /** Something that was done to the file of a database. */
  sealed interface Act {
    /** Bytes written at a place. */
    record Write(long place, ByteBuffer bytes) implements Act {}

    /** The file made shorter. */
    record Truncate(long size) implements Act {}

    /** All that was written before is on the disk, and stays there if the power is cut. */
    record Force() implements Act {}

    /** From here on the database has to have so many saves. */
    record Acknowledged(long saves) implements Act {}
  }

  static void begin() {
    ACTS.clear();
  }

  static void note(Act act) {
    ACTS.add(act);
  }

  static List<Act> acts() {
    synchronized (ACTS) {
      return List.copyOf(ACTS);
    }
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(getBase().open(mode));
  }

  private static final class Channel extends FileBaseDefault {
    private final FileChannel base;

    Channel(FileChannel base) {
      this.base = base;
    }

    @Override
    public long size() throws IOException {
      return base.size();
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return base.read(target, position);
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      ByteBuffer bytes = ByteBuffer.allocate(source.remaining()).put(source.duplicate());
      int written = base.write(source, position);
      note(new Act.Write(position, bytes.position(0).limit(written).asReadOnlyBuffer()));
      return written;
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      base.truncate(size);
      note(new Act.Truncate(size));
    }

    @Override
    public void force(boolean metaData) throws IOException {
      base.force(metaData);
      note(new Act.Force());
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      base.close();
    }
  }
}
