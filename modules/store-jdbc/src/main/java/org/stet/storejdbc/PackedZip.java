package org.stet.storejdbc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;
import org.stet.store.upkeep.api.BackupManifest;
import org.stet.store.upkeep.api.PackedFile;

/**
 * A zip with a manifest, from whoever it came. It holds what its manifest names and what else may
 * be in it by its name, each once, and nothing besides; so no entry leads anywhere.
 */
final class PackedZip {
  static final String MANIFEST = "manifest.json";

  private static final int LONGEST_MANIFEST = 1 << 20;

  private final Path file;
  private final Kind kind;

  PackedZip(Path file, Kind kind) {
    this.file = file;
    this.kind = kind;
  }

  /**
   * What it is to be.
   *
   * @param noun what people call it
   * @param format what its manifest calls it
   * @param isNamed whether its manifest may name a file so
   * @param isLoose whether it may hold a file of this name that the manifest does not name
   */
  record Kind(String noun, String format, Predicate<String> isNamed, Predicate<String> isLoose) {}

  /** Something that is read of it. */
  interface Reading<T> {
    T from(ZipFile zip, BackupManifest manifest) throws IOException;
  }

  Path file() {
    return file;
  }

  <T> T read(Reading<T> reading) throws StoreFailure {
    if (!Files.isRegularFile(file)) {
      throw new StoreFailure(Problem.NO_SUCH_THING, file, "there is no such file", null);
    }
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      return reading.from(zip, manifest(zip));
    } catch (StoreFailure e) {
      throw e;
    } catch (ZipException | EOFException e) {
      throw damaged("it is cut short, or no " + kind.noun(), e);
    } catch (IOException e) {
      throw Failures.of(e, file);
    } catch (IllegalArgumentException e) { // A name that is not in UTF-8.
      throw damaged("it is no " + kind.noun(), e);
    }
  }

  StoreFailure damaged(String why, @Nullable Exception cause) {
    String advice = ". Nothing was changed. Take another " + kind.noun();
    return new StoreFailure(Problem.DAMAGED, file, why + advice, cause);
  }

  StoreFailure damaged(String why) {
    return damaged(why, null);
  }

  private BackupManifest manifest(ZipFile zip) throws IOException {
    Set<String> names = new HashSet<>();
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      String name = entries.nextElement().getName();
      boolean known =
          name.equals(MANIFEST) || kind.isNamed().test(name) || kind.isLoose().test(name);
      if (!known || !names.add(name)) {
        throw damaged("it holds '" + shown(name) + "', which Stet did not pack");
      }
    }
    BackupManifest manifest = manifest(zip, zip.getEntry(MANIFEST));
    Set<String> told = new HashSet<>();
    for (PackedFile packed : manifest.files()) {
      if (!kind.isNamed().test(packed.name())
          || packed.bytes() < 0
          || !told.add(packed.name())
          || !names.contains(packed.name())) {
        throw damaged("its manifest names '" + shown(packed.name()) + "'");
      }
    }
    names.removeIf(name -> name.equals(MANIFEST) || kind.isLoose().test(name));
    if (!told.equals(names)) {
      throw damaged("it does not hold the files that its manifest names");
    }
    return manifest;
  }

  private BackupManifest manifest(ZipFile zip, @Nullable ZipEntry entry) throws IOException {
    if (entry == null) {
      throw damaged("it has no manifest, so it is no " + kind.noun() + ", or not a whole one");
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
      return ManifestJson.read(kind.format(), new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw damaged("its manifest cannot be read", e);
    } catch (ManifestJson.Newer e) {
      throw new StoreFailure(
          Problem.OTHER_VERSION,
          file,
          "this "
              + kind.noun()
              + " was made by a newer Stet, in a way that this one does not know. Nothing was"
              + " changed. Use the newer Stet",
          null);
    }
  }

  private static String shown(String name) {
    String harmless = name.replaceAll("\\p{Cntrl}", "?");
    return harmless.length() > 60 ? harmless.substring(0, 60) + "..." : harmless;
  }
}
