package org.stet.exportformats.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.exportformats.words.Datelines;
import org.stet.exportformats.words.HtmlText;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Role;

/** What a template is offered of the text of a story, block by block. Notes are no blocks. */
final class BlockValues {
  private static final List<Role> ROLES =
      List.of(Role.PARAGRAPH, Role.SUBHEAD, Role.QUOTE, Role.LIST_ITEM, Role.CAPTION, Role.TABLE);

  private final Article article;
  private final TemplateKind kind;

  private BlockValues(Article article, TemplateKind kind) {
    this.article = article;
    this.kind = kind;
  }

  /** The blocks that go out, in order. */
  static List<Map<String, Object>> of(Article article, TemplateKind kind) {
    List<Block> blocks =
        article.body().stream().filter(block -> ROLES.contains(block.role())).toList();
    BlockValues values = new BlockValues(article, kind);
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Map<String, Object> each = values.of(blocks.get(i));
      Role role = blocks.get(i).role();
      each.put("begins", i == 0 || blocks.get(i - 1).role() != role);
      each.put("ends", i == blocks.size() - 1 || blocks.get(i + 1).role() != role);
      all.add(each);
    }
    return all;
  }

  private Map<String, Object> of(Block block) {
    Map<String, Object> values = new HashMap<>();
    for (Role role : ROLES) {
      values.put(role.id(), block.role() == role);
    }
    String words = StoryValues.safe(article.plain(block));
    values.put("words", words);
    values.put("marked", kind == TemplateKind.HTML ? marked(block) : words);
    values.put("credit", StoryValues.safe(article.credit(block).orElse("")));
    values.put("leads", block.role() == Role.PARAGRAPH && Datelines.leads(article, block));
    values.put("rows", block.role() == Role.TABLE ? rows(block) : List.of());
    return values;
  }

  /** In an element of its own direction, so that no mark in it turns what is around. */
  private Markup marked(Block block) {
    String html = HtmlText.marked(article.text(), article.plainText(block));
    return new Markup(html.isEmpty() ? "" : "<bdi>" + html + "</bdi>");
  }

  private List<Map<String, Object>> rows(Block table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String line : article.plain(table).split("\n", -1)) {
      List<String> cells = new ArrayList<>();
      for (String cell : line.split("\t", -1)) {
        cells.add(StoryValues.safe(cell));
      }
      rows.add(Map.of("cells", cells));
    }
    return rows;
  }
}
