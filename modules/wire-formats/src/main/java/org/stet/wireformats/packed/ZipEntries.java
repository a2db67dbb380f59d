package org.stet.wireformats.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.stet.wire.api.Limit;
import org.stet.wire.api.Nest;
import org.stet.wire.api.RawItem;

/**
 * The files in a zip archive that somebody put there, in order. Nothing is written anywhere, so
 * that their names cannot lead out of a folder.
 *
 * @param files the files, named as in the archive
 * @param broken what was wrong, in an editor's words; empty if nothing
 */
record ZipEntries(List<RawItem> files, String broken) {
  private static final int END_RECORD = 22;

  /** The record, the longest remark there can be behind it, and some. */
  private static final int FARTHEST_END = 70_000;

  /** What names are written in that do not say so (APPNOTE 4.4.4). */
  private static final Charset NAMES =
      Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

  /** The files in {@code item}. */
  static ZipEntries of(RawItem item) throws Unpacking.TooMuch {
    Nest nest = Nest.of(item);
    int most = item.limits().of(Limit.PARTS);
    Unpacking unpacking = new Unpacking(nest);
    List<RawItem> files = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(item.bytes()), NAMES)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Unpacked unpacked = unpacking.all(zip);
        if (!entry.isDirectory() && !isOfSystem(entry.getName())) {
          String name = item.name() + "!/" + entry.getName().replaceAll("\\p{Cntrl}", "\ufffd");
          files.add(nest.inside(item, name, null, unpacked.bytes()));
        }
        if (unpacked.damage().isPresent()) {
          String damage = unpacked.damage().get();
          return new ZipEntries(files, "the archive " + damage + " in " + entry.getName());
        }
        if (files.size() > most) {
          return new ZipEntries(files, "only the first " + most + " files were read");
        }
      }
    } catch (Unpacking.TooMuch e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      return new ZipEntries(files, "the archive is damaged (" + e.getMessage() + ")");
    }
    return new ZipEntries(
        files, isWhole(item.bytes()) ? "" : "the archive breaks off behind its last whole file");
  }

  /** Whether the list of all files is there that ends every archive (APPNOTE 4.3.16). */
  private static boolean isWhole(byte[] archive) {
    for (int i = archive.length - END_RECORD; i >= 0 && archive.length - i <= FARTHEST_END; i--) {
      if (archive[i] == 'P'
          && archive[i + 1] == 'K'
          && archive[i + 2] == 5
          && archive[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  /** Whether a system put it there by itself. */
  private static boolean isOfSystem(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/")
        || last.startsWith("._")
        || last.equals(".DS_Store")
        || last.equalsIgnoreCase("thumbs.db")
        || last.equalsIgnoreCase("desktop.ini");
  }

  /** Whether the archive is the form of a document, and not a bundle of files. */
  boolean isDocument() {
    return files.stream()
        .map(file -> file.name().substring(file.name().indexOf("!/") + 2))
        .anyMatch(
            name ->
                name.equals("[Content_Types].xml")
                    || name.equals("mimetype")
                    || name.equals("META-INF/MANIFEST.MF"));
  }
}
