package org.stet.cli;

import java.util.List;
import org.stet.clean.api.CleanPipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code stet read}: fields and blocks of a story. */
@Command(
    name = "read",
    description = "Take a story apart into its fields and blocks.",
    footer = {
      "",
      "Examples:",
      "  stet read story.txt             fields and blocks, as a reader of the desk sees them",
      "  stet read --raw page.html       without the cleaning rules",
      "  stet read --json wire/*.xml     one line of JSON for each file"
    })
final class ReadCommand extends StoryCommand {
  @Option(names = "--raw", description = "Stop after the reader; clean nothing.")
  boolean raw;

  ReadCommand(Surroundings surroundings) {
    super(surroundings);
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
