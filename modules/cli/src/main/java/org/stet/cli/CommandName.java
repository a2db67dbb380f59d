package org.stet.cli;

import org.jspecify.annotations.Nullable;

/** The commands there are; only the one that is called is built. */
enum CommandName {
  READ,
  CLEAN,
  CHECK,
  QUOTES,
  CLAIMS,
  VERIFY,
  EXPORT,
  SEND,
  LEGAL,
  IMPORT,
  SOURCES,
  SEARCH,
  HISTORY,
  DIFF,
  MERGE,
  RULES,
  DRAFTS,
  WATCH,
  BACKUP,
  RESTORE,
  PURGE,
  ARCHIVE,
  UNARCHIVE;

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
      case VERIFY -> "verify";
      case EXPORT -> "export";
      case SEND -> "send";
      case LEGAL -> "legal";
      case IMPORT -> "import";
      case SOURCES -> "sources";
      case SEARCH -> "search";
      case HISTORY -> "history";
      case DIFF -> "diff";
      case MERGE -> "merge";
      case RULES -> "rules";
      case DRAFTS -> "drafts";
      case WATCH -> "watch";
      case BACKUP -> "backup";
      case RESTORE -> "restore";
      case PURGE -> "purge";
      case ARCHIVE -> "archive";
      case UNARCHIVE -> "unarchive";
    };
  }

  /** Whether it reads stories; the others ask the store, or wait. */
  boolean readsStories() {
    return switch (this) {
      case READ, CLEAN, CHECK, QUOTES, CLAIMS, VERIFY, EXPORT, SEND, IMPORT -> true;
      case LEGAL,
          SOURCES,
          SEARCH,
          HISTORY,
          DIFF,
          MERGE,
          RULES,
          DRAFTS,
          WATCH,
          BACKUP,
          RESTORE,
          PURGE,
          ARCHIVE,
          UNARCHIVE ->
          false;
    };
  }

  /** What its command line may hold. */
  Form form() {
    return switch (this) {
      case READ -> ReadCommand.FORM;
      case CLEAN -> CleanCommand.FORM;
      case CHECK -> CheckCommand.FORM;
      case QUOTES -> QuotesCommand.FORM;
      case CLAIMS -> ClaimsCommand.FORM;
      case VERIFY -> VerifyCommand.FORM;
      case EXPORT -> ExportCommand.FORM;
      case SEND -> SendCommand.FORM;
      case LEGAL -> LegalCommand.FORM;
      case IMPORT -> ImportCommand.FORM;
      case SOURCES -> SourcesCommand.FORM;
      case SEARCH -> SearchCommand.FORM;
      case HISTORY -> HistoryCommand.FORM;
      case DIFF -> DiffCommand.FORM;
      case MERGE -> MergeCommand.FORM;
      case RULES -> RulesCommand.FORM;
      case DRAFTS -> DraftsCommand.FORM;
      case WATCH -> WatchCommand.FORM;
      case BACKUP -> BackupCommand.FORM;
      case RESTORE -> RestoreCommand.FORM;
      case PURGE -> PurgeCommand.FORM;
      case ARCHIVE -> ArchiveCommand.FORM;
      case UNARCHIVE -> UnarchiveCommand.FORM;
    };
  }

  Command create(Surroundings surroundings, Given given) {
    return switch (this) {
      case READ -> new ReadCommand(surroundings, given);
      case CLEAN -> new CleanCommand(surroundings, given);
      case CHECK -> new CheckCommand(surroundings, given);
      case QUOTES -> new QuotesCommand(surroundings, given);
      case CLAIMS -> new ClaimsCommand(surroundings, given);
      case VERIFY -> new VerifyCommand(surroundings, given);
      case EXPORT -> new ExportCommand(surroundings, given);
      case SEND -> new SendCommand(surroundings, given);
      case LEGAL -> new LegalCommand(surroundings, given);
      case IMPORT -> new ImportCommand(surroundings, given);
      case SOURCES -> new SourcesCommand(surroundings, given);
      case SEARCH -> new SearchCommand(surroundings, given);
      case HISTORY -> new HistoryCommand(surroundings, given);
      case DIFF -> new DiffCommand(surroundings, given);
      case MERGE -> new MergeCommand(surroundings, given);
      case RULES -> new RulesCommand(surroundings, given);
      case DRAFTS -> new DraftsCommand(surroundings, given);
      case WATCH -> new WatchCommand(surroundings, given);
      case BACKUP -> new BackupCommand(surroundings, given);
      case RESTORE -> new RestoreCommand(surroundings, given);
      case PURGE -> new PurgeCommand(surroundings, given);
      case ARCHIVE -> new ArchiveCommand(surroundings, given);
      case UNARCHIVE -> new UnarchiveCommand(surroundings, given);
    };
  }
}
