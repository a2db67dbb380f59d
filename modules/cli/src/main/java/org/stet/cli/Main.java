package org.stet.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
public final class Main {
  private Main() {}

  /** Runs the command that {@code arguments} name and ends the program with its exit code. */
  public static void main(String[] arguments) {
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

  private static int execute(String[] arguments, Surroundings surroundings) {
    CommandLine stet = new CommandLine(new StetCommand());
    addCommands(stet, arguments, surroundings);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    stet.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    stet.setColorScheme(
        CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF));
    stet.setUsageHelpWidth(Math.max(60, Math.min(surroundings.columns(), 100)));
    stet.setParameterExceptionHandler(Main::explain);
    List<Exception> thrown = new ArrayList<>();
    stet.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          thrown.add(exception);
          return ExitCode.NOT_DONE;
        });
    stet.getCommandSpec().version("stet " + Version.CURRENT);
    int code = stet.execute(arguments);
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

  private static void addCommands(CommandLine stet, String[] arguments, Surroundings surroundings) {
    String called = arguments.length == 0 ? "" : arguments[0];
    for (CommandName name : CommandName.values()) {
      if (name.word().equals(called)) {
        stet.addSubcommand(name.word(), name.create(surroundings));
        return;
      }
    }
    for (CommandName name : CommandName.values()) {
      stet.addSubcommand(name.word(), name.create(surroundings));
    }
  }

  private static int explain(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    PrintWriter err = command.getErr();
    err.print("stet: " + exception.getMessage() + "\n");
    UnmatchedArgumentException.printSuggestions(exception, err);
    String name = command.getCommandSpec().qualifiedName();
    err.print(name + " --help shows how it is used\n");
    return ExitCode.WRONG_USAGE;
  }
}
