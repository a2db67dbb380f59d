package org.stet.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stet.clean.api.CleanPipeline;
import org.stet.cli.Sheet.Cell;
import org.stet.intake.api.LearnedLines;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.store.api.TakenIn;
import org.stet.wire.api.ItemIds;
import org.stet.wire.api.LinkKind;
import org.stet.wire.api.StoryIdentity;

/** {@code stet import}: stories into the store. */
final class ImportCommand extends StoryCommand {
  static final Form FORM =
      form("import", "Clean stories and keep them in the store, with the files as they came.")
          .with(StorePlace.OPTION)
          .examples(
              "stet import story.txt                  as a new article, or a new version of one",
              "stet import --store-dir desk wire/*    into the store in the folder desk");

  private final StoreAccess access;
  private @Nullable DeskStore store;
  private @Nullable Keeping keeping;
  private boolean held;

  ImportCommand(Surroundings surroundings, Given given) {
    super(surroundings, given);
    this.access = StorePlace.access(given, surroundings, "import");
  }

  @Override
  void prepare() throws Failure {
    try {
      DeskStore open = access.open();
      store = open;
      keeping = new Keeping(surroundings, open);
    } catch (StoreHeld e) {
      held = true;
      throw StoreAccess.failure(e);
    } catch (StoreFailure e) {
      throw StoreAccess.failure(e);
    }
  }

  private TakenIn keep(Copy copy) throws Failure {
    if (keeping == null) {
      throw new IllegalStateException("not prepared");
    }
    try {
      return keeping.keep(copy, !jsonl);
    } catch (StoreFailure e) {
      throw StoreAccess.failure(e);
    }
  }

  @Override
  void write(Copy copy, JsonText json) throws Failure {
    TakenIn taken = keep(copy);
    json.field("article", taken.article().id());
    json.field("title", taken.article().title());
    json.field("version", taken.head().number());
    json.field("what", id(taken));
    json.name("links").array();
    for (LinkedTake link : LinkedTake.of(taken, opened())) {
      link.writeTo(json);
    }
    json.end();
  }

  private static String id(TakenIn taken) {
    return taken.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  boolean namesFiles() {
    return false;
  }

  @Override
  boolean takesApart() {
    return true;
  }

  @Override
  void print(Copy copy, String name, Sheet sheet) throws Failure {
    TakenIn taken = keep(copy);
    String what =
        switch (taken.what()) {
          case NEW_ARTICLE -> "new";
          case NEW_VERSION -> "new version";
          case KNOWN -> "known";
        };
    sheet.line(
        new Cell("article " + taken.article().id(), Colour.BOLD),
        new Cell(", " + what + ": " + taken.article().title()),
        new Cell(name.equals(InputFiles.STANDARD_INPUT) ? "" : "  " + name, Colour.FAINT));
    List<LinkedTake> links = LinkedTake.of(taken, opened());
    for (LinkedTake link : links) {
      sheet.line(new Cell("  " + link.inWords()));
    }
    LinkKind stated = StoryIdentity.of(copy.article(), ItemIds.NONE).stated();
    boolean alone = links.isEmpty();
    if (stated != null && stated.forbids() && alone && taken.what() == TakenIn.What.NEW_ARTICLE) {
      sheet.line(new Cell("  " + stated.inWords() + " no article that is known here", Colour.BOLD));
    }
  }

  /** The rules, and the lines that the store has learned, which is open when the first is asked. */
  @Override
  CleanPipeline pipeline() {
    return LearnedLines.with(super.pipeline(), () -> store);
  }

  private DeskStore opened() {
    DeskStore open = store;
    if (open == null) {
      throw new IllegalStateException("not prepared");
    }
    return open;
  }

  @Override
  void finish() {
    DeskStore open = store;
    if (open != null) {
      try {
        open.close();
      } catch (StoreFailure e) {
        surroundings.err().line("stet: " + e.inWords());
      }
    }
  }

  @Override
  int exitCodeOfFailure() {
    return held ? ExitCode.STORE_HELD : ExitCode.NOT_DONE;
  }
}
