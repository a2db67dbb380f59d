package org.stet.desk;

import java.util.List;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.PublishGate;
import org.stet.export.spi.Exporter;
import org.stet.session.api.ArticleFacts;
import org.stet.text.api.Article;

/**
 * How an article would go out, and what is open before it does. Immutable.
 *
 * @param article the text all ranges speak of
 * @param exported what the exporter made of it
 * @param points what should be settled, the worst first
 */
record Preview(Article article, Exported exported, List<OpenPoint> points) {

  Preview {
    points = List.copyOf(points);
  }

  /** The preview of the article of {@code facts}. Takes its time; for any thread. */
  static Preview of(Exporter exporter, ArticleFacts facts) {
    Article article = facts.article();
    return new Preview(
        article,
        Exported.of(exporter, article),
        PublishGate.openPoints(article, facts.quotes(), facts.findings()));
  }
}
