package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.DeskName;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.wire.api.WireReader;

/** {@code stet sources}: what quotes are compared with, listed, added and described. */
final class SourcesCommand implements Command {
  private static final Option ADD =
      Option.flag("--add", "Add the files and folders that are named as sources.");
  private static final Option DESCRIBE =
      Option.number("--describe", "N", "Note what is known of the source with this number.");
  private static final Option NAME =
      Option.word("--name", "NAME", "With --add of one file: what the source is called.");
  private static final Option URL =
      Option.word("--url", "ADDRESS", "With --add of one file: where it can be found.");
  private static final Option CONFIDENTIAL =
      Option.flag("--confidential", "List the sources you keep in confidence as well.");
  private static final Option JSON =
      Option.flag("--json", "Print one line of JSON for each source.");

  static final Form FORM =
      Form.of(
              "sources",
              "List the sources in the store whose names have these words, or all; add sources;"
                  + " note what is known of one.",
              new Form.Operands("WORDS|FILE", false, "Words of a name; with --add files."))
          .withOneOf(ADD, DESCRIBE)
          .with(NAME, URL)
          .with(ParticularsOptions.all())
          .with(CONFIDENTIAL, StorePlace.OPTION, JSON)
          .examples(
              "stet sources                                     all, with what is known of each",
              "stet sources --add tape.txt --speaker 'Jan Vos' --moment '3 May' --language en",
              "stet sources --describe 4 --terms background --interpreted yes");

  private final Surroundings surroundings;
  private final Given given;
  private final StoreAccess access;
  private final @Nullable Integer described;

  SourcesCommand(Surroundings surroundings, Given given) {
    this.surroundings = surroundings;
    this.given = given;
    this.access = StorePlace.access(given, surroundings, "sources");
    this.described = given.number(DESCRIBE);
    boolean adds = given.has(ADD);
    if (adds && given.operands().isEmpty()) {
      throw new Misuse("--add: name the files");
    }
    if (!adds && (given.has(NAME) || given.has(URL))) {
      throw new Misuse("--name and --url belong to --add");
    }
    if (adds && given.operands().size() > 1 && (given.has(NAME) || given.has(URL))) {
      throw new Misuse("--name and --url belong to one file, but several are named");
    }
    if (!adds && described == null && ParticularsOptions.areIn(given)) {
      throw new Misuse("what is known of a source goes with --add or --describe");
    }
  }

  @Override
  public int run() {
    try {
      return given.has(ADD) ? add() : answer();
    } catch (StoreHeld e) {
      return fail(e.inWords(), ExitCode.STORE_HELD);
    } catch (StoreFailure e) {
      return fail(e.inWords(), ExitCode.NOT_DONE);
    } catch (Failure e) {
      return fail(e.inWords(), ExitCode.NOT_DONE);
    }
  }

  private int add() throws StoreHeld, StoreFailure, Failure {
    SourceFiles files = new SourceFiles(surroundings, WireReader.standard());
    for (String path : given.operands()) {
      files.read(path);
    }
    if (files.sources().size() > 1 && given.has(NAME)) {
      throw new Misuse("--name belongs to one file, but there are " + files.sources().size());
    }
    try (DeskStore store = access.open()) {
      SourcesAdded adding =
          new SourcesAdded(surroundings, store, given, given.word(NAME), given.word(URL));
      for (SourceFiles.File file : files.files()) {
        print(store, List.of(adding.add(file)));
      }
    }
    for (Failure failure : files.failures()) {
      fail(failure.inWords(), ExitCode.NOT_DONE);
    }
    return files.failures().isEmpty() ? ExitCode.DONE : ExitCode.NOT_DONE;
  }

  private int answer() throws StoreHeld, StoreFailure, Failure {
    String who = DeskName.of(access.folder());
    try (DeskStore store = access.openExisting()) {
      Integer number = described;
      if (number != null) {
        Optional<Source> known =
            store.sources(0).stream()
                .filter(each -> each.id() == number && each.isOpenTo(who))
                .findFirst();
        if (known.isEmpty()) {
          return fail("there is no source " + number, ExitCode.NOT_DONE);
        }
        Source source = known.get();
        print(
            store,
            List.of(
                store.describeSource(
                    number, ParticularsOptions.of(given, source.particulars()), who)));
        return ExitCode.DONE;
      }
      List<Source> found =
          store.sources(0).stream().filter(each -> isShown(each, who) && isMeant(each)).toList();
      print(store, found);
      if (found.isEmpty()) {
        fail("there is no such source in " + store.folder(), ExitCode.DONE);
      }
      return ExitCode.DONE;
    }
  }

  private boolean isShown(Source source, String who) {
    return !source.isConfidential() || (given.has(CONFIDENTIAL) && source.isOpenTo(who));
  }

  private boolean isMeant(Source source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    return given.operands().stream().allMatch(word -> name.contains(word.toLowerCase(Locale.ROOT)));
  }

  private void print(DeskStore store, List<Source> sources) throws StoreFailure {
    SourceSheet sheet = new SourceSheet(new Sheet(surroundings));
    for (Source source : sources) {
      List<SourceVersion> versions = new ArrayList<>(store.sourceVersions(source.id()));
      SourceVersion newest = versions.get(versions.size() - 1);
      if (given.has(JSON)) {
        surroundings.out().line(SourceSheet.inJson(source, newest));
      } else {
        sheet.print(source, newest);
      }
    }
  }

  private int fail(String why, int code) {
    surroundings.out().flush();
    surroundings.err().line("stet: " + why).flush();
    return code;
  }
}
