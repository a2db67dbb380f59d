package org.stet.cli;

import java.util.List;

/**
 * One option of a command, as people see it.
 *
 * @param names its names, the long one last
 * @param kind what stands behind it
 * @param label what help calls that which stands behind it; empty for a flag
 * @param description what help says about it
 * @param isRequired whether the command cannot do without it
 */
record Option(List<String> names, Kind kind, String label, String description, boolean isRequired) {

  /** What stands behind an option. */
  enum Kind {
    /** Nothing. */
    FLAG,
    /** Nothing; asks for help instead of a run. */
    HELP,
    /** Nothing; asks for the version instead of a run. */
    VERSION,
    /** One word. */
    WORD,
    /** One whole number. */
    NUMBER,
    /** Words with commas between them; the option may be repeated. */
    WORDS
  }

  /** The option {@code --help}, which every command has. */
  static final Option HELP =
      new Option(List.of("-h", "--help"), Kind.HELP, "", "Show this help and end.", false);

  static Option flag(String name, String description) {
    return new Option(List.of(name), Kind.FLAG, "", description, false);
  }

  static Option word(String name, String label, String description) {
    return new Option(List.of(name), Kind.WORD, label, description, false);
  }

  static Option number(String name, String label, String description) {
    return new Option(List.of(name), Kind.NUMBER, label, description, false);
  }

  static Option words(String name, String label, String description) {
    return new Option(List.of(name), Kind.WORDS, label, description, false);
  }

  /** The same with a short name as well. */
  Option or(String shortName) {
    return new Option(List.of(shortName, name()), kind, label, description, isRequired);
  }

  /** The same, and the command cannot do without it. */
  Option required() {
    return new Option(names, kind, label, description, true);
  }

  /** The long name. */
  String name() {
    return names.get(names.size() - 1);
  }

  boolean takesWord() {
    return kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.WORDS;
  }
}
