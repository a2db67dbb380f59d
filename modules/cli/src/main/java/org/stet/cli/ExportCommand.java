package org.stet.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.stet.clean.api.CleanResult;
import org.stet.export.api.Exported;
import org.stet.export.api.GateProfile;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.Outgoing;
import org.stet.export.api.OutgoingFile;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.FileExporter;
import org.stet.export.spi.ReportExporter;
import org.stet.text.api.TextRange;

/** {@code stet export}: text that is ready to be published. */
final class ExportCommand extends StoryCommand {
  private static final Option TO =
      Option.word(
              "--to",
              "FORMAT",
              "The format to write: html, plain-text, docx, nitf, ninjs, factcheck-html, or another that is"
                  + " installed.")
          .required();
  private static final Option OUTPUT =
      Option.word(
              "--output",
              "FILE",
              "Write to this file, or to files in this folder, instead of standard output.")
          .or("-o");
  private static final Option GATE =
      Option.word(
          "--gate",
          "PROFILE",
          "What may be open: warn also tells what the fact check leaves open; strict writes"
              + " nothing then, or if anything is found, and ends with exit code 1.");
  private static final Option FORCE =
      Option.flag("--force", "Write over files that are there already.");

  static final Form FORM =
      form(
              "export",
              "Write a story ready for publication; what is still open goes to standard error.")
          .with(TO, OUTPUT, FORCE, GATE, StorePlace.OPTION)
          .examples(
              "stet export --to plain-text story.txt",
              "stet export --to html -o story.html story.txt",
              "stet export --to docx-tracked -o story.docx story.txt",
              "stet export --to nitf --gate strict -o story.xml story.txt",
              "stet export --to factcheck-html -o checked.html story.txt",
              "stet export --to html -o site/ wire/*.xml    one page for each file, in the folder"
                  + " site");

  private final String to;
  private final @Nullable OutputPlace place;
  private final GateProfile profile;
  private final StoredPoints stored;
  private @Nullable OpenPoints points;
  private @Nullable Exporter exporter;
  private boolean stopped;

  ExportCommand(Surroundings surroundings, Given given) {
    super(surroundings, given);
    this.to = String.valueOf(given.word(TO));
    String output = given.word(OUTPUT);
    this.place =
        output == null
            ? null
            : new OutputPlace(surroundings.directory(), output, given.has(FORCE), files);
    this.profile = profile(given.word(GATE));
    this.stored = new StoredPoints(surroundings, StorePlace.access(given, surroundings, "export"));
  }

  private static GateProfile profile(@Nullable String id) {
    return id == null
        ? GateProfile.OPEN
        : GateProfile.of(id)
            .orElseThrow(
                () ->
                    new Misuse(
                        "there is no profile '"
                            + id
                            + "'; there are: "
                            + String.join(", ", GateProfile.ids())));
  }

  @Override
  void prepare() {
    exporter = exporter();
    if (exporter instanceof ReportExporter) {
      stored.isNeeded();
    }
    points = new OpenPoints(stored, profile);
    if (place != null) {
      place.check();
      if (json || jsonl) {
        throw new Misuse("--output cannot be used with --json or --jsonl");
      }
    }
  }

  private Exporter exporter() {
    Collection<? extends Exporter> all = Lookup.getDefault().lookupAll(Exporter.class);
    StringBuilder names = new StringBuilder();
    for (Exporter each : all) {
      if (each.id().equals(to)) {
        return each;
      }
      names.append(names.length() == 0 ? "; there are: " : ", ").append(each.id());
    }
    throw new Misuse("there is no format '" + to + "'" + names);
  }

  @Override
  void write(Copy copy, JsonText json) throws Failure {
    List<OpenPoint> open = openPoints(copy);
    boolean held = held(open);
    OutgoingFile file = held ? null : exported(copy, open, null);
    json.field("to", to).field("output", file == null ? "" : file.words());
    if (file == null) {
      json.field("held_back", true);
    } else if (installed() instanceof FileExporter) {
      json.field("output_base64", Base64.getEncoder().encodeToString(file.bytes()));
    }
    json.name("open_points").array();
    for (OpenPoint point : with(open, file)) {
      json.object().field("id", point.id()).field("severity", point.severity().id());
      json.field("message", point.message());
      copy.writeRange(json, "start", "end", point.range());
      json.end();
    }
    json.end();
    copy.writeText(json, "text");
  }

  /** Whether the profile keeps the story back that {@code open} is open of. */
  private boolean held(List<OpenPoint> open) {
    boolean held = profile.stops(open);
    stopped |= held;
    return held;
  }

  @Override
  int exitCode() {
    return stopped ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  @Override
  int exitCodeOfFailure() {
    boolean report = exporter instanceof ReportExporter;
    return report && stored.isHeld() ? ExitCode.STORE_HELD : ExitCode.NOT_DONE;
  }

  @Override
  void finish() {
    stored.finish();
  }

  @Override
  boolean namesFiles() {
    return false;
  }

  @Override
  void print(Copy copy, String name, Sheet sheet) throws Failure {
    List<OpenPoint> open = openPoints(copy);
    OutgoingFile file = held(open) ? null : exported(copy, open, name);
    if (file != null) {
      send(file, name, sheet);
    }
    for (OpenPoint point : with(open, file)) {
      TextRange range = point.range();
      int line = range == null ? 0 : copy.lineOf(copy.inText(range).start());
      String message = point.severity().id() + ": " + point.message() + " (" + point.id() + ")";
      tell(new Failure(point.id(), message, name, line));
    }
    if (file == null) {
      tell(new Failure("held-back", "held back: the gate is " + profile.id(), name));
    }
  }

  private void tell(Failure failure) {
    surroundings.err().line(Shown.onOneLine(failure.inWords()));
  }

  private void send(OutgoingFile file, String name, Sheet sheet) throws Failure {
    if (place != null) {
      place.save(name, installed().extension(), file.bytes());
    } else if (!surroundings.outIsTerminal()) {
      surroundings.out().bytes(file.bytes()).flush();
    } else if (installed() instanceof FileExporter) {
      String message = installed().displayName() + " is no text; write it to a file with --output";
      throw new Failure("no-text", message, name);
    } else {
      sheet.result(file.words());
      surroundings.out().flush();
    }
  }

  private List<OpenPoint> openPoints(Copy copy) {
    if (points == null) {
      throw new IllegalStateException("not prepared");
    }
    return points.of(copy);
  }

  private static List<OpenPoint> with(List<OpenPoint> open, @Nullable OutgoingFile file) {
    List<OpenPoint> all = new ArrayList<>(open);
    if (file != null) {
      all.addAll(file.remarks());
    }
    return all;
  }

  private OutgoingFile exported(Copy copy, List<OpenPoint> points, @Nullable String name)
      throws Failure {
    Exported exported =
        installed() instanceof ReportExporter reports
            ? Exported.of(reports, StoryReport.of(copy, stored))
            : Exported.of(installed(), outgoing(copy, points));
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

  private Exporter installed() {
    if (exporter == null) {
      throw new IllegalStateException("not prepared");
    }
    return exporter;
  }
}
