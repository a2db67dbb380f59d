package org.stet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stet}: the command that the others belong to. */
@Command(
    name = "stet",
    description = "Clean wire copy, check it and send it out.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "stet COMMAND --help tells more about a command."})
final class StetCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init")
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and end.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and end.")
  boolean version;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }
}
