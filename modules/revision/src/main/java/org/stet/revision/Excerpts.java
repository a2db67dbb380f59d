package org.stet.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Field;
import org.stet.text.api.PlainText;
import org.stet.text.api.TextRange;

/**
 * Finds the words that changes touch in one article. Every block is read once, when it is asked
 * for.
 */
final class Excerpts {
  private final Article article;
  private final Map<TextRange, PlainText> plain = new HashMap<>();
  private final Map<TextRange, BlockWords> read = new HashMap<>();

  Excerpts(Article article) {
    this.article = article;
  }

  /** What {@code range} of the article's text touches, block by block; markup is no word. */
  List<Excerpt> of(TextRange range) {
    List<Excerpt> found = new ArrayList<>();
    for (Field field : article.fields()) {
      if (field.name().role().isEmpty() && range.overlaps(field.words())) {
        TextRange words = field.words();
        BlockWords block =
            read.computeIfAbsent(
                words, there -> BlockWords.of(there.in(article.text()), field.name()));
        found.add(new Excerpt(block, common(range, words).shift(-words.start())));
      }
    }
    List<Block> blocks = article.blocks();
    for (int i = firstReaching(range.start()); i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.range().start() >= range.end()) {
        break;
      }
      if (range.overlaps(block.words())) {
        TextRange words = plain(block).toWords(common(range, block.words()));
        found.add(new Excerpt(words(block), words));
      }
      TextRange credit = block.credit();
      if (credit != null && range.overlaps(credit) && !block.words().contains(credit)) {
        BlockWords words =
            read.computeIfAbsent(
                credit, there -> BlockWords.of(there.in(article.text()), block.role()));
        found.add(new Excerpt(words, common(range, credit).shift(-credit.start())));
      }
    }
    return found;
  }

  /** The blocks of the body whose text is not {@code known} yet; it is then. */
  List<BlockWords> body(Set<String> known) {
    return article.body().stream()
        .filter(block -> known.add(block.range().in(article.text())))
        .map(this::words)
        .toList();
  }

  /** The number of the first block that does not end before {@code offset}. */
  private int firstReaching(int offset) {
    int low = 0;
    int high = article.blocks().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (article.blocks().get(middle).range().end() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private BlockWords words(Block block) {
    return read.computeIfAbsent(
        block.words(), there -> BlockWords.of(plain(block).words(), block.role()));
  }

  private PlainText plain(Block block) {
    return plain.computeIfAbsent(block.words(), there -> article.plainText(block));
  }

  private static TextRange common(TextRange one, TextRange other) {
    return new TextRange(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
  }
}
