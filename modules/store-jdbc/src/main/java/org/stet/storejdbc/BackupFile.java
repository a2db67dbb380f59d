package org.stet.storejdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipFile;
import org.stet.store.api.StoreFailure;
import org.stet.store.upkeep.api.Backup;
import org.stet.store.upkeep.api.BackupManifest;
import org.stet.store.upkeep.api.PackedFile;
import org.stet.store.upkeep.api.Steps;

/**
 * A backup as it lies on a disk, from whoever it came. Each file is unpacked to the length and hash
 * that the manifest gives, so that none grows without end.
 */
final class BackupFile {
  private static final PackedZip.Kind KIND =
      new PackedZip.Kind("backup", ManifestJson.BACKUP, BackupFile::isPacked, name -> false);

  private final Path file;
  private final PackedZip packed;

  BackupFile(Path file) {
    this.file = file;
    this.packed = new PackedZip(file, KIND);
  }

  /** Whether Stet packs files of this name. */
  private static boolean isPacked(String name) {
    return name.equals(StoreFiles.DATABASE)
        || name.equals(StoreFiles.JOURNAL)
        || name.equals(PurgeList.NAME)
        || StoreFiles.SETTINGS.contains(name);
  }

  /** What it says of itself. */
  Backup look() throws StoreFailure {
    BackupManifest manifest = packed.read((zip, told) -> told);
    if (manifest.files().stream().noneMatch(one -> one.name().equals(StoreFiles.DATABASE))) {
      throw packed.damaged("there is no database in it");
    }
    try {
      return new Backup(file, Files.size(file), manifest);
    } catch (IOException e) {
      throw Failures.of(e, file);
    }
  }

  /**
   * Unpacks all into {@code folder}, which is empty.
   *
   * @throws StoreFailure if it is not whole, or there is no room; what was unpacked is to be
   *     deleted by the caller
   */
  void unpack(Path folder, Steps steps) throws StoreFailure {
    packed.read(
        (zip, manifest) -> {
          Room.require(folder, manifest.bytes(), "to unpack this backup");
          Pace pace = new Pace(Steps.What.UNPACK, manifest.bytes(), steps);
          for (PackedFile one : manifest.files()) {
            unpack(zip, one, folder.resolve(one.name()), pace);
          }
          return true;
        });
  }

  private void unpack(ZipFile zip, PackedFile one, Path to, Pace pace) throws IOException {
    MessageDigest digest = Hash.begin();
    long length = 0;
    try (InputStream in = zip.getInputStream(zip.getEntry(one.name()));
        OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        length += n;
        if (length > one.bytes()) {
          throw packed.damaged(one.name() + " in it is longer than its manifest says");
        }
        digest.update(buffer, 0, n);
        out.write(buffer, 0, n);
        pace.more(n);
      }
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    if (length != one.bytes() || !sha256.equals(one.sha256())) {
      throw packed.damaged(one.name() + " in it is damaged: it is not what its manifest says");
    }
  }
}
