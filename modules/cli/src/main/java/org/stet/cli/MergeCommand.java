package org.stet.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.clean.api.CleanPipeline;
import org.stet.revision.api.Merge;
import org.stet.revision.api.MergedChange;
import org.stet.revision.api.MergedText;
import org.stet.revision.api.Side;
import org.stet.text.api.Article;
import org.stet.text.api.OpenChoice;
import org.stet.wire.api.WireReader;

/** {@code stet merge}: a new take, merged into our edited copy of the old one. */
final class MergeCommand implements Command {
  private static final Option JSON = Option.flag("--json", "Print one line of JSON.");
  private static final Option OUTPUT =
      Option.word(
              "--output", "FILE", "Write the merged copy file there instead of standard output.")
          .or("-o");
  private static final Option FORCE =
      Option.flag("--force", "Write over a file that is there already.");
  private static final Option RAW =
      Option.flag(
          "--raw",
          "Merge the texts as they are read, without the cleaning rules, as copy files always"
              + " are.");
  private static final Option CHOOSE =
      Option.word("--choose", "SIDE", "Settle every choice: ours, or new.");

  static final Form FORM =
      Form.of(
              "merge",
              "Merge a new take into your edited copy of the old take: what only one side changed"
                  + " is taken over, what both changed is a choice, marked {{OURS: ... || NEW:"
                  + " ...}} in the text. The exit code is 1 while there is a choice left.",
              new Form.Operands(
                  "FILE", true, "Three files: the old take, the new take, your edited copy."))
          .with(JSON, OUTPUT, FORCE, RAW, CHOOSE, ReadingLimits.OPTION)
          .examples(
              "stet merge take1.txt take2.txt ours.stet               the merged copy file",
              "stet merge -o merged.stet take1.txt take2.txt ours.stet",
              "stet merge --choose new take1.txt take2.txt ours.stet  the agency is right");

  private final Surroundings surroundings;
  private final List<String> files;
  private final boolean json;
  private final @Nullable String output;
  private final boolean force;
  private final boolean raw;
  private final @Nullable Side chosen;
  private final WireReader reader;

  MergeCommand(Surroundings surroundings, Given given) {
    this.surroundings = surroundings;
    this.files = given.operands();
    this.json = given.has(JSON);
    this.output = given.word(OUTPUT);
    this.force = given.has(FORCE);
    this.raw = given.has(RAW);
    this.chosen = side(given.word(CHOOSE));
    this.reader = ReadingLimits.reader(given);
  }

  private static @Nullable Side side(@Nullable String word) {
    if (word == null) {
      return null;
    }
    return switch (word) {
      case "ours" -> Side.OURS;
      case "new" -> Side.THEIRS;
      default -> throw new Misuse("--choose takes ours or new, not '" + word + "'");
    };
  }

  @Override
  public int run() {
    if (files.size() != 3) {
      throw new Misuse(
          "merge needs three files, the old take, the new take and your copy; there are "
              + files.size());
    }
    if (files.stream().filter(InputFiles.STANDARD_INPUT::equals).count() > 1) {
      throw new Misuse("standard input can be read only once");
    }
    if (output != null && json) {
      throw new Misuse("--output cannot be used with --json");
    }
    if (output != null && output.isEmpty()) {
      throw new Misuse("--output needs the name of a file");
    }
    try {
      return merge();
    } catch (Failure e) {
      if (json) {
        JsonText answer = new JsonText().object();
        e.writeTo(answer);
        surroundings.out().line(answer.end().toString());
      }
      surroundings.out().flush();
      surroundings.err().line("stet: " + e.inWords()).flush();
      return ExitCode.NOT_DONE;
    }
  }

  private int merge() throws Failure {
    CleanPipeline pipeline = raw ? CleanPipeline.of(List.of()) : CleanPipeline.standard();
    CopyDesk desk = new CopyDesk(reader, pipeline);
    Merge merge =
        Merge.of(read(desk, files.get(0)), read(desk, files.get(1)), read(desk, files.get(2)));
    boolean open = chosen == null && !merge.isClean();
    if (json) {
      surroundings.out().line(new MergeJson(merge, chosen).write(files));
      return open ? ExitCode.FINDINGS : ExitCode.DONE;
    }
    MergedText merged = merge.text(change -> words(merge, change));
    if (output == null) {
      new Sheet(surroundings).result(merged.text());
      surroundings.out().flush();
    } else {
      byte[] bytes = merged.text().getBytes(StandardCharsets.UTF_8);
      new OutputPlace(surroundings.directory(), output, force, files)
          .save(files.get(2), "stet", bytes);
    }
    new MergeSheet(merge, merged, chosen).print(new Sheet(listing()), listing().out());
    return open ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  /** The article in {@code file}, clean; a copy file as somebody left it. */
  private Article read(CopyDesk desk, String file) throws Failure {
    return desk.ofBytes(file, new InputFiles(surroundings, reader.limits()).bytes(file)).working();
  }

  /** What stands in the merged text where there is a choice. */
  private String words(Merge merge, MergedChange change) {
    if (chosen != null) {
      return merge.words(change, chosen);
    }
    return OpenChoice.of(merge.words(change, Side.OURS), merge.words(change, Side.THEIRS));
  }

  /** The list goes where the merged text does not. */
  private Surroundings listing() {
    return output != null
        ? surroundings
        : new Surroundings(
            surroundings.in(),
            surroundings.err(),
            surroundings.err(),
            surroundings.directory(),
            surroundings.inIsTerminal(),
            surroundings.errIsTerminal(),
            surroundings.errIsTerminal(),
            surroundings.columns(),
            surroundings.colour() && surroundings.errIsTerminal());
  }
}
