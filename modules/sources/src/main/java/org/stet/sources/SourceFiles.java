package org.stet.sources;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import org.netbeans.api.progress.ProgressHandle;
import org.openide.filesystems.FileChooserBuilder;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.openide.windows.WindowManager;
import org.stet.wire.api.WireReader;

/** Asks for a file and reads a source out of it, off the event thread. */
@Messages({
  "SourceFiles.title=Source from a File",
  "# {0} - name of the file",
  "SourceFiles.reading=Reading {0}"
})
final class SourceFiles {
  private final RequestProcessor worker = new RequestProcessor("stet-source-reader", 1);
  private long asked;

  /**
   * Asks for a file and reads it.
   *
   * @param begun is told the name of the file
   * @param read is told on the event thread what came of it, unless another file was asked for, or
   *     {@link #forget} was called
   */
  void choose(Consumer<String> begun, Consumer<SourceFile.Result> read) {
    JFileChooser chooser =
        new FileChooserBuilder(SourceFiles.class)
            .setTitle(Bundle.SourceFiles_title())
            .setFilesOnly(true)
            .createFileChooser();
    if (chooser.showOpenDialog(WindowManager.getDefault().getMainWindow())
        == JFileChooser.APPROVE_OPTION) {
      Path file = chooser.getSelectedFile().toPath();
      String reading = Bundle.SourceFiles_reading(String.valueOf(file.getFileName()));
      begun.accept(reading);
      read(file, reading, read);
    }
  }

  private void read(Path file, String reading, Consumer<SourceFile.Result> read) {
    long number = ++asked;
    worker.post(
        () -> {
          ProgressHandle progress = ProgressHandle.createHandle(reading);
          progress.start();
          try {
            SourceFile.Result result = SourceFile.read(file, WireReader.standard());
            EventQueue.invokeLater(
                () -> {
                  if (number == asked) {
                    read.accept(result);
                  }
                });
          } finally {
            progress.finish();
          }
        });
  }

  /** Waits for no file any more. */
  void forget() {
    asked++;
  }
}
