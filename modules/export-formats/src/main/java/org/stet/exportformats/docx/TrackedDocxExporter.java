package org.stet.exportformats.docx;

import java.io.IOException;
import java.util.List;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.api.OpenNote;
import org.stet.export.api.Outgoing;
import org.stet.export.api.OutgoingFile;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.FileExporter;
import org.stet.exportformats.docx.Merged.State;

/**
 * A document of Word with the desk's edits as tracked changes, and what is open as comments: who
 * gets it accepts or rejects each. Accepted, it is the article; rejected, the text before, without
 * what has become a note since.
 */
@Messages({
  "docx-tracked-name=Word, tracked",
  "docx-tracked-openNote=the text before the changes has a note that is never closed, which would be"
      + " shown as deleted"
})
@ServiceProvider(service = Exporter.class, position = 160)
public final class TrackedDocxExporter implements FileExporter {

  @Override
  public String id() {
    return "docx-tracked";
  }

  @Override
  public String displayName() {
    return Bundle.docx_tracked_name();
  }

  @Override
  public String mediaType() {
    return DocxExporter.MEDIA_TYPE;
  }

  @Override
  public String extension() {
    return "docx";
  }

  @Override
  public OutgoingFile export(Outgoing story) throws IOException {
    if (OpenNote.in(story.before()).isPresent()) {
      throw new IOException(Bundle.docx_tracked_openNote());
    }
    WordText after = WordStory.of(story.article());
    WordText before = WordStory.of(story.before(), NewNotes.of(story));
    Merged text = Merged.of(before, after, Pairs.of(before, after, story.edits()));
    Comments comments = Comments.of(story.points(), after, story.article().text().length());
    Hand hand = new Hand(story.editor(), story.at());
    byte[] bytes = WordFile.of(story.article(), text, comments, hand);
    return OutgoingFile.of(bytes, shown(text), List.of());
  }

  /** The words, with {@code [-deleted-]} and {@code {+inserted+}} as word diffs have them. */
  private static String shown(Merged text) {
    StringBuilder shown = new StringBuilder();
    State state = State.KEPT;
    for (int i = 0; i < text.size(); i++) {
      if (text.state(i) != state) {
        shown.append(closing(state));
        state = text.state(i);
        shown.append(state == State.DELETED ? "[-" : state == State.INSERTED ? "{+" : "");
      }
      shown.append(text.at(i) == '\n' ? "\n\n" : String.valueOf(text.at(i)));
    }
    return shown.append(closing(state)).toString().stripTrailing() + "\n";
  }

  private static String closing(State state) {
    return state == State.DELETED ? "-]" : state == State.INSERTED ? "+}" : "";
  }
}
