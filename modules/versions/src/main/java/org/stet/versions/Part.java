package org.stet.versions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Field;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * A line of the header or a block of the body, as it is set under the one before.
 *
 * @param range where it stands in its text, with its mark
 * @param header whether it is a header line
 * @param role what block it is, or null
 */
record Part(TextRange range, boolean header, @Nullable Role role) {

  /** All parts of {@code article}, ascending. */
  static List<Part> of(Article article) {
    List<Part> parts = new ArrayList<>();
    for (Field field : article.fields()) {
      parts.add(new Part(field.range(), true, field.name().role().orElse(null)));
    }
    for (Block block : article.body()) {
      parts.add(new Part(block.range(), false, block.role()));
    }
    return parts;
  }

  boolean isStrong() {
    return role == Role.HEADLINE || role == Role.SUBHEAD;
  }
}
