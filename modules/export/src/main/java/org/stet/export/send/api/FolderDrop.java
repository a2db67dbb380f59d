package org.stet.export.send.api;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.stet.store.api.Delivery.Act;

/**
 * Puts a parcel into a folder: whole or not at all. A story that is sent again takes the place of
 * its file; one that is taken back is removed, and the notice put there instead.
 */
final class FolderDrop {
  private FolderDrop() {}

  static Receipt deliver(Destination.Folder destination, Parcel parcel) {
    Path folder = destination.folder();
    if (!Files.isDirectory(folder)) {
      return new Receipt(false, "there is no folder " + folder);
    }
    Path file = folder.resolve(parcel.name() + "." + parcel.extension()).normalize();
    if (!folder.equals(file.getParent())) {
      return new Receipt(false, "this is no name of a file: " + parcel.name());
    }
    try {
      if (parcel.act() == Act.SEND && Files.exists(file)) {
        if (Arrays.equals(Files.readAllBytes(file), parcel.bytes())) {
          return new Receipt(true, file + " is there already, just the same");
        }
        return new Receipt(
            false, file + " is there already; send an update or a correction, or move it away");
      }
      if (parcel.act().takesBack()) {
        Path notice = folder.resolve(parcel.name() + "." + parcel.act().id() + ".json");
        write(notice, parcel.bytes());
        boolean was = Files.deleteIfExists(file);
        return new Receipt(true, (was ? file + " was removed; " : "") + notice + " was written");
      }
      write(file, parcel.bytes());
      return new Receipt(true, file + " was written");
    } catch (IOException e) {
      return new Receipt(false, file + " cannot be written: " + e.getMessage());
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    String random = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
    Path part = file.resolveSibling(".stet-" + random + ".part");
    try {
      Files.write(part, bytes);
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
