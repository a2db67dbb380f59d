package org.stet.export.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openide.util.NbBundle.Messages;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.FileExporter;
import org.stet.export.spi.ReportExporter;
import org.stet.export.spi.TextExporter;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.OpenChoice;
import org.stet.text.api.TextRange;

/** What an exporter made of a story: a file, or a reason why there is none. */
@Messages({
  "# {0} - name of the format",
  "# {1} - what it says",
  "Exported.refused={0} cannot be made of this article: {1}",
  "# {0} - name of the format",
  "Exported.broke={0} cannot be made of this article: the exporter has broken. The log of Stet"
      + " says more.",
  "# {0} - number of the line of the article",
  "Exported.openNote=the note in line {0} is never closed, so that it would go out as text; close"
      + " it with a line of three backticks",
  "# {0} - number of the line of the article",
  "Exported.openChoice=in line {0} somebody still has to choose between our words and new ones:"
      + " '{{'OURS: ... || NEW: ...'}}'",
  "Exported.noReport=the fact check is not known here"
})
public sealed interface Exported {
  /** The file that goes out. */
  record Made(OutgoingFile file) implements Exported {}

  /** There is none, for the reason {@code message}. */
  record Refused(String message) implements Exported {}

  /**
   * What comes of {@code story}; never throws, whatever the exporter does. Takes its time; for any
   * thread.
   */
  static Exported of(Exporter exporter, Outgoing story) {
    return of(exporter, story.article(), () -> file(exporter, story));
  }

  /** What comes of {@code report}; likewise. */
  static Exported of(ReportExporter exporter, FactReport report) {
    return of(exporter, report.article(), () -> exporter.export(report));
  }

  private static Exported of(Exporter exporter, Article article, Writing writing) {
    Optional<Block> open = OpenNote.in(article);
    if (open.isPresent()) {
      int line = Lines.at(article, open.get().range().start());
      return refused(exporter, Bundle.Exported_openNote(line));
    }
    List<TextRange> choices = OpenChoice.in(article.text());
    if (!choices.isEmpty()) {
      int line = Lines.at(article, choices.get(0).start());
      return refused(exporter, Bundle.Exported_openChoice(line));
    }
    try {
      return new Made(writing.file());
    } catch (IOException e) {
      return refused(exporter, String.valueOf(e.getLocalizedMessage()));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      Logger.getLogger(Exported.class.getName())
          .log(Level.WARNING, "the exporter " + exporter.id() + " broke on " + article, e);
      return new Refused(Bundle.Exported_broke(exporter.displayName()));
    }
  }

  private static Refused refused(Exporter exporter, String why) {
    return new Refused(Bundle.Exported_refused(exporter.displayName(), why));
  }

  private static OutgoingFile file(Exporter exporter, Outgoing story) throws IOException {
    if (exporter instanceof FileExporter files) {
      return files.export(story);
    }
    if (exporter instanceof ReportExporter) {
      throw new IOException(Bundle.Exported_noReport());
    }
    TextExporter texts = (TextExporter) exporter;
    StringBuilder text = new StringBuilder();
    texts.export(story.article(), text);
    return OutgoingFile.ofText(text.toString(), texts.mediaType());
  }
}
