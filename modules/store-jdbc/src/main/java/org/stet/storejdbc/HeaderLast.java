package org.stet.storejdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system of H2 that writes the header of a database, which names its newest state, only when
 * that state is on the disk. H2 writes both one after the other, and the disk may do so in any
 * order: if the power is cut between them, the header names a state that is not there, and an older
 * one is found. (Public since H2 makes it itself.)
 */
public final class HeaderLast extends FilePathWrapper {
  static final String SCHEME = "headerlast";

  /** Makes it known to the database; once more does no harm. */
  static void register() {
    FilePath.register(new HeaderLast());
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
    private boolean allOnDisk = true;

    Channel(FileChannel base) {
      this.base = base;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      boolean header = position == 0;
      if (header && !allOnDisk) {
        base.force(false);
      }
      allOnDisk = header;
      return base.write(source, position);
    }

    @Override
    public synchronized void force(boolean metaData) throws IOException {
      base.force(metaData);
      allOnDisk = true;
    }

    @Override
    protected synchronized void implTruncate(long size) throws IOException {
      if (!allOnDisk) { // What is cut off may have moved to a place that is not on the disk yet.
        base.force(false);
      }
      base.truncate(size);
      allOnDisk = false;
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return base.read(target, position);
    }

    @Override
    public long size() throws IOException {
      return base.size();
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
