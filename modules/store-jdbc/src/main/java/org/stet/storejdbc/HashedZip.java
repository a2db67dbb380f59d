package org.stet.storejdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.stet.store.upkeep.api.PackedFile;
import org.stet.store.upkeep.api.Steps;

/** A zip that notes how long each file in it is, and its SHA-256, while it is written. */
final class HashedZip extends ZipOutputStream {
  private final List<PackedFile> files = new ArrayList<>();
  private final Pace pace;
  private MessageDigest digest = Hash.begin();
  private @Nullable String name;
  private long bytes;

  /**
   * @param all how many bytes will be written, roughly, or 0
   */
  HashedZip(OutputStream out, Steps.What what, long all, Steps steps) {
    super(out);
    setLevel(Deflater.BEST_SPEED);
    this.pace = new Pace(what, all, steps);
  }

  @Override
  public void putNextEntry(ZipEntry entry) throws IOException {
    super.putNextEntry(entry);
    name = entry.getName();
    bytes = 0;
    digest = Hash.begin();
  }

  @Override
  public synchronized void write(byte[] buffer, int from, int length) throws IOException {
    super.write(buffer, from, length);
    digest.update(buffer, from, length);
    bytes += length;
    pace.more(length);
  }

  @Override
  public void closeEntry() throws IOException {
    super.closeEntry();
    String closed = name;
    if (closed != null) {
      files.add(new PackedFile(closed, bytes, HexFormat.of().formatHex(digest.digest())));
      name = null;
    }
  }

  /** Packs all of {@code in} as the file {@code entry}. */
  void add(String entry, InputStream in) throws IOException {
    putNextEntry(new ZipEntry(entry));
    in.transferTo(this);
    closeEntry();
  }

  void add(String entry, byte[] content) throws IOException {
    putNextEntry(new ZipEntry(entry));
    write(content, 0, content.length);
    closeEntry();
  }

  /** What was packed so far. */
  List<PackedFile> files() {
    return List.copyOf(files);
  }
}
