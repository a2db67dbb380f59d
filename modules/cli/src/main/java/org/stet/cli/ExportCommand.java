package org.stet.cli;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.OutgoingFile;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.ReportExporter;
import org.stet.text.api.TextRange;

/** {@code stet export}: text that is ready to be published. */
final class ExportCommand extends StoryCommand {
  private static final Option TO =
      Option.word(
              "--to",
              "FORMAT",
              "The format to write: html, plain-text, docx, nitf, ninjs, factcheck-html, another"
                  + " that is installed, or template:NAME for the file desks/NAME.mustache in the"
                  + " folder of the store.")
          .required();
  private static final Option OUTPUT =
      Option.word(
              "--output",
              "FILE",
              "Write to this file, or to files in this folder, instead of standard output.")
          .or("-o");
  private static final Option FORCE =
      Option.flag("--force", "Write over files that are there already.");

  static final Form FORM =
      ExportGate.in(
              form(
                      "export",
                      "Write a story ready for publication; what is still open goes to standard"
                          + " error.")
                  .with(TO, OUTPUT, FORCE))
          .with(StorePlace.OPTION)
          .examples(
              "stet export --to plain-text story.txt",
              "stet export --to html -o story.html story.txt",
              "stet export --to docx-tracked -o story.docx story.txt",
              "stet export --to nitf --gate strict -o story.xml story.txt",
              "stet export --to html --gate strict --override --name 'Ea Holm' --reason 'The mayor"
                  + " confirmed by telephone.' story.txt",
              "stet export --to factcheck-html -o checked.html story.txt",
              "stet export --to template:sport/print.txt -o print.txt story.txt",
              "stet export --to html -o site/ wire/*.xml    one page for each file, in the folder"
                  + " site");

  private final String to;
  private final Exporters formats;
  private final @Nullable OutputPlace place;
  private final ExportGate gate;
  private final StoredPoints stored;
  private @Nullable Publication publication;
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
    StoreAccess access = StorePlace.access(given, surroundings, "export");
    this.formats = new Exporters(access.folder());
    this.gate = ExportGate.of(given, access.folder());
    this.stored = new StoredPoints(surroundings, access);
  }

  @Override
  void prepare() {
    exporter = formats.named(to);
    if (exporter instanceof ReportExporter || gate.release() != null) {
      stored.isNeeded();
    }
    publication = new Publication(surroundings, stored, gate);
    if (place != null) {
      place.check();
      if (json || jsonl) {
        throw new Misuse("--output cannot be used with --json or --jsonl");
      }
    }
  }

  private Publication.Passed passed(Copy copy, @Nullable String name) throws Failure {
    Publication way = publication;
    if (way == null) {
      throw new IllegalStateException("not prepared");
    }
    Publication.Passed passed = way.take(copy, installed(), name);
    stopped |= passed.file() == null;
    return passed;
  }

  @Override
  void write(Copy copy, JsonText json) throws Failure {
    Publication.Passed passed = passed(copy, null);
    OutgoingFile file = passed.file();
    json.field("to", to).field("output", file == null ? "" : file.words());
    if (file == null) {
      json.field("held_back", true);
    } else if (!installed().isText()) {
      json.field("output_base64", Base64.getEncoder().encodeToString(file.bytes()));
    }
    ExportGate.Release release = passed.release();
    if (release != null) {
      json.name("let_out").object().field("who", release.who());
      json.field("reason", release.reason()).end();
    }
    json.name("open_points").array();
    for (OpenPoint point : passed.points()) {
      json.object().field("id", point.id()).field("severity", point.severity().id());
      json.field("message", point.message());
      copy.writeRange(json, "start", "end", point.range());
      json.end();
    }
    json.end();
    copy.writeText(json, "text");
  }

  @Override
  int exitCode() {
    return stopped ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  @Override
  int exitCodeOfFailure() {
    boolean needed = exporter instanceof ReportExporter || gate.release() != null;
    return needed && stored.isHeld() ? ExitCode.STORE_HELD : ExitCode.NOT_DONE;
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
    Publication.Passed passed = passed(copy, name);
    OutgoingFile file = passed.file();
    if (file != null) {
      send(file, name, sheet);
    }
    for (OpenPoint point : passed.points()) {
      TextRange range = point.range();
      int line = range == null ? 0 : copy.lineOf(copy.inText(range).start());
      tell(new Failure(point.id(), gate.inWords(point), name, line));
    }
    ExportGate.Release release = passed.release();
    String profile = gate.profile().id();
    if (release != null) {
      String who = "let out by " + release.who() + ": the gate is " + profile;
      tell(new Failure("let-out", who, name));
    } else if (file == null) {
      tell(new Failure("held-back", "held back: the gate is " + profile, name));
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
    } else if (!installed().isText()) {
      String message = installed().displayName() + " is no text; write it to a file with --output";
      throw new Failure("no-text", message, name);
    } else {
      sheet.result(file.words());
      surroundings.out().flush();
    }
  }

  private Exporter installed() {
    if (exporter == null) {
      throw new IllegalStateException("not prepared");
    }
    return exporter;
  }
}
