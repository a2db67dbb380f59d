package org.stet.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in an editor's words. */
final class WrongUsage {
  private static final Pattern OPTION = Pattern.compile("--?[a-z][a-z-]*");

  private WrongUsage() {}

  /** Says what is wrong and where help is; the exit code. */
  static int explain(ParameterException exception) {
    CommandLine command = exception.getCommandLine();
    PrintWriter err = command.getErr();
    err.print("stet: " + inWords(exception) + "\n");
    UnmatchedArgumentException.printSuggestions(exception, err);
    err.print(command.getCommandSpec().qualifiedName() + " --help shows how it is used\n");
    return ExitCode.WRONG_USAGE;
  }

  private static String inWords(ParameterException exception) {
    String message = String.valueOf(exception.getMessage());
    if (exception instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      return "there is no " + (word.startsWith("-") ? "option" : "command") + " '" + word + "'";
    }
    if (exception instanceof MutuallyExclusiveArgsException) {
      return String.join(" and ", options(message)) + " cannot be used together";
    }
    if (exception instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), message);
    }
    if (exception instanceof OverwrittenOptionException
        || exception instanceof MaxValuesExceededException) {
      List<String> names = options(message);
      return names.isEmpty() ? message : names.get(0) + " can be given only once";
    }
    return message;
  }

  private static String missing(List<ArgSpec> missing, String message) {
    if (missing.isEmpty() || !(missing.get(0) instanceof OptionSpec option)) {
      return message;
    }
    String whole = option.longestName() + " " + option.paramLabel();
    return message.contains("required option")
        ? whole + " is missing"
        : option.longestName() + " needs a " + option.paramLabel() + " behind it";
  }

  private static List<String> options(String message) {
    List<String> options = new ArrayList<>();
    Matcher matcher = OPTION.matcher(message);
    while (matcher.find()) {
      if (matcher.start() == 0 || !Character.isLetterOrDigit(message.charAt(matcher.start() - 1))) {
        options.add(matcher.group());
      }
    }
    return options;
  }
}
