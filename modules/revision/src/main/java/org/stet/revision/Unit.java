package org.stet.revision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Field;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * A block or header line with the white space that follows it; all units of an article, one behind
 * the other, are its text.
 *
 * @param range the block or line with its mark; empty for the top of the text
 * @param end where the white space after it ends and the next unit starts
 * @param text the characters of {@code range}
 * @param role of the block, null if the header line is none
 * @param field the name of the header line, null in the body
 */
record Unit(TextRange range, int end, String text, @Nullable Role role, @Nullable FieldName field) {

  /**
   * The units of {@code article}. The first one is empty but for the white space before all others,
   * so that every text has one.
   */
  static List<Unit> of(Article article) {
    List<Unit> open = new ArrayList<>();
    open.add(new Unit(TextRange.at(0), 0, "", null, null));
    for (Field field : article.fields()) {
      FieldName name = field.name();
      open.add(unit(article, field.range(), name.role().orElse(null), name));
    }
    for (Block block : article.body()) {
      open.add(unit(article, block.range(), block.role(), null));
    }
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      boolean last = i == open.size() - 1;
      units.add(open.get(i).upTo(last ? article.text().length() : open.get(i + 1).range().start()));
    }
    return units;
  }

  private static Unit unit(
      Article article, TextRange range, @Nullable Role role, @Nullable FieldName field) {
    return new Unit(range, range.end(), range.in(article.text()), role, field);
  }

  private Unit upTo(int next) {
    return new Unit(range, next, text, role, field);
  }

  /** The white space after it. */
  TextRange gap() {
    return new TextRange(range.end(), end);
  }

  /** It and the white space after it. */
  TextRange whole() {
    return new TextRange(range.start(), end);
  }
}
