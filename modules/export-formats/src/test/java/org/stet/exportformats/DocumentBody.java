package org.stet.exportformats;

import java.util.ArrayList;
import java.util.List;
import org.stet.exportformats.words.Datelines;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Role;

/**
 * What is read again of a document: a dateline without a text as one, credits at the end of
 * captions, where the cleaning rules find them, and columns without the blanks that line them up.
 */
final class DocumentBody {
  private DocumentBody() {}

  static List<String> of(Article article) {
    List<String> lines = new ArrayList<>();
    String dateline = Datelines.of(article);
    if (article.blocks(Role.PARAGRAPH).isEmpty() && !dateline.isEmpty()) {
      lines.add(Role.PARAGRAPH + ": " + dateline + " []");
    }
    List<String> published = Exports.published(article);
    int at = 0;
    for (Block block : article.body()) {
      boolean words = !article.plain(block).isBlank();
      String line = words && block.role().isPublished() ? published.get(at++) : "";
      if (block.role() == Role.CAPTION) {
        String credit = article.credit(block).orElse("").strip();
        String caption = line.replaceFirst(" \\[[^\\[]*$", "");
        String by = words && !credit.isEmpty() ? caption + " (" + credit + ")" : caption;
        lines.add((words ? by : Role.CAPTION + ": " + credit) + " []");
      } else if (!line.isEmpty()) {
        lines.add(line.replaceAll("(?<=\\S)(?:\t|  +)[ \t]*(?=\\S)", "\t"));
      }
    }
    return lines;
  }
}
