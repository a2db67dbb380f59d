package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.stet.check.api.CheckRunner;
import org.stet.clean.api.CleanResult;
import org.stet.export.api.Exported;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.Outgoing;
import org.stet.export.api.OutgoingFile;
import org.stet.export.api.PublishGate;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.FileExporter;
import org.stet.facts.spi.QuoteReader;
import org.stet.text.api.TextRange;

/** {@code stet export}: text that is ready to be published. */
final class ExportCommand extends StoryCommand {
  private static final Option TO =
      Option.word(
              "--to",
              "FORMAT",
              "The format to write: html, plain-text, nitf, ninjs, or another that is installed.")
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
      form(
              "export",
              "Write a story ready for publication; what is still open goes to standard error.")
          .with(TO, OUTPUT, FORCE, StorePlace.OPTION)
          .examples(
              "stet export --to plain-text story.txt",
              "stet export --to html -o story.html story.txt",
              "stet export --to html -o site/ wire/*.xml    one page for each file, in the folder"
                  + " site");

  private final String to;
  private final @Nullable String output;
  private final boolean force;
  private final AgencyPoints agency;
  private final Set<Path> written = new HashSet<>();
  private @Nullable Exporter exporter;
  private QuoteReader quoteReader = article -> List.of();
  private CheckRunner checks = CheckRunner.of(List.of());

  ExportCommand(Surroundings surroundings, Given given) {
    super(surroundings, given);
    this.to = String.valueOf(given.word(TO));
    this.output = given.word(OUTPUT);
    this.force = given.has(FORCE);
    this.agency = new AgencyPoints(surroundings, StorePlace.access(given, surroundings, "export"));
  }

  @Override
  void prepare() {
    exporter = exporter();
    QuoteReader installed = Lookup.getDefault().lookup(QuoteReader.class);
    quoteReader = installed == null ? quoteReader : installed;
    checks = CheckRunner.standard();
    if (output != null && output.isEmpty()) {
      throw new Misuse("--output needs the name of a file or a folder");
    }
    if (output != null && (json || jsonl)) {
      throw new Misuse("--output cannot be used with --json or --jsonl");
    }
    if (output != null && files.size() > 1 && !Files.isDirectory(path(output))) {
      throw new Misuse("for several files --output has to name a folder that is there");
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

  private Path path(String name) {
    try {
      return surroundings.directory().resolve(name);
    } catch (InvalidPathException e) {
      throw new Misuse("this is no name of a file: " + name);
    }
  }

  @Override
  void write(Copy copy, JsonText json) throws Failure {
    List<OpenPoint> points = openPoints(copy);
    OutgoingFile file = exported(copy, points, null);
    json.field("to", to).field("output", file.words());
    if (installed() instanceof FileExporter) {
      json.field("output_base64", Base64.getEncoder().encodeToString(file.bytes()));
    }
    json.name("open_points").array();
    for (OpenPoint point : with(points, file.remarks())) {
      json.object().field("id", point.id()).field("severity", point.severity().id());
      json.field("message", point.message());
      copy.writeRange(json, "start", "end", point.range());
      json.end();
    }
    json.end();
    copy.writeText(json, "text");
  }

  @Override
  void finish() {
    agency.finish();
  }

  @Override
  boolean namesFiles() {
    return false;
  }

  @Override
  void print(Copy copy, String name, Sheet sheet) throws Failure {
    List<OpenPoint> points = openPoints(copy);
    OutgoingFile file = exported(copy, points, name);
    if (output != null) {
      save(name, file.bytes());
    } else if (!surroundings.outIsTerminal()) {
      surroundings.out().bytes(file.bytes()).flush();
    } else if (installed() instanceof FileExporter) {
      String message = installed().displayName() + " is no text; write it to a file with --output";
      throw new Failure("no-text", message, name);
    } else {
      sheet.result(file.words());
      surroundings.out().flush();
    }
    for (OpenPoint point : with(points, file.remarks())) {
      TextRange range = point.range();
      int line = range == null ? 0 : copy.lineOf(copy.inText(range).start());
      String message = point.severity().id() + ": " + point.message() + " (" + point.id() + ")";
      String words = new Failure(point.id(), message, name, line).inWords();
      surroundings.err().line(Shown.onOneLine(words));
    }
  }

  private void save(String name, byte[] bytes) throws Failure {
    Path file = path(String.valueOf(output));
    String shown = String.valueOf(output);
    if (Files.isDirectory(file)) {
      String result = stem(name) + "." + installed().extension();
      file = file.resolve(result);
      shown = Path.of(shown, result).toString();
    }
    for (String input : files) {
      if (isSame(input, file)) {
        throw new Failure(
            "not-written", "this is a file that is read; nothing is written over it", shown);
      }
    }
    if (!written.add(file.toAbsolutePath().normalize())) {
      throw new Failure(
          "not-written", "another story of this run was written to this file already", shown);
    }
    if (!force && Files.isRegularFile(file)) {
      throw new Failure("not-written", "this file is there already; --force writes over it", shown);
    }
    SavedFile.write(file, shown, bytes);
  }

  private boolean isSame(String input, Path file) {
    try {
      return Files.exists(file) && Files.isSameFile(path(input), file);
    } catch (IOException e) {
      return false;
    }
  }

  /** The name of the file without folder and extension. */
  private static String stem(String name) {
    if (name.equals(InputFiles.STANDARD_INPUT)) {
      return "story";
    }
    Path last = Path.of(name).getFileName();
    String word = last == null ? "story" : last.toString();
    int dot = word.lastIndexOf('.');
    return dot > 0 ? word.substring(0, dot) : word;
  }

  private List<OpenPoint> openPoints(Copy copy) {
    List<OpenPoint> points = new ArrayList<>(agency.openPoints(copy));
    points.addAll(
        PublishGate.openPoints(
            copy.article(), quoteReader.read(copy.article()), checks.run(copy.article())));
    return points;
  }

  private static List<OpenPoint> with(List<OpenPoint> points, List<OpenPoint> remarks) {
    List<OpenPoint> all = new ArrayList<>(points);
    all.addAll(remarks);
    return all;
  }

  private OutgoingFile exported(Copy copy, List<OpenPoint> points, @Nullable String name)
      throws Failure {
    Exported exported = Exported.of(installed(), outgoing(copy, points));
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
