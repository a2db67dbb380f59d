package org.stet.cleanrules.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.clean.api.QuotedSpeech;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Field;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

/** The body of an article as lines, and which of them stand more than once. For one thread. */
public final class CopyLines {
  /** Fields that only a reader of a structured format fills in. */
  private static final Set<FieldName> STRUCTURED =
      Set.of(
          FieldName.SLUG,
          FieldName.URGENCY,
          FieldName.CATEGORY,
          FieldName.KEYWORDS,
          FieldName.LANGUAGE,
          FieldName.ADDRESS);

  /** What a letter may say of the text in it as well. */
  private static final Set<FieldName> OF_A_VERSION = Set.of(FieldName.TAKE, FieldName.EDNOTE);

  private final Article article;
  private final List<CopyLine> lines = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private @Nullable QuotedSpeech speech;
  private @Nullable List<@Nullable Furniture> kinds;
  private int storyEnd = -1;

  private CopyLines(Article article) {
    this.article = article;
    int before = 0;
    for (Field field : article.fields()) {
      before = field.range().end();
    }
    for (Block block : article.body()) {
      int start = block.range().start();
      int blanks = Math.max(0, lineEnds(before, start) - (before == 0 ? 0 : 1));
      lines.add(new CopyLine(lines.size(), block, article.plain(block), indent(start), blanks));
      before = block.range().end();
    }
  }

  public static CopyLines of(Article article) {
    return new CopyLines(article);
  }

  public Article article() {
    return article;
  }

  /** What stands between quotation marks in the article. */
  public QuotedSpeech speech() {
    QuotedSpeech known = speech;
    if (known == null) {
      known = QuotedSpeech.of(article);
      speech = known;
    }
    return known;
  }

  /** What each line is of what stands around a story; null for a line that is none of it. */
  public List<@Nullable Furniture> kinds() {
    List<@Nullable Furniture> known = kinds;
    if (known == null) {
      known = Furniture.kinds(this);
      kinds = known;
    }
    return known;
  }

  /** Index after the last line of running text, as {@link StoryEnd} tells it. */
  public int storyEnd() {
    if (storyEnd < 0) {
      storyEnd = StoryEnd.of(this);
    }
    return storyEnd;
  }

  public List<CopyLine> all() {
    return lines;
  }

  public int size() {
    return lines.size();
  }

  public CopyLine get(int index) {
    return lines.get(index);
  }

  /** The line after {@code line}, if there is one. */
  public Optional<CopyLine> after(CopyLine line) {
    return at(line.index() + 1);
  }

  /** The line before {@code line}, if there is one. */
  public Optional<CopyLine> before(CopyLine line) {
    return at(line.index() - 1);
  }

  /** The line at {@code index}, if there is one. */
  public Optional<CopyLine> at(int index) {
    return index >= 0 && index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
  }

  /** Whether a line of the same words stands elsewhere. */
  public boolean isRepeated(CopyLine line) {
    if (seen.isEmpty()) {
      lines.forEach(each -> seen.merge(each.key(), 1, Integer::sum));
    }
    return !line.key().isEmpty() && seen.getOrDefault(line.key(), 0) > 1;
  }

  /**
   * Whether the article came as text only: no reader of a structured format has labelled its
   * blocks, so that the shape of its lines is the only evidence there is.
   */
  public boolean isPaste() {
    boolean structured =
        article.fields().stream().anyMatch(field -> STRUCTURED.contains(field.name()));
    boolean version =
        article.fields().stream().anyMatch(field -> OF_A_VERSION.contains(field.name()));
    return !structured && !(version && has(FieldName.HEADLINE));
  }

  /** Whether the header line {@code name} is there already. */
  public boolean has(FieldName name) {
    return article.fields().stream().anyMatch(field -> field.name() == name);
  }

  public boolean has(Role role) {
    return lines.stream().anyMatch(line -> line.block().role() == role);
  }

  private int lineEnds(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (article.text().charAt(i) == '\n') {
        count++;
      }
    }
    return count;
  }

  private int indent(int start) {
    int columns = 0;
    for (int i = start - 1; i >= 0 && article.text().charAt(i) != '\n'; i--) {
      columns += article.text().charAt(i) == '\t' ? 8 : 1;
    }
    return columns;
  }
}
