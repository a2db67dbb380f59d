package org.stet.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.cli.Option.Kind;

/**
 * Reads a command line that leaves no doubt: long names of options, each with its word behind it or
 * after an equals sign, and names of files. All else, and whatever is wrong, it leaves to {@link
 * PicocliLine}, which takes longer to be loaded than a whole story to be checked. What it does read
 * it reads as picocli would.
 */
final class PlainLine {
  private final Form form;
  private final Map<String, List<String>> options = new LinkedHashMap<>();
  private final List<String> operands = new ArrayList<>();

  private PlainLine(Form form) {
    this.form = form;
  }

  /** What {@code arguments}, without the word for the command, say; null if there is any doubt. */
  static @Nullable Given read(Form form, List<String> arguments) {
    PlainLine line = new PlainLine(form);
    int i = 0;
    while (i < arguments.size()) {
      int taken = line.take(arguments, i);
      if (taken == 0) {
        return null;
      }
      i += taken;
    }
    return line.isWhole() ? new Given(line.options, line.operands) : null;
  }

  /** Takes the argument at {@code i}; how many belong to it, or 0 in doubt. */
  private int take(List<String> arguments, int i) {
    String argument = arguments.get(i);
    if (argument.isEmpty() || argument.startsWith("@")) {
      return 0;
    }
    if (!argument.startsWith("-") || argument.equals("-")) {
      operands.add(argument);
      return 1;
    }
    int equals = argument.indexOf('=');
    Option option = option(equals < 0 ? argument : argument.substring(0, equals));
    if (option == null) {
      return 0;
    }
    if (option.kind() == Kind.FLAG) {
      return equals < 0 && options.put(option.name(), List.of()) == null ? 1 : 0;
    }
    if (equals >= 0) {
      return put(option, argument.substring(equals + 1)) ? 1 : 0;
    }
    return i + 1 < arguments.size() && put(option, arguments.get(i + 1)) ? 2 : 0;
  }

  /** The option of this long name, unless it asks for something other than a run. */
  private @Nullable Option option(String name) {
    for (Option option : form.options()) {
      if (option.name().equals(name)) {
        return option.kind() == Kind.FLAG || option.takesWord() ? option : null;
      }
    }
    return null;
  }

  /** Keeps {@code word} as what stands behind {@code option}; false in doubt. */
  private boolean put(Option option, String word) {
    if (options.containsKey(option.name())
        || word.isEmpty()
        || "-@\"'".indexOf(word.charAt(0)) >= 0) {
      return false;
    }
    if (option.kind() == Kind.NUMBER && !isNumber(word)) {
      return false;
    }
    List<String> words = option.kind() == Kind.WORDS ? split(word) : List.of(word);
    options.put(option.name(), words);
    return !words.contains("");
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return word.length() < 10;
  }

  /** The words between commas; an empty one, or a quotation mark, leaves doubt. */
  private static List<String> split(String words) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int comma = words.indexOf(','); comma >= 0; comma = words.indexOf(',', start)) {
      parts.add(words.substring(start, comma));
      start = comma + 1;
    }
    parts.add(words.substring(start));
    return words.indexOf('"') < 0 ? parts : List.of("");
  }

  /** Whether nothing is missing and nothing too much. */
  private boolean isWhole() {
    for (Option option : form.options()) {
      if (option.isRequired() && !options.containsKey(option.name())) {
        return false;
      }
    }
    for (List<String> group : form.exclusive()) {
      int given = 0;
      for (String name : group) {
        given += options.containsKey(name) ? 1 : 0;
      }
      if (given > 1) {
        return false;
      }
    }
    return !form.operands().areRequired() || !operands.isEmpty();
  }
}
