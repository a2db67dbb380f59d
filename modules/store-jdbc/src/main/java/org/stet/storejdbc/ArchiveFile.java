package org.stet.storejdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.stet.store.api.StoreFailure;
import org.stet.store.upkeep.api.BackupManifest;
import org.stet.store.upkeep.api.PackedFile;
import org.stet.store.upkeep.api.Steps;

/**
 * An archive as it lies on a disk, from whoever it came. No more is read of it than any store packs
 * into a file of its length.
 */
final class ArchiveFile {
  static final String FORMAT = "stet-archive";
  static final String ORIGINALS = "originals/";

  /** News is never packed as tight as this; a few megabytes may be. */
  private static final int TIGHTEST = 200;

  private static final long ALWAYS = 64L << 20;

  private static final PackedZip.Kind KIND =
      new PackedZip.Kind(
          "archive",
          FORMAT,
          name -> ArchiveTable.ALL.stream().anyMatch(table -> table.file().equals(name)),
          name -> name.matches(ORIGINALS + "[0-9a-f]{64}"));

  private final PackedZip packed;

  ArchiveFile(Path file) {
    this.packed = new PackedZip(file, KIND);
  }

  PackedZip packed() {
    return packed;
  }

  /** Compares each file with its hash. */
  BackupManifest check(Steps steps) throws StoreFailure {
    return packed.read(
        (zip, manifest) -> {
          long most = Files.size(packed.file()) * TIGHTEST + ALWAYS;
          Pace pace = new Pace(Steps.What.READ_ARCHIVE, manifest.bytes(), steps);
          for (PackedFile table : manifest.files()) {
            most -= compare(zip, table.name(), table.sha256(), most, pace);
          }
          Enumeration<? extends ZipEntry> entries = zip.entries();
          while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName();
            if (name.startsWith(ORIGINALS)) {
              most -= compare(zip, name, name.substring(ORIGINALS.length()), most, pace);
            }
          }
          return manifest;
        });
  }

  private long compare(ZipFile zip, String name, String sha256, long most, Pace pace)
      throws IOException {
    MessageDigest digest = Hash.begin();
    long length = 0;
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        length += n;
        if (length > most) {
          throw packed.damaged("it holds more than any store would in a file of its length");
        }
        digest.update(buffer, 0, n);
        pace.more(n);
      }
    }
    if (!sha256.equals(HexFormat.of().formatHex(digest.digest()))) {
      throw packed.damaged(name + " in it is damaged");
    }
    return length;
  }
}
