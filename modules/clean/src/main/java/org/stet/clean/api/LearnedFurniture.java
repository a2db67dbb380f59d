package org.stet.clean.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Edit;
import org.stet.text.api.QuoteMarks;
import org.stet.text.api.QuotedSpan;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * Removes lines that a desk has seen in several stories of one source: what an agency or a site
 * puts below every story. Made for one desk, whose lines it asks for, so it is not registered as
 * other rules are; {@link CleanPipeline#with} adds it.
 *
 * <p>Only lines at the end of the story go, one after the other from the last one up, so that a
 * paragraph of background that recurs in the midst of stories stays. Never does a line go that
 * quotes somebody, that begins as a dateline or a byline, that holds a figure, that is a sentence
 * which speaks neither of the source nor to its readers, or is as long as a paragraph of
 * background; nor is the whole text taken away.
 */
public final class LearnedFurniture implements CleanRule {
  /** Longer lines are rather background that an agency repeats than what it puts below stories. */
  private static final int MOST_WORDS = 30;

  /** The id of the rule. */
  public static final String ID = "learned-furniture";

  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\s.,'’/-]{1,40}(?:\\([^()]{2,30}\\)\\s{0,2})?[-–—_]{1,2}(?: .*)?");
  private static final Pattern BYLINE =
      Pattern.compile("(?:By|Von|Par|Por|De|Di|Da|Av|Text:) \\p{Lu}.*");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Function<Article, Set<String>> learned;

  /**
   * @param learned the lines that recur in stories of the source of an article, as they were seen;
   *     asked once for each look at an article, on the thread that cleans
   */
  public LearnedFurniture(Function<Article, Set<String>> learned) {
    this.learned = learned;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public RuleKind kind() {
    return RuleKind.REMOVAL;
  }

  @Override
  public String summary() {
    return "Removes lines below the story that recur in stories of its source";
  }

  @Override
  public List<Edit> propose(Article article) {
    Set<String> lines = new HashSet<>();
    learned.apply(article).forEach(line -> lines.add(fold(line)));
    if (lines.isEmpty()) {
      return List.of();
    }
    List<QuotedSpan> quotes = QuoteMarks.scan(article);
    List<Edit> edits = new ArrayList<>();
    List<Block> body = article.body();
    int kept = body.size();
    while (kept > 0 && isFurniture(article, body.get(kept - 1), lines, quotes)) {
      kept--;
      edits.add(
          Edit.remove(
              wholeLine(article.text(), body.get(kept).range()),
              ID,
              "The line recurs in stories of this source"));
    }
    boolean storyIsLeft =
        body.subList(0, kept).stream().anyMatch(block -> block.role() == Role.PARAGRAPH);
    return storyIsLeft ? edits : List.of();
  }

  private static boolean isFurniture(
      Article article, Block block, Set<String> lines, List<QuotedSpan> quotes) {
    String words = article.plain(block).strip();
    return block.role() == Role.PARAGRAPH
        && lines.contains(fold(words))
        && SPACES.split(words).length <= MOST_WORDS
        && words.codePoints().noneMatch(Character::isDigit)
        && !DATELINE.matcher(words).matches()
        && !BYLINE.matcher(words).matches()
        && SpeaksOfItself.in(article, words)
        && quotes.stream().noneMatch(quote -> quote.range().overlaps(block.range()));
  }

  private static TextRange wholeLine(String text, TextRange block) {
    int start = text.lastIndexOf('\n', block.start() - 1) + 1;
    int end = text.indexOf('\n', block.end());
    return new TextRange(start, end < 0 ? text.length() : end + 1);
  }

  private static String fold(String line) {
    return SPACES.matcher(line.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
