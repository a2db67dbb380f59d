package org.stet.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.stet.check.api.CheckRunner;
import org.stet.facts.api.Claim;
import org.stet.facts.api.Quote;
import org.stet.facts.spi.ClaimReader;
import org.stet.facts.spi.QuoteReader;
import org.stet.text.api.Evidence;
import org.stet.text.api.Finding;
import picocli.CommandLine.Command;

/** {@code stet check}: clean, then everything a fact-checker has to look at. */
@Command(
    name = "check",
    description = "Clean a story, then list its quotes, its claims and what is wrong with it.",
    footer = {
      "",
      "Examples:",
      "  stet check story.txt                     what to look at before it goes out",
      "  stet check --fail-on warning *.txt       exit code 1 if there is a warning or worse",
      "  stet check --json story.txt"
    })
final class CheckCommand extends StoryCommand {
  private @Nullable QuoteReader quoteReader;
  private @Nullable ClaimReader claimReader;
  private CheckRunner checks = CheckRunner.of(List.of());

  CheckCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void prepare() throws Failure {
    quoteReader = installed(Lookup.getDefault().lookup(QuoteReader.class), "reader of quotes");
    claimReader = installed(Lookup.getDefault().lookup(ClaimReader.class), "reader of claims");
    checks = CheckRunner.standard();
  }

  @Override
  void write(Copy copy, JsonText json) throws Failure {
    copy.writeText(json);
    List<Quote> quotes = installed(quoteReader, "reader of quotes").read(copy.article());
    FactsJson.quotes(copy, quotes, json);
    List<Claim> claims = installed(claimReader, "reader of claims").read(copy.article());
    FactsJson.claims(copy, claims, json);
    writeFindings(copy, checks.run(copy.article()), json);
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
  void print(Copy copy, Out out) throws Failure {
    for (Finding finding : checks.run(copy.article())) {
      out.line(finding.severity().id() + "\t" + finding.check() + "\t" + finding.message());
    }
  }
}
