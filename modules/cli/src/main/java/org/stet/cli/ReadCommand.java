package org.stet.cli;

import java.util.List;
import org.stet.clean.api.CleanPipeline;

/** {@code stet read}: fields and blocks of a story. */
final class ReadCommand extends StoryCommand {
  private static final Option RAW = Option.flag("--raw", "Stop after the reader; clean nothing.");
  static final Form FORM =
      form("read", "Take a story apart into its fields and blocks.")
          .with(RAW)
          .examples(
              "stet read story.txt             fields and blocks, as a reader of the desk sees them",
              "stet read --raw page.html       without the cleaning rules",
              "stet read --json wire/*.xml     one line of JSON for each file");

  private final boolean raw;

  ReadCommand(Surroundings surroundings, Given given) {
    super(surroundings, given);
    this.raw = given.has(RAW);
  }

  @Override
  CleanPipeline pipeline() {
    return raw ? CleanPipeline.of(List.of()) : super.pipeline();
  }

  @Override
  void write(Copy copy, JsonText json) {
    new StoryFields(copy).writeTo(json);
  }

  @Override
  void print(Copy copy, String name, Sheet sheet) {
    new StorySheet(copy, sheet).print();
  }
}
