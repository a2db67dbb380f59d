package org.stet.storejdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;
import org.stet.store.upkeep.api.Backup;
import org.stet.store.upkeep.api.BackupManifest;
import org.stet.store.upkeep.api.PackedFile;
import org.stet.store.upkeep.api.Steps;

/**
 * A backup as it lies on a disk, from whoever it came. Only files of names that Stet packs are
 * unpacked, each to the length and hash that the manifest gives, so that no entry leads out of the
 * folder and none grows without end.
 */
final class BackupFile {
  static final String MANIFEST = "manifest.json";

  private static final int LONGEST_MANIFEST = 1 << 20;

  private final Path file;

  BackupFile(Path file) {
    this.file = file;
  }

  private interface Reading<T> {
    T from(ZipFile zip) throws IOException;
  }

  private <T> T read(Reading<T> reading) throws StoreFailure {
    if (!Files.isRegularFile(file)) {
      throw new StoreFailure(Problem.NO_SUCH_THING, file, "there is no such file", null);
    }
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      return reading.from(zip);
    } catch (StoreFailure e) {
      throw e;
    } catch (ZipException | java.io.EOFException e) {
      throw damaged("it is cut short, or no backup", e);
    } catch (IOException e) {
      throw Failures.of(e, file);
    } catch (IllegalArgumentException e) { // A name that is not in UTF-8.
      throw damaged("it is no backup", e);
    }
  }

  private StoreFailure damaged(String why, Exception cause) {
    return new StoreFailure(
        Problem.DAMAGED, file, why + ". Nothing was changed. Take another backup", cause);
  }

  private StoreFailure damaged(String why) {
    return new StoreFailure(
        Problem.DAMAGED, file, why + ". Nothing was changed. Take another backup", null);
  }

  /** What it says of itself. */
  Backup look() throws StoreFailure {
    BackupManifest manifest = read(this::manifest);
    try {
      return new Backup(file, Files.size(file), manifest);
    } catch (IOException e) {
      throw Failures.of(e, file);
    }
  }

  private BackupManifest manifest(ZipFile zip) throws IOException {
    Set<String> names = new HashSet<>();
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      String name = entries.nextElement().getName();
      if (!isPacked(name) || !names.add(name)) {
        throw damaged("it holds '" + shown(name) + "', which Stet did not pack");
      }
    }
    BackupManifest manifest = manifest(zip, zip.getEntry(MANIFEST));
    Set<String> told = new HashSet<>();
    for (PackedFile packed : manifest.files()) {
      if (!isPacked(packed.name()) || packed.bytes() < 0 || !told.add(packed.name())) {
        throw damaged("its manifest names '" + shown(packed.name()) + "'");
      }
    }
    told.add(MANIFEST);
    if (!told.equals(names) || !told.contains(StoreFiles.DATABASE)) {
      throw damaged("it does not hold the files that its manifest names");
    }
    return manifest;
  }

  private BackupManifest manifest(ZipFile zip, @org.jspecify.annotations.Nullable ZipEntry entry)
      throws IOException {
    if (entry == null) {
      throw damaged("it has no manifest, so it is no backup, or not a whole one");
    }
    byte[] bytes;
    try (InputStream in = zip.getInputStream(entry)) {
      bytes = in.readNBytes(LONGEST_MANIFEST);
    }
    CRC32 sum = new CRC32();
    sum.update(bytes);
    if (sum.getValue() != entry.getCrc()) {
      throw damaged("its manifest is damaged");
    }
    try {
      return ManifestJson.read(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw damaged("its manifest cannot be read", e);
    } catch (ManifestJson.Newer e) {
      throw new StoreFailure(
          Problem.OTHER_VERSION,
          file,
          "this backup was made by a newer Stet, in a way that this one does not know. Nothing was"
              + " changed. Use the newer Stet",
          null);
    }
  }

  /** Whether Stet packs files of this name. */
  static boolean isPacked(String name) {
    return name.equals(MANIFEST)
        || name.equals(StoreFiles.DATABASE)
        || name.equals(StoreFiles.JOURNAL)
        || name.equals(PurgeList.NAME)
        || StoreFiles.SETTINGS.contains(name);
  }

  private static String shown(String name) {
    String harmless = name.replaceAll("\\p{Cntrl}", "?");
    return harmless.length() > 60 ? harmless.substring(0, 60) + "..." : harmless;
  }

  /**
   * Unpacks all into {@code folder}, which is empty.
   *
   * @throws StoreFailure if it is not whole, or there is no room; what was unpacked is to be
   *     deleted by the caller
   */
  void unpack(Path folder, Steps steps) throws StoreFailure {
    read(
        zip -> {
          BackupManifest manifest = manifest(zip);
          Room.require(folder, manifest.bytes(), "to unpack this backup");
          Pace pace = new Pace(Steps.What.UNPACK, manifest.bytes(), steps);
          for (PackedFile packed : manifest.files()) {
            unpack(zip, packed, folder.resolve(packed.name()), pace);
          }
          return true;
        });
  }

  private void unpack(ZipFile zip, PackedFile packed, Path to, Pace pace) throws IOException {
    MessageDigest digest = Hash.begin();
    long length = 0;
    try (InputStream in = zip.getInputStream(zip.getEntry(packed.name()));
        OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        length += n;
        if (length > packed.bytes()) {
          throw damaged(packed.name() + " in it is longer than its manifest says");
        }
        digest.update(buffer, 0, n);
        out.write(buffer, 0, n);
        pace.more(n);
      }
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    if (length != packed.bytes() || !sha256.equals(packed.sha256())) {
      throw damaged(packed.name() + " in it is damaged: it is not what its manifest says");
    }
  }
}
