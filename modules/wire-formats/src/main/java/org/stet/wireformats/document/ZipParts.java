package org.stet.wireformats.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.stet.wire.api.Limit;
import org.stet.wire.api.Nest;
import org.stet.wire.api.RawItem;

/**
 * The parts of a document that is a ZIP archive. They are unpacked in memory, as far as the limits
 * on their number, their size and the ratio of packing go: an archive made to burst is refused. Of
 * an archive that breaks off, what came before is kept.
 */
public final class ZipParts {
  private static final int CHUNK = 1 << 14;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final Predicate<String> wanted;
  private final RawItem item;
  private final Nest nest;
  private String fault = "";
  private boolean breaksOff;

  private ZipParts(RawItem item, Predicate<String> wanted) {
    this.item = item;
    this.wanted = wanted;
    this.nest = Nest.of(item);
  }

  /** Unpacks the parts of {@code item} whose names are {@code wanted}. */
  public static ZipParts of(RawItem item, Predicate<String> wanted) {
    ZipParts parts = new ZipParts(item, wanted);
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(item.bytes()), StandardCharsets.UTF_8)) {
      parts.unpack(zip);
    } catch (ZipException | IllegalArgumentException e) {
      parts.breaksOff = true; // Wrong names are the latter.
    } catch (IOException e) {
      parts.breaksOff = true;
    }
    return parts;
  }

  private void unpack(ZipInputStream zip) throws IOException {
    int count = 0;
    for (@Nullable ZipEntry entry = zip.getNextEntry();
        entry != null && fault.isEmpty();
        entry = fault.isEmpty() ? zip.getNextEntry() : null) {
      count++;
      int most = item.limits().of(Limit.PARTS);
      if (count > most) {
        fault = "it has more than " + most + " parts, as no document has";
        return;
      }
      String name = entry.getName().replace('\\', '/');
      String plain = name.startsWith("/") ? name.substring(1) : name;
      part(plain, zip);
    }
  }

  private void part(String name, InputStream zip) throws IOException {
    boolean keep = wanted.test(name) && !parts.containsKey(name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    long length = 0;
    try {
      for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
        length += read;
        if (!nest.take(read) || (keep && length > item.limits().bytes(Limit.SIZE))) {
          fault = "its part " + name + " unpacks to more than any document holds";
          return;
        }
        if (keep) {
          bytes.write(chunk, 0, read);
        }
      }
    } finally {
      if (keep) {
        parts.put(name, bytes.toByteArray());
      }
    }
  }

  /** Why the archive is not to be read, or empty. */
  public String fault() {
    return fault;
  }

  /** Whether the archive is damaged, so that parts may be missing. */
  public boolean breaksOff() {
    return breaksOff;
  }

  /** The part of this name, with the name that messages call it. */
  public Optional<RawItem> part(String name) {
    byte[] bytes = parts.get(name);
    return bytes == null
        ? Optional.empty()
        : Optional.of(item.part(item.name() + " (" + name + ")", bytes));
  }

  /** The names of the parts that were unpacked, in no order. */
  public Iterable<String> names() {
    return parts.keySet();
  }
}
