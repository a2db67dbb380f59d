package org.stet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.stet.clean.api.CleanPipeline;
import org.stet.wire.api.WireReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that does the same with each story it is given. */
abstract class StoryCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "The files to read; - or none: standard input.")
  List<String> files = List.of();

  @Option(names = "--json", description = "Print one line of JSON for each file.")
  boolean json;

  @Option(
      names = "--jsonl",
      description = {
        "Read one JSON object a line, {\"id\",\"text\"} or {\"id\",\"path\"}, and answer each with"
            + " one line, in order."
      })
  boolean jsonl;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  boolean help;

  final Surroundings surroundings;

  StoryCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The rules the stories are cleaned by. */
  CleanPipeline pipeline() {
    return CleanPipeline.standard();
  }

  /** Prepares what the command needs; once, before the first story. */
  void prepare() throws Failure {}

  /** Adds the fields of the answer about {@code copy} to {@code json}. */
  abstract void write(Copy copy, JsonText json) throws Failure;

  /** Prints the answer about {@code copy}, which was read from {@code name}, for people. */
  abstract void print(Copy copy, String name, Sheet sheet) throws Failure;

  /** Whether the name of each file is printed before its answer, if there are several. */
  boolean namesFiles() {
    return true;
  }

  /** What the program says when everything was done. */
  int exitCode() {
    return ExitCode.DONE;
  }

  /** What the program says when something was not done. */
  int exitCodeOfFailure() {
    return ExitCode.NOT_DONE;
  }

  /** Ends what {@link #prepare} began; always, after the last story. */
  void finish() {}

  @Override
  public Integer call() {
    if (json && jsonl) {
      throw wrong("--json and --jsonl cannot be used together");
    }
    checkFiles();
    if (files.isEmpty()) {
      if (surroundings.inIsTerminal() && !jsonl) {
        throw wrong("name a file, or - to type the text and end it with Ctrl-D");
      }
      files = List.of(InputFiles.STANDARD_INPUT);
    }
    CopyDesk desk = new CopyDesk(WireReader.standard(), pipeline());
    boolean allDone;
    try {
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
        throw wrong("the name of a file is empty");
      }
    }
    if (standard > 1) {
      throw wrong("standard input can be read only once");
    }
  }

  /** A wrong use of the command. */
  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
