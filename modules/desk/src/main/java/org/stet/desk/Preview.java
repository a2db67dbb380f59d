package org.stet.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.export.api.Exported;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.PublishGate;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.ReportExporter;
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

  /**
   * The preview of the article of {@code facts}. Takes its time; for any thread.
   *
   * @param verdicts what the store knows of its fact check
   * @param sending what goes out with it
   */
  static Preview of(
      Exporter exporter, ArticleFacts facts, KnownVerdicts verdicts, Sending sending) {
    Article article = facts.article();
    List<OpenPoint> points =
        new ArrayList<>(PublishGate.openPoints(article, facts.quotes(), facts.findings()));
    points.addAll(verdicts.openPoints(facts));
    points.sort(Comparator.comparing(OpenPoint::severity).reversed());
    Exported exported =
        exporter instanceof ReportExporter reports
            ? verdicts.exported(reports, facts)
            : Exported.of(exporter, sending.of(article, points));
    if (exported instanceof Exported.Made made) {
      points.addAll(made.file().remarks());
    }
    return new Preview(article, exported, points);
  }
}
