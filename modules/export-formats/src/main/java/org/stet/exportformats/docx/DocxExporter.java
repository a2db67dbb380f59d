package org.stet.exportformats.docx;

import java.io.IOException;
import java.util.List;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.api.Outgoing;
import org.stet.export.api.OutgoingFile;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.FileExporter;
import org.stet.exportformats.PlainTextExporter;

/** A document of Word in the styles of the house. */
@Messages("docx-name=Word")
@ServiceProvider(service = Exporter.class, position = 150)
public final class DocxExporter implements FileExporter {
  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Override
  public String id() {
    return "docx";
  }

  @Override
  public String displayName() {
    return Bundle.docx_name();
  }

  @Override
  public String mediaType() {
    return MEDIA_TYPE;
  }

  @Override
  public String extension() {
    return "docx";
  }

  @Override
  public OutgoingFile export(Outgoing story) throws IOException {
    Merged text = Merged.of(WordStory.of(story.article()));
    Hand hand = new Hand(story.editor(), story.at());
    byte[] bytes = WordFile.of(story.article(), text, Comments.none(), hand);
    StringBuilder words = new StringBuilder();
    new PlainTextExporter().export(story.article(), words);
    return OutgoingFile.of(bytes, words.toString(), List.of());
  }
}
