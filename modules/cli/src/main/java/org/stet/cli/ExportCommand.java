package org.stet.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.stet.export.spi.Exporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code stet export}: text that is ready to be published. */
@Command(
    name = "export",
    description = "Write a story ready for publication; what is still open goes to standard error.",
    footer = {
      "",
      "Examples:",
      "  stet export --to plain-text story.txt",
      "  stet export --to html -o story.html story.txt"
    })
final class ExportCommand extends StoryCommand {
  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "The format to write.")
  String to = "";

  private @Nullable Exporter exporter;

  ExportCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void prepare() throws Failure {
    for (Exporter each : Lookup.getDefault().lookupAll(Exporter.class)) {
      if (each.id().equals(to)) {
        exporter = each;
      }
    }
    if (exporter == null) {
      throw wrong("there is no format '" + to + "'");
    }
  }

  @Override
  void write(Copy copy, JsonText json) throws Failure {
    json.field("to", to).field("output", exported(copy));
  }

  @Override
  void print(Copy copy, Out out) throws Failure {
    out.print(exported(copy));
  }

  private String exported(Copy copy) throws Failure {
    StringBuilder text = new StringBuilder();
    try {
      installed(exporter, "exporter").export(copy.article(), text);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail", e);
    }
    return text.toString();
  }
}
