package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.clean.api.CleanPipeline;
import org.stet.revision.api.Change;
import org.stet.revision.api.Matter;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.store.api.Version;
import org.stet.text.api.Article;

/** {@code stet diff}: what changed between two files, or two versions in the store. */
final class DiffCommand extends StoryCommand {
  private static final Option FROM =
      Option.number("--from", "N", "The older version of an article in the store; else 0.");
  private static final Option TO =
      Option.number("--to", "N", "The newer version; else the one that counts now.");
  private static final Option RAW =
      Option.flag(
          "--raw",
          "Compare the texts as they are read, without the cleaning rules, as copy files always"
              + " are.");
  private static final Option FAIL_ON =
      Option.words(
          "--fail-on",
          "KIND",
          "End with exit code 1 if a change is of this kind: number, name ...");
  private static final Option JSON = Option.flag("--json", "Print one line of JSON.");
  private static final Option JSONL =
      Option.flag(
          "--jsonl",
          "Read one JSON object a line, {\"id\",\"old\",\"new\"} with two texts, and answer each"
              + " with one line, in order.");

  static final Form FORM =
      Form.of(
              "diff",
              "Show what changed between two files, or between two versions of an article in the"
                  + " store: word by word, each change named by its kind, and what the agency's"
                  + " note does not mention.",
              new Form.Operands(
                  "FILE",
                  false,
                  "Two files, the older one first; or an article by its number, its file or words"
                      + " of its headline; with --jsonl the files that hold the lines."))
          .withOneOf(JSON, JSONL)
          .with(FROM, TO, RAW, FAIL_ON, StorePlace.OPTION, ReadingLimits.OPTION)
          .examples(
              "stet diff take1.txt take2.txt                    what the new take changed",
              "stet diff --fail-on negation,number take1.txt take2.txt",
              "stet diff 12                                     what was made of article 12",
              "stet diff --from 2 --to 3 harbour bridge         two versions of an article");

  private final @Nullable Integer from;
  private final @Nullable Integer to;
  private final boolean raw;
  private final Set<Matter> failOn = EnumSet.noneOf(Matter.class);
  private final StoreAccess access;
  private boolean found;

  DiffCommand(Surroundings surroundings, Given given) {
    super(surroundings, given);
    this.from = given.number(FROM);
    this.to = given.number(TO);
    this.raw = given.has(RAW);
    this.access = StorePlace.access(given, surroundings, "diff");
    given.words(FAIL_ON).forEach(word -> failOn.add(kind(word.strip())));
  }

  private static Matter kind(String word) {
    StringBuilder kinds = new StringBuilder();
    for (Matter matter : Matter.values()) {
      if (matter.id().equals(word)) {
        return matter;
      }
      kinds.append(kinds.length() == 0 ? "" : ", ").append(matter.id());
    }
    throw new Misuse("--fail-on: there is no kind '" + word + "'; there are: " + kinds);
  }

  @Override
  public int run() {
    if (jsonl) {
      if (from != null || to != null) {
        throw new Misuse("--from and --to cannot be used with --jsonl");
      }
      return super.run();
    }
    try {
      Difference difference = compare();
      note(difference);
      if (json) {
        JsonText answer = new JsonText().object();
        answer.field("old", difference.older()).field("new", difference.newer());
        new DiffJson(difference).writeTo(answer);
        surroundings.out().line(answer.end().toString());
      } else {
        new DiffSheet(difference, new Sheet(surroundings)).print();
      }
      return exitCode();
    } catch (StoreHeld e) {
      return fail(e.inWords(), ExitCode.STORE_HELD);
    } catch (StoreFailure e) {
      return fail(e.inWords(), ExitCode.NOT_DONE);
    } catch (Failure e) {
      if (json) {
        JsonText answer = new JsonText().object();
        e.writeTo(answer);
        surroundings.out().line(answer.end().toString());
      }
      return fail(e.inWords(), ExitCode.NOT_DONE);
    }
  }

  private int fail(String why, int code) {
    surroundings.out().flush();
    surroundings.err().line("stet: " + why).flush();
    return code;
  }

  private void note(Difference difference) {
    for (Change change : difference.changes()) {
      found |= change.about().stream().anyMatch(failOn::contains);
    }
  }

  private Difference compare() throws StoreHeld, StoreFailure, Failure {
    boolean versions = from != null || to != null;
    if (!versions && files.size() == 2 && (isFile(files.get(0)) || isFile(files.get(1)))) {
      return ofFiles(files.get(0), files.get(1));
    }
    if (files.contains(InputFiles.STANDARD_INPUT)) {
      throw new Misuse("name two files, or an article in the store");
    }
    try (DeskStore store = access.openExisting()) {
      return ofVersions(store);
    }
  }

  private boolean isFile(String name) {
    try {
      return name.equals(InputFiles.STANDARD_INPUT)
          || OddName.isIn(name)
          || Files.isRegularFile(surroundings.directory().resolve(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private Difference ofFiles(String older, String newer) throws Failure {
    if (older.equals(newer) && older.equals(InputFiles.STANDARD_INPUT)) {
      throw new Misuse("standard input can be read only once");
    }
    CopyDesk desk = new CopyDesk(reader(), pipeline());
    InputFiles inputs = new InputFiles(surroundings, reader().limits());
    Article before = desk.ofBytes(older, inputs.bytes(older)).working();
    Article after = desk.ofBytes(newer, inputs.bytes(newer)).working();
    return Difference.of(older, before, newer, after);
  }

  private Difference ofVersions(DeskStore store) throws StoreFailure, Failure {
    NamedArticle named = new NamedArticle(files, surroundings.directory());
    ArticleRecord article = named.find(store);
    List<Version> versions = store.versions(article.id());
    Version older = named.version(versions, from == null ? 0 : from);
    Version newer = to == null ? head(versions, article) : named.version(versions, to);
    return Difference.of(
        name(article, older),
        Article.of(older.text()),
        name(article, newer),
        Article.of(newer.text()));
  }

  private static Version head(List<Version> versions, ArticleRecord article) {
    return versions.stream()
        .filter(version -> version.id() == article.head())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("article " + article.id() + " has no head"));
  }

  private static String name(ArticleRecord article, Version version) {
    return "article " + article.id() + ", version " + version.number();
  }

  @Override
  CleanPipeline pipeline() {
    return raw ? CleanPipeline.of(List.of()) : super.pipeline();
  }

  @Override
  boolean write(JsonRequest request, JsonText json) throws Failure {
    JsonRequest.TwoTexts texts = request.texts();
    if (texts == null) {
      throw new Failure("wrong-request", "\"old\" and \"new\" have to be strings", null);
    }
    CopyDesk desk = new CopyDesk(reader(), pipeline());
    Article before = desk.ofText("old", texts.older()).working();
    Article after = desk.ofText("new", texts.newer()).working();
    Difference difference = Difference.of("old", before, "new", after);
    note(difference);
    new DiffJson(difference).writeTo(json);
    return true;
  }

  @Override
  void write(Copy copy, JsonText json) {
    throw new IllegalStateException("a comparison is of two texts");
  }

  @Override
  void print(Copy copy, String name, Sheet sheet) {
    throw new IllegalStateException("a comparison is of two texts");
  }

  @Override
  int exitCode() {
    return found ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
