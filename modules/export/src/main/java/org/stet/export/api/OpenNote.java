package org.stet.export.api;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Role;

/**
 * A fence of a note that nothing closes, or that is misspelt: the lines of the note are paragraphs
 * then, which would go out. Nobody can tell where the note ends, so the whole story has to wait.
 */
public final class OpenNote {
  private static final Pattern FENCE = Pattern.compile("(?iU)[`´]{3,}\\s*notes?\\b.*");

  private OpenNote() {}

  /** The first paragraph that looks like the beginning of a note, if there is one. */
  public static Optional<Block> in(Article article) {
    return article.body().stream()
        .filter(block -> block.role() == Role.PARAGRAPH)
        .filter(block -> FENCE.matcher(block.range().in(article.text())).matches())
        .findFirst();
  }
}
