package org.stet.cleanrules.layout;

import java.util.ArrayList;
import java.util.List;
import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.text.api.Article;
import org.stet.text.api.Edit;
import org.stet.text.api.Field;
import org.stet.text.api.TextRange;

/**
 * Puts one blank line between blocks, none before the first and none after the last, and takes away
 * indents and spaces at line ends. What stands between two fences is left alone.
 */
@ServiceProvider(service = CleanRule.class, position = 9000)
public final class TidyBlankLines implements CleanRule {
  @Override
  public String id() {
    return "tidy-blank-lines";
  }

  @Override
  public RuleKind kind() {
    return RuleKind.LAYOUT;
  }

  @Override
  public String summary() {
    return "Sets one blank line between paragraphs and takes away indents";
  }

  @Override
  public List<Edit> propose(Article article) {
    List<TextRange> units = new ArrayList<>();
    article.fields().stream().map(Field::range).forEach(units::add);
    int header = units.size();
    article.body().forEach(block -> units.add(block.range()));
    List<Edit> edits = new ArrayList<>();
    if (units.isEmpty()) {
      return edits;
    }
    String text = article.text();
    tidy(text, new TextRange(0, units.get(0).start()), "", edits);
    for (int i = 1; i < units.size(); i++) {
      int above = units.get(i - 1).end();
      int below = units.get(i).start();
      TextRange gap = new TextRange(above, below);
      tidy(text, gap, i < header ? "\n" : "\n\n", edits);
    }
    TextRange rest = new TextRange(units.get(units.size() - 1).end(), text.length());
    tidy(text, rest, rest.isEmpty() ? "" : "\n", edits);
    return edits;
  }

  private void tidy(String text, TextRange gap, String wanted, List<Edit> edits) {
    if (gap.in(text).equals(wanted) || !gap.in(text).isBlank()) {
      return;
    }
    boolean lost = gap.length() < wanted.length();
    String reason =
        lost ? "A blank line between blocks" : "Blank lines, indents or spaces too many";
    edits.add(new Edit(gap, wanted, id(), reason));
  }
}
