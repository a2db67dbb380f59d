package org.stet.editor;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.FileName;

/** Asks where to save an article. */
@Messages({
  "SavePlace.title=Save Article",
  "SavePlace.filter=Copy files (*.stet)",
  "# {0} - name of the file",
  "SavePlace.replace={0} exists already. Replace it?"
})
final class SavePlace {
  private SavePlace() {}

  /**
   * The file chosen for an article of this title; empty if none was.
   *
   * @param folder where to look first, or null
   */
  static Optional<Path> choose(String title, @Nullable Path folder) {
    JFileChooser chooser =
        new FileChooserBuilder(SavePlace.class)
            .setDefaultWorkingDirectory(folder == null ? null : folder.toFile())
            .setTitle(Bundle.SavePlace_title())
            .setFilesOnly(true)
            .setFileFilter(
                new FileNameExtensionFilter(Bundle.SavePlace_filter(), StetMime.EXTENSION))
            .createFileChooser();
    chooser.setSelectedFile(
        new File(chooser.getCurrentDirectory(), FileName.of(title, StetMime.EXTENSION)));
    while (chooser.showSaveDialog(DeskFrame.frame()) == JFileChooser.APPROVE_OPTION) {
      Path file = withExtension(chooser.getSelectedFile().toPath());
      if (!Files.exists(file) || mayReplace(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static boolean mayReplace(Path file) {
    Object answer =
        DialogDisplayer.getDefault()
            .notify(
                new NotifyDescriptor.Confirmation(
                    Bundle.SavePlace_replace(file.getFileName()),
                    NotifyDescriptor.OK_CANCEL_OPTION));
    return NotifyDescriptor.OK_OPTION.equals(answer);
  }

  private static Path withExtension(Path file) {
    String name = String.valueOf(file.getFileName());
    return Story.isCopyFile(name) ? file : file.resolveSibling(name + "." + StetMime.EXTENSION);
  }
}
