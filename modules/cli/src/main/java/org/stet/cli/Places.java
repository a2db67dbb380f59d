package org.stet.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Field;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/** Says where in a story something is, as people count: {@code headline}, {@code paragraph 4}. */
final class Places {
  /** Block quotes and list items are paragraphs to whoever counts. */
  private static final Set<Role> COUNTED = EnumSet.of(Role.PARAGRAPH, Role.QUOTE, Role.LIST_ITEM);

  private Places() {}

  /** Where {@code range} of the text of {@code article} begins. */
  static String of(Article article, TextRange range) {
    for (Field field : article.fields()) {
      if (field.range().start() <= range.start() && range.start() <= field.range().end()) {
        return field.name().label().toLowerCase(Locale.ROOT);
      }
    }
    int paragraphs = 0;
    for (Block block : article.body()) {
      boolean counts = COUNTED.contains(block.role());
      paragraphs += counts ? 1 : 0;
      if (range.start() <= block.range().end()) {
        return counts ? "paragraph " + paragraphs : block.role().id();
      }
    }
    return "end";
  }
}
