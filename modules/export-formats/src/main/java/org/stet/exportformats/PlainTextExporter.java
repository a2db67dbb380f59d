package org.stet.exportformats;

import java.io.IOException;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.TextExporter;
import org.stet.exportformats.words.CleanCharacters;
import org.stet.exportformats.words.Datelines;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

/** Text without any marks, one blank line between paragraphs. */
@Messages("plain-text-name=Plain text")
@ServiceProvider(service = Exporter.class, position = 100)
public final class PlainTextExporter implements TextExporter {
  private static final String DATELINE_DASH = " — ";

  @Override
  public String id() {
    return "plain-text";
  }

  @Override
  public String displayName() {
    return Bundle.plain_text_name();
  }

  @Override
  public String mediaType() {
    return "text/plain; charset=utf-8";
  }

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public void export(Article article, Appendable out) throws IOException {
    new Writing(article, out).write();
  }

  /** One export. */
  private static final class Writing {
    private final Article article;
    private final Appendable out;
    private boolean first = true;
    private boolean afterItem;

    Writing(Article article, Appendable out) {
      this.article = article;
      this.out = out;
    }

    void write() throws IOException {
      paragraph(article.field(FieldName.HEADLINE).orElse(""));
      for (Role role : new Role[] {Role.STANDFIRST, Role.BYLINE}) {
        for (Block block : article.blocks(role)) {
          paragraph(article.plain(block));
        }
      }
      String dateline = Datelines.of(article);
      if (article.blocks(Role.PARAGRAPH).isEmpty()) {
        paragraph(dateline);
      }
      for (Block block : article.body()) {
        body(block, dateline);
      }
      String source = article.field(FieldName.SOURCE).orElse("");
      paragraph(source.isEmpty() ? "" : "Source: " + source);
      paragraph(article.field(FieldName.COPYRIGHT).orElse(""));
    }

    private void body(Block block, String dateline) throws IOException {
      String words = article.plain(block);
      switch (block.role()) {
        case PARAGRAPH ->
            paragraph(
                dateline.isEmpty() || !Datelines.leads(article, block)
                    ? words
                    : dateline + DATELINE_DASH + words);
        case LIST_ITEM -> item(words);
        case QUOTE -> paragraph("    " + words);
        case CAPTION -> caption(words, article.credit(block).orElse(""));
        case TABLE -> text(words);
        case SUBHEAD -> paragraph(words);
        default -> {}
      }
    }

    private void caption(String words, String credit) throws IOException {
      String by = credit.isBlank() ? "" : " (" + credit.strip() + ")";
      String line = words.isBlank() ? credit.strip() : words.strip() + by;
      paragraph(line.isEmpty() ? "" : "Picture: " + line);
    }

    private void item(String words) throws IOException {
      if (afterItem) {
        out.append("- ").append(clean(words).strip()).append('\n');
      } else {
        paragraph("- " + words);
      }
      afterItem = true;
    }

    private void paragraph(String words) throws IOException {
      text(clean(words).replace('\n', ' ').replace('\t', ' ').stripTrailing());
    }

    /** Words whose lines stay as they are. */
    private void text(String words) throws IOException {
      String clean = clean(words);
      if (clean.isBlank()) {
        return;
      }
      out.append(first ? "" : "\n").append(clean).append('\n');
      first = false;
      afterItem = false;
    }

    private static String clean(String words) {
      return CleanCharacters.of(words);
    }
  }
}
