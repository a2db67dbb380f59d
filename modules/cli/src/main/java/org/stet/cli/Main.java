package org.stet.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;

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
    List<String> arguments = helpInOptions(List.of(given));
    CommandName called = arguments.isEmpty() ? null : CommandName.of(arguments.get(0));
    if (called != null) {
      Given plain = PlainLine.read(called.form(), arguments.subList(1, arguments.size()));
      if (plain != null) {
        return perform(called, plain, surroundings);
      }
    }
    PicocliLine line = new PicocliLine(surroundings);
    PicocliLine.Outcome outcome = line.read(called, arguments, asksForHelp(arguments));
    return outcome instanceof PicocliLine.Asked asked
        ? perform(asked.command(), asked.given(), surroundings)
        : ((PicocliLine.Answered) outcome).code();
  }

  private static int perform(CommandName command, Given given, Surroundings surroundings) {
    try {
      return command.create(surroundings, given).run();
    } catch (Misuse e) {
      surroundings.err().line("stet: " + e.inWords());
      surroundings.err().line("stet " + command.word() + " --help shows how it is used");
      return ExitCode.WRONG_USAGE;
    } catch (Out.Closed e) {
      throw e;
    } catch (RuntimeException e) {
      surroundings.err().line("stet: this brought a defect of Stet to light: " + e);
      return ExitCode.NOT_DONE;
    }
  }

  /** {@code help} and {@code help COMMAND} mean {@code --help} and {@code COMMAND --help}. */
  private static List<String> helpInOptions(List<String> arguments) {
    if (arguments.isEmpty() || arguments.size() > 2 || !arguments.get(0).equals("help")) {
      return arguments;
    }
    if (arguments.size() == 1) {
      return List.of("--help");
    }
    String word = arguments.get(1);
    return CommandName.of(word) == null ? List.of(word) : List.of(word, "--help");
  }

  private static boolean asksForHelp(List<String> arguments) {
    return arguments.contains("--help") || arguments.contains("-h");
  }
}
