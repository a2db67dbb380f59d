package org.stet.factcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openide.util.NbBundle.Messages;
import org.stet.store.api.DeskStore;
import org.stet.store.api.NewSource;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;

/**
 * The words of a file that is to be a source.
 *
 * @param name the name of the file
 * @param path where it is
 * @param text all its words, with line feeds at the ends of lines
 */
@Messages({
  "# {0} - name of the file",
  "# {1} - why not",
  "DroppedFile.refused={0} cannot be a source: {1}.",
  "DroppedFile.folder=it is a folder",
  "DroppedFile.tooLarge=it is larger than 64 MB",
  "DroppedFile.unreadable=it cannot be read"
})
record DroppedFile(String name, String path, String text) {
  private static final long LARGEST = 64L << 20;

  /**
   * Reads {@code file}, in any format there is a reader for. Takes its time.
   *
   * @throws IOException if it cannot be read; the message is for people
   */
  static DroppedFile read(Path file) throws IOException {
    Path real = file.toAbsolutePath().normalize();
    String name = String.valueOf(real.getFileName());
    if (Files.isDirectory(real)) {
      throw refused(name, Bundle.DroppedFile_folder());
    }
    byte[] bytes;
    try {
      if (Files.size(real) > LARGEST) {
        throw refused(name, Bundle.DroppedFile_tooLarge());
      }
      bytes = Files.readAllBytes(real);
    } catch (java.nio.file.FileSystemException e) {
      throw refused(name, Bundle.DroppedFile_unreadable());
    }
    Reading reading = WireReader.standard().read(new RawItem(real.toString(), null, bytes));
    if (reading instanceof Reading.Rejected rejected) {
      throw refused(name, rejected.message());
    }
    String text = ((Reading.Read) reading).story().text();
    return new DroppedFile(name, real.toString(), text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  private static IOException refused(String name, String why) {
    return new IOException(Bundle.DroppedFile_refused(name, why));
  }

  /** Keeps it as a source of {@code article}; from the same place again as a newer version. */
  Source keep(DeskStore store, long article, String who) throws IOException {
    NewSource source = new NewSource(article, name, path, text, "", who);
    for (Source known : store.sources(0)) {
      if (path.equals(known.address())
          && known.article() == article
          && !known.withdrawn()
          && known.isOpenTo(who)) {
        List<SourceVersion> versions = store.sourceVersions(known.id());
        boolean same = versions.get(versions.size() - 1).text().equals(text);
        return same ? known : store.reviseSource(known.id(), source);
      }
    }
    return store.addSource(source);
  }
}
