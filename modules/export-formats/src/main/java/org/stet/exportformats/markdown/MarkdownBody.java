package org.stet.exportformats.markdown;

import java.io.IOException;
import org.stet.exportformats.words.CleanCharacters;
import org.stet.exportformats.words.Datelines;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Role;

/** The body in Markdown: a line for each block, with empty lines between but for list items. */
final class MarkdownBody {
  private final Article article;
  private final Appendable out;
  private boolean afterItem;

  MarkdownBody(Article article, Appendable out) {
    this.article = article;
    this.out = out;
  }

  void write() throws IOException {
    String dateline = MarkdownWords.escaped(Datelines.of(article));
    if (article.blocks(Role.PARAGRAPH).isEmpty()) {
      block("", dateline);
    }
    for (Block block : article.body()) {
      block(block, dateline);
    }
  }

  private void block(Block block, String dateline) throws IOException {
    String words = MarkdownWords.marked(article.text(), article.plainText(block));
    switch (block.role()) {
      case PARAGRAPH -> {
        boolean leads = !dateline.isEmpty() && Datelines.leads(article, block);
        block("", leads ? dateline + " — " + words : words);
      }
      // Signs at the end would close the heading.
      case SUBHEAD -> block("## ", words.strip().replaceFirst("(?<!#)#+$", "\\\\$0"));
      case QUOTE -> block("> ", words);
      case LIST_ITEM -> {
        if (!words.isBlank()) {
          out.append(afterItem ? "" : "\n").append("- ");
          out.append(MarkdownWords.lineStart(words.strip())).append('\n');
          afterItem = true;
        }
      }
      case CAPTION -> caption(words, MarkdownWords.escaped(article.credit(block).orElse("")));
      case TABLE -> table(CleanCharacters.of(article.plain(block)));
      default -> {} // Notes never go out; what is in the header stands in the front matter.
    }
  }

  private void block(String mark, String words) throws IOException {
    if (!words.isBlank()) {
      out.append('\n').append(mark).append(MarkdownWords.lineStart(words.strip())).append('\n');
      afterItem = false;
    }
  }

  private void caption(String words, String credit) throws IOException {
    String by = credit.isBlank() ? "" : "(" + credit.strip() + ")";
    String line = (words.strip() + " " + by).strip();
    block("", line.isEmpty() ? "" : "Picture: " + line);
  }

  /** A fence longer than any run of its sign inside. */
  private void table(String lines) throws IOException {
    if (lines.isBlank()) {
      return;
    }
    StringBuilder fence = new StringBuilder("```");
    while (lines.contains(fence)) {
      fence.append('`');
    }
    out.append('\n').append(fence).append('\n').append(lines);
    out.append(lines.endsWith("\n") ? "" : "\n").append(fence).append('\n');
    afterItem = false;
  }
}
