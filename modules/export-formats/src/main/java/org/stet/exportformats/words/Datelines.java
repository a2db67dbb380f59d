package org.stet.exportformats.words;

import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

/** The dateline at the head of the first paragraph, where readers expect it. */
public final class Datelines {
  private Datelines() {}

  /** The dateline without the dash after it; empty if there is none. */
  public static String of(Article article) {
    String line = article.field(FieldName.DATELINE).orElse("").strip();
    int end = line.length();
    while (end > 0 && " \t-–—_\u00a0".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end);
  }

  /** Whether {@code block} is the paragraph the dateline belongs to: the first. */
  public static boolean leads(Article article, Block block) {
    for (Block each : article.blocks()) {
      if (each.role() == Role.PARAGRAPH) {
        return each.equals(block);
      }
    }
    return false;
  }
}
