package org.stet.desk;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.WindowManager;
import org.stet.export.spi.Exporter;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.FileName;

/** Asks where to write an article that goes out. */
@Messages({
  "ExportPlace.title=Export",
  "# {0} - name of the file",
  "ExportPlace.replace={0} exists already. Replace it?",
  "# {0} - name of the file",
  "ExportPlace.own={0} is the article itself; nothing is exported over it."
})
final class ExportPlace {
  private ExportPlace() {}

  /** The file chosen for {@code session} in the format of {@code exporter}; empty if none was. */
  static Optional<Path> choose(ArticleSession session, Exporter exporter) {
    JFileChooser chooser =
        new FileChooserBuilder(ExportPlace.class)
            .setTitle(Bundle.ExportPlace_title())
            .setFilesOnly(true)
            .setFileFilter(
                new FileNameExtensionFilter(exporter.displayName(), exporter.extension()))
            .createFileChooser();
    String proposed = FileName.of(session.title(), exporter.extension());
    chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), proposed));
    while (chooser.showSaveDialog(WindowManager.getDefault().getMainWindow())
        == JFileChooser.APPROVE_OPTION) {
      Path file = withExtension(chooser.getSelectedFile().toPath(), exporter.extension());
      if (session.file().filter(own -> own.equals(file)).isPresent()) {
        tell(Bundle.ExportPlace_own(file.getFileName()));
      } else if (!Files.exists(file) || mayReplace(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static void tell(String words) {
    DialogDisplayer.getDefault()
        .notify(new NotifyDescriptor.Message(words, NotifyDescriptor.WARNING_MESSAGE));
  }

  private static boolean mayReplace(Path file) {
    Object answer =
        DialogDisplayer.getDefault()
            .notify(
                new NotifyDescriptor.Confirmation(
                    Bundle.ExportPlace_replace(file.getFileName()),
                    NotifyDescriptor.OK_CANCEL_OPTION));
    return NotifyDescriptor.OK_OPTION.equals(answer);
  }

  /** {@code file}, with the extension of the format if it has none at all. */
  static Path withExtension(Path file, String extension) {
    String name = String.valueOf(file.getFileName());
    boolean has = name.toLowerCase(Locale.ROOT).matches(".+\\.[a-z0-9]{1,5}");
    return has ? file : file.resolveSibling(name + "." + extension);
  }
}
