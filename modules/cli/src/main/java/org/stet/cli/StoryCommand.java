package org.stet.cli;

import java.util.List;
import org.stet.clean.api.CleanPipeline;
import org.stet.wire.api.WireReader;

/** A command that does the same with each story it is given. */
abstract class StoryCommand implements Command {
  private static final Option JSON = Option.flag("--json", "Print one line of JSON for each file.");
  private static final Option JSONL =
      Option.flag(
          "--jsonl",
          "Read one JSON object a line, {\"id\",\"text\"} or {\"id\",\"path\"}, and answer each with"
              + " one line, in order.");

  final Surroundings surroundings;
  final List<String> files;
  final boolean json;
  final boolean jsonl;
  private final WireReader reader;
  private final boolean namesNoFile;

  StoryCommand(Surroundings surroundings, Given given) {
    this.surroundings = surroundings;
    this.json = given.has(JSON);
    this.jsonl = given.has(JSONL);
    this.reader = ReadingLimits.reader(given);
    this.files = given.operands().isEmpty() ? List.of(InputFiles.STANDARD_INPUT) : given.operands();
    this.namesNoFile = given.operands().isEmpty();
  }

  /** What all these commands have in common on their command lines. */
  static Form form(String command, String description) {
    Form.Operands stories =
        new Form.Operands("FILE", false, "The files to read; - or none: standard input.");
    return Form.of(command, description, stories).with(JSON, JSONL, ReadingLimits.OPTION);
  }

  /** Reads the files, as far as the limits go. */
  WireReader reader() {
    return reader;
  }

  /** The rules the stories are cleaned by. */
  CleanPipeline pipeline() {
    return CleanPipeline.standard();
  }

  /** Begins what takes a while and is needed late; once, before anything else. */
  void begin() {}

  /** Prepares what the command needs; once, before the first story. */
  void prepare() throws Failure {}

  /** Adds the fields of the answer about {@code copy} to {@code json}. */
  abstract void write(Copy copy, JsonText json) throws Failure;

  /**
   * Adds the fields of the answer to a request that is not about a story, if {@code request} is one
   * for this command; whether it is.
   */
  boolean write(JsonRequest request, JsonText json) throws Failure {
    return false;
  }

  /** Prints the answer about {@code copy}, which was read from {@code name}, for people. */
  abstract void print(Copy copy, String name, Sheet sheet) throws Failure;

  /** Whether the name of each file is printed before its answer, if there are several. */
  boolean namesFiles() {
    return true;
  }

  /** Whether the stories of a bundle, such as an archive, are done one by one. */
  boolean takesApart() {
    return false;
  }

  /** What the program says when everything was done. */
  int exitCode() {
    return ExitCode.DONE;
  }

  /** What the program says when something was not done. */
  int exitCodeOfFailure() {
    return ExitCode.NOT_DONE;
  }

  /** Ends what {@link #begin} and {@link #prepare} began; always, after the last story. */
  void finish() {}

  @Override
  public int run() {
    if (json && jsonl) {
      throw new Misuse("--json and --jsonl cannot be used together");
    }
    checkFiles();
    if (namesNoFile && surroundings.inIsTerminal() && !jsonl) {
      throw new Misuse("name a file, or - to type the text and end it with Ctrl-D");
    }
    boolean allDone;
    try {
      begin();
      CopyDesk desk = new CopyDesk(reader, pipeline());
      allDone = new Batch(this, desk).run();
    } finally {
      finish();
    }
    return allDone ? exitCode() : exitCodeOfFailure();
  }

  private void checkFiles() {
    int standard = 0;
    for (String file : files) {
      standard += file.equals(InputFiles.STANDARD_INPUT) ? 1 : 0;
      if (file.isEmpty()) {
        throw new Misuse("the name of a file is empty");
      }
    }
    if (standard > 1) {
      throw new Misuse("standard input can be read only once");
    }
  }
}
