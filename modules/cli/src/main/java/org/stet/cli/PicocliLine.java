package org.stet.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.cli.Option.Kind;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads any command line: gives help, and says what is wrong and what was probably meant. */
final class PicocliLine {
  private final Surroundings surroundings;

  PicocliLine(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** What came of reading a command line. */
  sealed interface Outcome {}

  /** A command is to be run. */
  record Asked(CommandName command, Given given) implements Outcome {}

  /** All was said that there is to say. */
  record Answered(int code) implements Outcome {}

  /**
   * @param called the command that the first of {@code arguments} calls, or null if it calls none
   */
  Outcome read(@Nullable CommandName called, List<String> arguments, boolean asksForHelp) {
    CommandLine line = called == null ? all() : new CommandLine(spec(called.form()));
    List<String> rest = called == null ? arguments : arguments.subList(1, arguments.size());
    if (called != null) {
      line.setCommandName("stet " + called.word());
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    if (asksForHelp) {
      Ansi ansi = surroundings.colour() ? Ansi.ON : Ansi.OFF;
      line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
      line.setUsageHelpWidth(Math.max(60, Math.min(surroundings.columns(), 100)));
    }
    Outcome outcome;
    try {
      outcome = outcome(called, line.parseArgs(rest.toArray(new String[0])));
    } catch (ParameterException e) {
      outcome = new Answered(WrongUsage.explain(e));
    }
    surroundings.out().print(out.toString().replace(System.lineSeparator(), "\n"));
    surroundings.err().print(err.toString().replace(System.lineSeparator(), "\n"));
    return outcome;
  }

  private static Outcome outcome(@Nullable CommandName called, ParseResult parsed) {
    if (CommandLine.printHelpIfRequested(parsed)) {
      return new Answered(ExitCode.DONE);
    }
    if (called != null) {
      return new Asked(called, given(called.form(), parsed));
    }
    ParseResult sub = parsed.subcommand();
    CommandName name = sub == null ? null : CommandName.of(sub.commandSpec().name());
    if (sub == null || name == null) {
      CommandLine line = parsed.commandSpec().commandLine();
      throw new ParameterException(line, "name a command");
    }
    return new Asked(name, given(name.form(), sub));
  }

  private static Given given(Form form, ParseResult parsed) {
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (Option option : form.options()) {
      OptionSpec matched = parsed.matchedOption(option.name());
      if (matched != null) {
        if (option.takesWord()) {
          options.put(option.name(), List.copyOf(matched.stringValues()));
        } else if (Boolean.TRUE.equals(matched.getValue())) {
          options.put(option.name(), List.of());
        }
      }
    }
    // There is one kind of operand; where options stand between them it is listed several times.
    List<PositionalParamSpec> matched = parsed.matchedPositionals();
    List<String> operands =
        matched.isEmpty() ? List.of() : List.copyOf(matched.get(0).stringValues());
    return new Given(options, operands);
  }

  /** The command line with all commands, for help and for words that are none. */
  private static CommandLine all() {
    CommandSpec stet = CommandSpec.create().name("stet").version("stet " + Version.CURRENT);
    stet.usageMessage()
        .description("Clean wire copy, check it and send it out.")
        .synopsisSubcommandLabel("COMMAND")
        .footer("", "stet COMMAND --help tells more about a command.");
    stet.addOption(option(Option.HELP));
    stet.addOption(
        option(
            new Option(
                List.of("-V", "--version"), Kind.VERSION, "", "Show the version and end.", false)));
    for (CommandName name : CommandName.values()) {
      stet.addSubcommand(name.word(), spec(name.form()));
    }
    return new CommandLine(stet);
  }

  private static CommandSpec spec(Form form) {
    CommandSpec spec = CommandSpec.create().name(form.command());
    List<String> footer = new ArrayList<>(List.of("", "Examples:"));
    form.examples().forEach(example -> footer.add("  " + example));
    spec.usageMessage().description(form.description()).footer(footer.toArray(new String[0]));
    Map<String, OptionSpec> options = new LinkedHashMap<>();
    form.options().forEach(option -> options.put(option.name(), option(option)));
    for (List<String> names : form.exclusive()) {
      ArgGroupSpec.Builder group = ArgGroupSpec.builder().exclusive(true).multiplicity("0..1");
      names.forEach(name -> group.addArg(options.remove(name)));
      spec.addArgGroup(group.build());
    }
    options.values().forEach(spec::addOption);
    Form.Operands operands = form.operands();
    return spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(operands.label())
            .arity(operands.areRequired() ? "1..*" : "0..*")
            .required(operands.areRequired())
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(operands.description())
            .build());
  }

  private static OptionSpec option(Option option) {
    OptionSpec.Builder spec =
        OptionSpec.builder(option.names().toArray(new String[0]))
            .description(option.description())
            .required(option.isRequired());
    if (option.takesWord()) {
      spec.paramLabel(option.label());
    }
    return switch (option.kind()) {
      case FLAG -> spec.type(boolean.class).build();
      case HELP -> spec.type(boolean.class).usageHelp(true).build();
      case VERSION -> spec.type(boolean.class).versionHelp(true).build();
      case WORD -> spec.type(String.class).build();
      case NUMBER -> spec.type(int.class).build();
      case WORDS -> spec.type(List.class).auxiliaryTypes(String.class).splitRegex(",").build();
    };
  }
}
