package org.stet.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Quote;
import org.stet.facts.spi.QuoteReader;
import org.stet.verify.api.Outcome;
import org.stet.verify.api.Passage;
import org.stet.verify.api.QuotedWords;
import org.stet.verify.api.Verification;
import org.stet.verify.api.Verifier;

/** {@code stet verify}: every quote of a story against what was really said. */
final class VerifyCommand extends StoryCommand {
  private static final String WARN = "warn";
  private static final Option AGAINST =
      Option.words(
          "--against", "PATH", "A file or folder with what was really said; may be repeated.");
  private static final Option STORE =
      Option.flag("--store", "Compare with the sources in the store.");
  private static final Option CONFIDENTIAL =
      Option.flag("--confidential", "With --store: also with the sources you keep in confidence.");
  private static final Option FAIL_ON =
      Option.words(
          "--fail-on",
          "WHAT",
          "End with exit code 1 if a quote has this verdict (verbatim, form, elided, altered,"
              + " spliced, not-found), or has to be looked at (warn).");

  static final Form FORM =
      form("verify", "Compare every quote with its source, word by word.")
          .with(AGAINST, STORE, CONFIDENTIAL, FAIL_ON, StorePlace.OPTION)
          .examples(
              "stet verify story.txt --against speech.txt",
              "stet verify story.txt --against transcripts/ --fail-on altered,spliced,not-found",
              "stet verify story.txt --store --json",
              "stet verify --jsonl --against transcripts/ < quotes.jsonl");

  private final List<String> against;
  private final StoreSources sources;
  private final boolean storeNamed;
  private final Set<Outcome> failing = EnumSet.noneOf(Outcome.class);
  private final boolean failsOnWarning;
  private QuoteReader reader = article -> List.of();
  private boolean failed;
  private boolean sourceMissed;

  VerifyCommand(Surroundings surroundings, Given given) {
    super(surroundings, given);
    this.against = given.words(AGAINST);
    this.storeNamed = given.has(STORE);
    this.sources =
        new StoreSources(
            surroundings,
            storeNamed ? StorePlace.access(given, surroundings, "verify") : null,
            given.has(CONFIDENTIAL));
    boolean warns = false;
    for (String word : given.words(FAIL_ON)) {
      Outcome outcome = outcome(word.strip());
      warns |= outcome == null;
      if (outcome != null) {
        failing.add(outcome);
      }
    }
    this.failsOnWarning = warns;
  }

  private static @Nullable Outcome outcome(String word) {
    List<String> names = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      if (outcome.id().equals(word)) {
        return outcome;
      }
      names.add(outcome.id());
    }
    if (word.equals(WARN)) {
      return null;
    }
    throw new Misuse(
        "there is no verdict '" + word + "'; there are: " + String.join(", ", names) + ", " + WARN);
  }

  @Override
  void begin() {
    if (against.isEmpty() && !storeNamed) {
      throw new Misuse("name what to compare with: --against PATH, or --store");
    }
  }

  @Override
  void prepare() throws Failure {
    reader = Installed.quoteReader();
    SourceFiles files = new SourceFiles(surroundings, reader());
    for (String path : against) {
      files.read(path);
    }
    sources.open(files.sources());
    for (Failure failure : files.failures()) {
      sourceMissed = true;
      surroundings.err().line("stet: " + failure.inWords());
    }
  }

  @Override
  boolean write(JsonRequest request, JsonText json) throws Failure {
    QuotedWords quote = request.quote();
    if (quote == null) {
      return false;
    }
    Verification verification = sources.verifier(List.of(quote)).verify(quote);
    note(verification);
    VerifyJson.write(quote.words(), verification, json);
    return true;
  }

  /** A quote of a story, and what its sources say. */
  private interface Answer {
    void add(Quote quote, QuotedWords words, Verification verification) throws Failure;
  }

  private void each(Copy copy, Answer answer) throws Failure {
    List<Quote> quotes =
        reader.read(copy.article()).stream().filter(StoryQuotes::isSpeech).toList();
    List<QuotedWords> words =
        quotes.stream().map(quote -> StoryQuotes.words(copy.article(), quote)).toList();
    Verifier verifier = sources.verifier(words);
    List<Verification> verifications = words.parallelStream().map(verifier::verify).toList();
    for (int i = 0; i < quotes.size(); i++) {
      note(verifications.get(i));
      answer.add(quotes.get(i), words.get(i), verifications.get(i));
    }
  }

  @Override
  void write(Copy copy, JsonText json) throws Failure {
    copy.writeText(json, "text");
    json.name("quotes").array();
    StoredWordings stored = new StoredWordings(sources.store(), reader, copy);
    each(
        copy,
        (quote, words, verification) -> {
          json.object();
          copy.writeRange(json, "start", "end", quote.range());
          json.field("words", words.words()).field("speaker", words.speaker());
          VerifyJson.write(words.words(), verification, json);
          stored.write(words, json);
          json.end();
        });
    json.end();
  }

  @Override
  void print(Copy copy, String name, Sheet sheet) throws Failure {
    VerifySheet table = new VerifySheet(copy, sheet);
    StoredWordings stored = new StoredWordings(sources.store(), reader, copy);
    each(
        copy,
        (quote, words, verification) -> {
          table.add(quote, words, verification);
          stored.of(words).forEach(table::add);
        });
    table.print();
  }

  @Override
  void finish() {
    sources.close();
  }

  private void note(Verification verification) {
    Passage passage = verification.passage();
    failed |= failing.contains(verification.outcome());
    failed |= failsOnWarning && passage != null && passage.warn();
  }

  @Override
  int exitCode() {
    return sourceMissed ? ExitCode.NOT_DONE : failed ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
