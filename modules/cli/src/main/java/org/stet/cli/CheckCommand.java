package org.stet.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.stet.check.api.CheckRunner;
import org.stet.clean.spi.CleanRule;
import org.stet.facts.spi.ClaimReader;
import org.stet.facts.spi.QuoteReader;
import org.stet.text.api.Article;
import org.stet.text.api.Evidence;
import org.stet.text.api.FieldName;
import org.stet.text.api.Finding;

/** {@code stet check}: clean, then everything a fact-checker has to look at. */
final class CheckCommand extends StoryCommand {
  private static final Option FAIL_ON =
      Option.words(
          "--fail-on",
          "WHAT",
          "End with exit code 1 if there is a finding of this severity or worse (note, warning,"
              + " error) or of this check.");
  private static final Option NO_SAVE =
      Option.flag("--no-save", "Do not keep the story in the store.");

  static final Form FORM =
      form("check", "Clean a story, then list its quotes, its claims and what is wrong with it.")
          .with(FAIL_ON, NO_SAVE, StorePlace.OPTION)
          .examples(
              "stet check story.txt                     what to look at before it goes out",
              "stet check --fail-on warning *.txt       exit code 1 if there is a warning or worse",
              "stet check --json story.txt",
              "stet check --no-save story.txt           without keeping the story in the store");

  private final List<String> failOn;
  private final @Nullable Saving saving;
  private QuoteReader quoteReader = article -> List.of();
  private ClaimReader claimReader = article -> List.of();
  private FailOn failing = FailOn.of(List.of(), List.of());
  private List<CleanRule> rules = List.of();
  private boolean failed;
  private boolean printed;
  private CheckRunner checks = CheckRunner.of(List.of());

  CheckCommand(Surroundings surroundings, Given given) {
    super(surroundings, given);
    this.failOn = given.words(FAIL_ON);
    // Lines are another program's data: its archive is not ours to keep.
    boolean keeps = !given.has(NO_SAVE) && !jsonl;
    this.saving =
        keeps ? new Saving(surroundings, StorePlace.access(given, surroundings, "check")) : null;
  }

  @Override
  void begin() {
    // Not while somebody may be typing: others want the store, too.
    if (saving != null && !files.contains(InputFiles.STANDARD_INPUT)) {
      saving.openAhead();
    }
  }

  @Override
  void prepare() throws Failure {
    quoteReader = Installed.quoteReader();
    ClaimReader installed = Lookup.getDefault().lookup(ClaimReader.class);
    claimReader = installed == null ? claimReader : installed;
    checks = CheckRunner.standard();
    rules = pipeline().rules();
    try {
      failing = FailOn.of(failOn, checks.checks());
    } catch (IllegalArgumentException e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }

  @Override
  void write(Copy copy, JsonText json) {
    save(copy);
    Article article = copy.article();
    copy.writeText(json, "text");
    json.field("format", copy.story().format()).field("kind", copy.story().kind().id());
    json.field("headline", article.field(FieldName.HEADLINE).orElse(null));
    json.field("changes", new CleanedInWords(copy).changes());
    copy.writeNotices(json);
    FactsJson.quotes(copy, quoteReader.read(article), json);
    FactsJson.claims(copy, claimReader.read(article), json);
    writeFindings(copy, findings(article), json);
  }

  private List<Finding> findings(Article article) {
    List<Finding> findings = checks.run(article);
    failed |= failing.names(findings);
    return findings;
  }

  private void save(Copy copy) {
    if (saving != null) {
      saving.later(copy);
    }
  }

  @Override
  void finish() {
    if (saving != null) {
      saving.finish();
    }
  }

  @Override
  int exitCode() {
    int ofSaving = saving == null ? ExitCode.DONE : saving.exitCode();
    return failed ? ExitCode.FINDINGS : ofSaving;
  }

  private static void writeFindings(Copy copy, List<Finding> findings, JsonText json) {
    json.name("findings").array();
    for (Finding finding : findings) {
      json.object();
      copy.writeRange(json, "start", "end", finding.range());
      json.field("check", finding.check()).field("severity", finding.severity().id());
      json.field("message", finding.message());
      json.name("evidence").array();
      for (Evidence evidence : finding.evidence()) {
        json.object().field("label", evidence.label()).field("words", evidence.words());
        copy.writeRange(json, "start", "end", evidence.range());
        json.end();
      }
      json.end().end();
    }
    json.end();
  }

  @Override
  boolean namesFiles() {
    return false;
  }

  @Override
  void print(Copy copy, String name, Sheet sheet) {
    save(copy);
    Article article = copy.article();
    if (printed) {
      sheet.blank().blank();
    }
    printed = true;
    ReportSheet report = new ReportSheet(copy, sheet);
    report.print(name, rules);
    report.print(quoteReader.read(article), claimReader.read(article), findings(article));
  }
}
