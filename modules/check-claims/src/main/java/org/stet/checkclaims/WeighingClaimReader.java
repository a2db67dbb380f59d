package org.stet.checkclaims;

import java.util.ArrayList;
import java.util.List;
import org.openide.util.lookup.ServiceProvider;
import org.stet.facts.api.Claim;
import org.stet.facts.spi.ClaimReader;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.PlainText;
import org.stet.text.api.Sentences;
import org.stet.text.api.TextRange;

/**
 * Scores every sentence of the standfirst and the body by the signals in it.
 *
 * <p>The score is the logistic function of the sum of the weights; what reaches {@value #THRESHOLD}
 * is put on the fact-checker's list. The reasons are the signals that name something to check. The
 * weights were fitted to debates and not to news prose, and to English: elsewhere only figures,
 * dates and names tell. Stateless, one pass.
 */
@ServiceProvider(service = ClaimReader.class)
public final class WeighingClaimReader implements ClaimReader {
  static final double THRESHOLD = 0.5;

  /** Fewer words than this make no claim. */
  private static final int SHORTEST = 3;

  private final Signals signals = Signals.standard();

  @Override
  public List<Claim> read(Article article) {
    List<Claim> claims = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (hasClaims(block)) {
        PlainText plain = article.plainText(block);
        for (TextRange sentence : Sentences.of(plain.words())) {
          claims.add(claim(sentence.in(plain.words()), plain.toArticle(sentence)));
        }
      }
    }
    return List.copyOf(claims);
  }

  private static boolean hasClaims(Block block) {
    return switch (block.role()) {
      case STANDFIRST, PARAGRAPH, LIST_ITEM, QUOTE -> true;
      default -> false;
    };
  }

  private Claim claim(String sentence, TextRange range) {
    List<Signal> found = signals.of(sentence);
    double sum = found.stream().mapToDouble(Signal::weight).sum();
    double score = 1 / (1 + Math.exp(-sum));
    List<String> reasons = found.stream().filter(Signal::reason).map(Signal::id).toList();
    boolean enough = SentenceWords.of(sentence).size() >= SHORTEST;
    return new Claim(range, score, enough && score >= THRESHOLD, reasons);
  }
}
