package org.stet.benchmarks;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The least a command line with options and help can be: the floor for the start of Stet. */
@Command(name = "floor", mixinStandardHelpOptions = true, subcommands = PicocliOnly.Check.class)
public final class PicocliOnly implements Runnable {

  /** One command with an option and files, that does nothing. */
  @Command(name = "check")
  static final class Check implements Runnable {
    @Option(names = "--json")
    boolean json;

    @Parameters List<Path> files = List.of();

    @Override
    public void run() {
      System.out.println(files);
    }
  }

  @Override
  public void run() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new PicocliOnly()).execute(args));
  }
}
