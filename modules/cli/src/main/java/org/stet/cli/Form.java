package org.stet.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What the command line of one command may hold, and what help says about it. Said once, and read
 * by two: {@link PlainLine}, which is quick, and {@link PicocliLine}, which knows everything.
 *
 * @param command the word that calls the command
 * @param description what it does, in one sentence or two
 * @param operands the words that are no options
 * @param options the options, {@code --help} among them
 * @param exclusive groups of names of options of which only one can be given
 * @param examples lines of help with command lines that work
 */
record Form(
    String command,
    String description,
    Operands operands,
    List<Option> options,
    List<List<String>> exclusive,
    List<String> examples) {

  /**
   * The words of a command line that are no options.
   *
   * @param label what help calls one of them
   * @param areRequired whether there has to be at least one
   * @param description what help says about them
   */
  record Operands(String label, boolean areRequired, String description) {}

  static Form of(String command, String description, Operands operands) {
    return new Form(command, description, operands, List.of(Option.HELP), List.of(), List.of());
  }

  /** The same with {@code more} options. */
  Form with(Option... more) {
    List<Option> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return new Form(command, description, operands, all, exclusive, examples);
  }

  /** The same with {@code more} options, of which only one can be given. */
  Form withOneOf(Option... more) {
    List<String> names = new ArrayList<>();
    for (Option option : more) {
      names.add(option.name());
    }
    List<List<String>> groups = new ArrayList<>(exclusive);
    groups.add(names);
    return new Form(command, description, operands, with(more).options, groups, examples);
  }

  /** The same with examples. */
  Form examples(String... lines) {
    return new Form(command, description, operands, options, exclusive, List.of(lines));
  }
}
