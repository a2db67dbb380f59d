package org.stet.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.stet.facts.api.Claim;
import org.stet.facts.spi.ClaimReader;
import picocli.CommandLine.Command;

/** {@code stet claims}: the sentences of a story that are worth checking. */
@Command(
    name = "claims",
    description = "List the sentences that are worth checking, and why.",
    footer = {
      "",
      "Examples:",
      "  stet claims story.txt           the claims, with what in each can be checked",
      "  stet claims --json story.txt    every sentence with its score"
    })
final class ClaimsCommand extends StoryCommand {
  private @Nullable ClaimReader reader;

  ClaimsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void prepare() throws Failure {
    reader = installed(Lookup.getDefault().lookup(ClaimReader.class), "reader of claims");
  }

  @Override
  void write(Copy copy, JsonText json) throws Failure {
    Copy whole = copy;
    List<Claim> claims = read(copy);
    if (claims.isEmpty()) {
      // A text of one line is taken for a headline; somebody who asks about it means the sentence.
      whole = copy.asParagraphs();
      claims = read(whole);
    }
    copy.writeText(json);
    FactsJson.bestClaim(claims, json);
    FactsJson.claims(whole, claims, json);
  }

  private List<Claim> read(Copy copy) throws Failure {
    return installed(reader, "reader of claims").read(copy.article());
  }

  @Override
  void print(Copy copy, Out out) throws Failure {
    for (Claim claim : read(copy)) {
      if (claim.claim()) {
        out.line(copy.article().plain(claim.range()));
      }
    }
  }
}
