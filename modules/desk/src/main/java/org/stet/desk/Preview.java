package org.stet.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.export.api.DeskGate;
import org.stet.export.api.Exported;
import org.stet.export.api.GateFile;
import org.stet.export.api.GateProfile;
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
 * @param gate the id of the gate
 * @param held what holds the article back at the gate; empty if it may go out
 */
record Preview(
    Article article, Exported exported, List<OpenPoint> points, String gate, List<OpenPoint> held) {

  Preview {
    points = List.copyOf(points);
    held = List.copyOf(held);
  }

  /**
   * The preview of the article of {@code facts}. Takes its time; for any thread.
   *
   * @param verdicts what the store knows of its fact check
   * @param sending what goes out with it
   * @param gate what may be open; with a file that is wrong nothing goes out
   */
  static Preview of(
      Exporter exporter,
      ArticleFacts facts,
      KnownVerdicts verdicts,
      Sending sending,
      GateFile gate) {
    if (gate instanceof GateFile.Wrong wrong) {
      Exported none = new Exported.Refused(String.join("\n", wrong.problems()));
      return new Preview(facts.article(), none, List.of(), "", List.of());
    }
    GateProfile profile = ((GateFile.Read) gate).profile();
    Article article = facts.article();
    List<OpenPoint> all =
        new ArrayList<>(PublishGate.openPoints(article, facts.quotes(), facts.findings()));
    all.addAll(DeskGate.openPoints(article, profile.limits()));
    all.addAll(profile.asksFacts() ? verdicts.openPoints(facts) : verdicts.standing());
    all.sort(Comparator.comparing(OpenPoint::severity).reversed());
    List<OpenPoint> points = new ArrayList<>(profile.told(all));
    Exported exported =
        exporter instanceof ReportExporter reports
            ? verdicts.exported(reports, facts)
            : Exported.of(exporter, sending.of(article, points));
    if (exported instanceof Exported.Made made) {
      points.addAll(made.file().remarks());
    }
    return new Preview(article, exported, points, profile.id(), profile.holding(all));
  }
}
