package org.stet.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.clean.api.CleanResult;
import org.stet.export.api.Exported;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.Outgoing;
import org.stet.export.api.OutgoingFile;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.ReportExporter;
import org.stet.store.api.LetOut;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.Version;

/** The way of stories through the gate of one run to files in a format. */
final class Publication {
  private final StoredPoints stored;
  private final ExportGate gate;
  private final OpenPoints points;
  private final Surroundings surroundings;

  Publication(Surroundings surroundings, StoredPoints stored, ExportGate gate) {
    this.surroundings = surroundings;
    this.stored = stored;
    this.gate = gate;
    this.points = new OpenPoints(stored, gate.profile());
  }

  /**
   * What became of a story at the gate.
   *
   * @param file what goes out; null if the gate holds it back
   * @param points what people are told: what is open, and what the format could not carry
   * @param release who let it out although the gate held it back; null if it did not
   */
  record Passed(
      @Nullable OutgoingFile file, List<OpenPoint> points, ExportGate.@Nullable Release release) {}

  /**
   * Takes {@code copy} through the gate and makes a file of it. Who lets it out is kept in the
   * store before it goes out, and not without.
   *
   * @param name what failures call the story; null where they need not name it
   */
  Passed take(Copy copy, Exporter exporter, @Nullable String name) throws Failure {
    List<OpenPoint> all = points.of(copy);
    List<OpenPoint> told = gate.profile().told(all);
    boolean held = gate.profile().stops(all);
    ExportGate.Release release = held ? gate.release() : null;
    if (held && release == null) {
      return new Passed(null, told, null);
    }
    OutgoingFile file = exported(copy, exporter, told, name);
    if (release != null) {
      keep(copy, release, all);
    }
    List<OpenPoint> more = new ArrayList<>(told);
    more.addAll(file.remarks());
    return new Passed(file, more, release);
  }

  private void keep(Copy copy, ExportGate.Release release, List<OpenPoint> all) throws Failure {
    try {
      Version version = SentVersion.of(copy, stored.writable(), surroundings);
      stored
          .writable()
          .keep(
              new LetOut(
                  version.article(),
                  version.id(),
                  gate.profile().id(),
                  gate.held(all),
                  release.who(),
                  release.reason(),
                  Instant.now()));
    } catch (StoreFailure e) {
      throw StoreAccess.failure(e);
    }
  }

  private OutgoingFile exported(
      Copy copy, Exporter exporter, List<OpenPoint> open, @Nullable String name) throws Failure {
    Exported exported =
        exporter instanceof ReportExporter reports
            ? Exported.of(reports, StoryReport.of(copy, stored))
            : Exported.of(exporter, outgoing(copy, open));
    if (exported instanceof Exported.Refused refused) {
      throw new Failure("refused", refused.message().replaceFirst("[.]$", ""), name);
    }
    return ((Exported.Made) exported).file();
  }

  /** The story with what the cleaning did to it. */
  private static Outgoing outgoing(Copy copy, List<OpenPoint> points) {
    CleanResult cleaning = copy.cleaning();
    return new Outgoing(
        copy.article(), cleaning.before(), cleaning.change(), points, "", Instant.now());
  }
}
