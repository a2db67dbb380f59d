package org.stet.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line. */
public final class Main {
  private Main() {}

  /** Runs the command that {@code arguments} name and ends the program with its exit code. */
  public static void main(String[] arguments) {
    HeadStart.begin(arguments);
    Out out = new Out(new FileOutputStream(FileDescriptor.out));
    Out err = new Out(new FileOutputStream(FileDescriptor.err));
    Surroundings surroundings =
        new Surroundings(
            new FileInputStream(FileDescriptor.in),
            out,
            err,
            Path.of(""),
            Terminal.isAt(0),
            Terminal.isAt(1),
            Terminal.isAt(2),
            Terminal.columns(),
            Terminal.mayColour());
    int code = run(arguments, surroundings);
    // Nothing runs on behind the scenes that would have to be waited for.
    Runtime.getRuntime().halt(code);
  }

  /** Runs the command that {@code arguments} name; everything it touches is given. */
  static int run(String[] arguments, Surroundings surroundings) {
    try {
      int code = execute(arguments, surroundings);
      surroundings.out().flush();
      surroundings.err().flush();
      return code;
    } catch (Out.Closed e) {
      if (e.byReader()) {
        return ExitCode.DONE;
      }
      surroundings.err().line("stet: the result cannot be written: " + e.reason()).flush();
      return ExitCode.NOT_DONE;
    }
  }

  private static int execute(String[] given, Surroundings surroundings) {
    String[] arguments = helpInOptions(given);
    CommandName called = arguments.length == 0 ? null : CommandName.of(arguments[0]);
    CommandLine command;
    String[] rest = arguments;
    if (called == null) {
      command = all(surroundings);
    } else {
      // The others are not even looked at: a command should start at once.
      command = new CommandLine(called.create(surroundings));
      command.setCommandName("stet " + called.word());
      rest = Arrays.copyOfRange(arguments, 1, arguments.length);
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    List<Exception> thrown = new ArrayList<>();
    command.setParameterExceptionHandler(WrongUsage::explain);
    command.setExecutionExceptionHandler(
        (exception, failed, parsed) -> {
          thrown.add(exception);
          return ExitCode.NOT_DONE;
        });
    if (asksForHelp(arguments)) {
      Ansi ansi = surroundings.colour() ? Ansi.ON : Ansi.OFF;
      command.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
      command.setUsageHelpWidth(Math.max(60, Math.min(surroundings.columns(), 100)));
    }
    int code = command.execute(rest);
    for (Exception exception : thrown) {
      if (exception instanceof Out.Closed closed) {
        throw closed;
      }
      surroundings.err().line("stet: this brought a defect of Stet to light: " + exception);
    }
    surroundings.out().print(out.toString().replace(System.lineSeparator(), "\n"));
    surroundings.err().print(err.toString().replace(System.lineSeparator(), "\n"));
    return code;
  }

  /** {@code help} and {@code help COMMAND} mean {@code --help} and {@code COMMAND --help}. */
  private static String[] helpInOptions(String[] arguments) {
    if (arguments.length == 0 || arguments.length > 2 || !arguments[0].equals("help")) {
      return arguments;
    }
    if (arguments.length == 1) {
      return new String[] {"--help"};
    }
    return CommandName.of(arguments[1]) == null
        ? new String[] {arguments[1]}
        : new String[] {arguments[1], "--help"};
  }

  private static boolean asksForHelp(String[] arguments) {
    for (String argument : arguments) {
      if (argument.equals("--help") || argument.equals("-h")) {
        return true;
      }
    }
    return false;
  }

  /** The command line with all commands, for help and for words that are none. */
  private static CommandLine all(Surroundings surroundings) {
    CommandLine stet = new CommandLine(new StetCommand());
    for (CommandName name : CommandName.values()) {
      stet.addSubcommand(name.word(), name.create(surroundings));
    }
    stet.getCommandSpec().version("stet " + Version.CURRENT);
    return stet;
  }
}
