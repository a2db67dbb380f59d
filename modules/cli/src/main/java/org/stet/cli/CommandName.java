package org.stet.cli;

import org.jspecify.annotations.Nullable;

/** The commands there are; only the one that is called is built. */
enum CommandName {
  READ,
  CLEAN,
  CHECK,
  QUOTES,
  CLAIMS,
  EXPORT,
  IMPORT,
  SEARCH,
  HISTORY;

  /** The command that {@code word} calls, or null. */
  static @Nullable CommandName of(String word) {
    for (CommandName name : values()) {
      if (name.word().equals(word)) {
        return name;
      }
    }
    return null;
  }

  /** The word on the command line. */
  String word() {
    return switch (this) {
      case READ -> "read";
      case CLEAN -> "clean";
      case CHECK -> "check";
      case QUOTES -> "quotes";
      case CLAIMS -> "claims";
      case EXPORT -> "export";
      case IMPORT -> "import";
      case SEARCH -> "search";
      case HISTORY -> "history";
    };
  }

  /** Whether it reads stories; the others ask the store. */
  boolean readsStories() {
    return this != SEARCH && this != HISTORY;
  }

  Object create(Surroundings surroundings) {
    return switch (this) {
      case READ -> new ReadCommand(surroundings);
      case CLEAN -> new CleanCommand(surroundings);
      case CHECK -> new CheckCommand(surroundings);
      case QUOTES -> new QuotesCommand(surroundings);
      case CLAIMS -> new ClaimsCommand(surroundings);
      case EXPORT -> new ExportCommand(surroundings);
      case IMPORT -> new ImportCommand(surroundings);
      case SEARCH -> new SearchCommand(surroundings);
      case HISTORY -> new HistoryCommand(surroundings);
    };
  }
}
